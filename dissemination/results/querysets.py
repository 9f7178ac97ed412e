from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any, Self
from uuid import UUID

from django.db import models
from django.db.models import Exists, OuterRef, Q

from core.pages.permissions import reach_of


class ActivityQuerySet(models.QuerySet[Any]):
    def of_project(self, key: UUID) -> Self:
        return self.filter(project__translation_key=key)

    def within_reach(self, user: Any) -> Self:
        """Return what a user may see: all, or what the own organisations did."""
        reach = reach_of(user)
        return self if reach is None else self.filter(partner__in=reach)

    def matching(self, asked: dict[str, Any]) -> Self:
        """Return what a form asks for; whatever is empty is not asked for."""
        found = self
        for name in ("kind", "partner", "project"):
            if asked.get(name):
                found = found.filter(**{name: asked[name]})
        if asked.get("since"):
            found = found.filter(date__gte=asked["since"])
        if asked.get("until"):
            found = found.filter(date__lte=asked["until"])
        if asked.get("words"):
            words = asked["words"]
            found = found.filter(
                Q(title__icontains=words)
                | Q(town__icontains=words)
                | Q(audience__icontains=words)
            )
        if asked.get("without_proof"):
            found = found.filter(~Exists(self._proofs()))
        return found

    def _proofs(self) -> Any:
        proofs = self.model._meta.get_field("proofs").related_model
        return proofs._default_manager.filter(activity=OuterRef("pk"))

    def in_series(self, one: Any) -> Self:
        """Return what was made as one with an activity, itself among it."""
        return self.filter(series=one.series)

    def near(self, day: dt.date, days: int) -> Self:
        span = dt.timedelta(days=days)
        return self.filter(date__range=(day - span, day + span))

    def facts(self, *kinds: str) -> Iterator[tuple[Any, ...]]:
        """Give ``(key, date, partner, participants, new stakeholders)``, one query."""
        found = self.filter(kind__in=kinds) if kinds else self
        return (
            found.order_by("pk")
            .values_list(
                "key",
                "date",
                "partner__translation_key",
                "participants",
                "new_stakeholders",
            )
            .iterator()
        )


class ProofQuerySet(models.QuerySet[Any]):
    def waiting(self, user: Any, keys: Iterable[UUID]) -> Self:
        """Return what a user gave for an activity that is not saved yet."""
        return self.filter(activity=None, uploaded_by=user, key__in=list(keys))

    def forgotten(self, before: dt.datetime) -> Self:
        """Return what was given long ago for a form that nobody ever saved."""
        return self.filter(activity=None, uploaded_at__lt=before)
