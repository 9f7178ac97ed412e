"""Reading subscribers, sendings and deliveries."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q

from .enums import (
    REACHED,
    UNFINISHED,
    DeliveryState,
    DispatchState,
    SubscriberStatus,
)


class SubscriberQuerySet(models.QuerySet[Any]):
    def active(self) -> Self:
        return self.filter(status=SubscriberStatus.ACTIVE)

    def wanting(self, topics: Iterable[str]) -> Self:
        """Return who wants an issue about these topics; about all where none is given.

        ``topics`` are keys. Whoever chose no topic wants every issue.
        """
        keys = list(topics)
        if not keys:
            return self
        chosen = self.model.topics.through.objects.filter(subscriber=OuterRef("pk"))
        return self.filter(
            Q(~Exists(chosen)) | Q(Exists(chosen.filter(topic__key__in=keys)))
        )

    def matching(
        self, q: str = "", status: str = "", language: str = "", topic: str = ""
    ) -> Self:
        """Return who has all of this; what is empty is not asked for."""
        found = self
        if q:
            found = found.filter(Q(email__icontains=q) | Q(address__icontains=q))
        if status:
            found = found.filter(status=status)
        if language:
            found = found.filter(language=language)
        if topic:
            chosen = self.model.topics.through.objects.filter(
                subscriber=OuterRef("pk"), topic__key=topic
            )
            found = found.filter(Exists(chosen))
        return found

    def per_language(self) -> dict[str, int]:
        """Return ``{language: number of subscribers}``."""
        rows = self.order_by().values_list("language").annotate(Count("pk"))
        return dict(rows)


class SuppressionQuerySet(models.QuerySet[Any]):
    def among(self, fingerprints: Iterable[str]) -> set[str]:
        """Return those of the fingerprints that are blocked, in one query."""
        found = self.filter(fingerprint__in=list(fingerprints))
        return set(found.values_list("fingerprint", flat=True))


class DispatchQuerySet(models.QuerySet[Any]):
    def unfinished(self) -> Self:
        """Return what would still send mail if nobody stopped it."""
        return self.filter(
            state__in=[
                DispatchState.QUEUEING,
                DispatchState.SCHEDULED,
                DispatchState.SENDING,
                DispatchState.PAUSED,
            ]
        )


class DeliveryQuerySet(models.QuerySet[Any]):
    def unfinished(self) -> Self:
        return self.filter(state__in=UNFINISHED)

    def unknown(self) -> Self:
        return self.filter(state=DeliveryState.UNKNOWN)

    def reached(self) -> Self:
        return self.filter(state__in=REACHED)

    def per_state(self) -> dict[str, int]:
        """Return ``{state: number of deliveries}``; states without any are left out."""
        rows = self.order_by().values_list("state").annotate(Count("pk"))
        return dict(rows)
