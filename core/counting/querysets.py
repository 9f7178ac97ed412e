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

    def by_record_and_day(self) -> list[tuple[UUID, dt.date, int]]:
        """Return ``(key, day, number)``, each record's languages together."""
        rows = self.order_by("day", "key").values_list("key", "day")
        return list(rows.annotate(all=Sum("number")))

    def by_post(self) -> dict[str, int]:
        """Return ``{code of a post: number}`` of those that a post led here."""
        rows = self.exclude(via="").order_by().values_list("via")
        return dict(rows.annotate(all=Sum("number")))
