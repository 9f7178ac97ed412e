from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Self
from uuid import UUID

from django.db import models
from django.db.models import Sum

from .enums import Counted


class DailyCountQuerySet(models.QuerySet[Any]):
    def of(self, what: Counted, keys: Iterable[UUID]) -> Self:
        """Return the rows of these records."""
        return self.filter(what=what, key__in=list(keys))

    def by_day(self) -> list[tuple[dt.date, int]]:
        """Return ``(day, number)`` for each day on which something was counted."""
        rows = self.order_by("day").values_list("day").annotate(all=Sum("number"))
        return list(rows)

    def total(self) -> int:
        return int(self.aggregate(all=Sum("number"))["all"] or 0)
