"""Reading accounts, posts and publications."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Self
from uuid import UUID

from django.db import models
from django.db.models import Q

from .enums import IN_HAND, OPEN, OUT, WAITING, Health, PublicationState, Way


class AccountQuerySet(models.QuerySet[Any]):
    def in_use(self) -> Self:
        """Return what posts can be made for, by the site or by hand."""
        return self.exclude(health=Health.DISCONNECTED)

    def connected(self) -> Self:
        """Return what the site itself posts to."""
        return self.in_use().exclude(way=Way.HAND)


class VariantQuerySet(models.QuerySet[Any]):
    def drafts(self) -> Self:
        """Return what nobody has approved yet."""
        return self.filter(publications=None)


class PublicationQuerySet(models.QuerySet[Any]):
    def unfinished(self) -> Self:
        return self.filter(state__in=OPEN)

    def out(self) -> Self:
        return self.filter(state__in=OUT)

    def in_hand(self) -> Self:
        return self.filter(state__in=IN_HAND)

    def due(self, now: dt.datetime) -> Self:
        """Return what may go out, or be asked after, at ``now``.

        A post of a thread waits for the one before it.
        """
        ready = Q(state__in=WAITING) & (Q(after=None) | Q(after__state__in=OUT))
        return self.filter(
            ready | Q(state=PublicationState.UNCERTAIN),
            Q(not_before=None) | Q(not_before__lte=now),
            send_at__lte=now,
        )

    def of_page(self, key: UUID) -> Self:
        """Return everything about a page, in whatever language."""
        return self.filter(page_key=key)

    def asking_a_person(self) -> Self:
        return self.filter(
            state__in=[
                PublicationState.UNKNOWN,
                PublicationState.REJECTED,
                PublicationState.NEEDS_REAUTH,
                PublicationState.NO_PAGE,
                PublicationState.HELD,
            ]
        )

    def of_networks(self, names: Iterable[str]) -> Self:
        return self.filter(network__in=list(names))
