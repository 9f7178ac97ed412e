from __future__ import annotations

import datetime as dt
from typing import Any, Self
from uuid import UUID

from django.db import models
from django.db.models import Case, Q, When
from wagtail.models import PageManager

from core.pages.querysets import SitePageQuerySet

from .enums import CertificateJobState, MeetingState, RegistrationState


class PartnerQuerySet(SitePageQuerySet):
    def of_project(self, key: UUID) -> Self:
        """Return the partners of a project, named by its translation key."""
        return self.filter(project_rows__project__translation_key=key)


class MeetingQuerySet(SitePageQuerySet):
    def of_project(self, key: UUID) -> Self:
        return self.filter(project__translation_key=key)

    def hosted_by(self, key: UUID) -> Self:
        return self.filter(host__translation_key=key)

    def held(self) -> Self:
        return self.filter(state=MeetingState.HELD)

    def upcoming(self, now: dt.datetime) -> Self:
        return self.filter(ends__gte=now).exclude(state=MeetingState.CANCELLED)


STANDING = (
    RegistrationState.CONFIRMED,
    RegistrationState.WAITING,
    RegistrationState.UNCONFIRMED,
)


class RegistrationQuerySet(models.QuerySet[Any]):
    def of_meeting(self, key: UUID) -> Self:
        return self.filter(meeting_key=key)

    def in_state(self, *states: RegistrationState) -> Self:
        return self.filter(state__in=states)

    def with_a_place(self) -> Self:
        return self.in_state(RegistrationState.CONFIRMED)

    def coming(self) -> Self:
        """Return who has a place or waits for one, and so is told of changes."""
        return self.in_state(RegistrationState.CONFIRMED, RegistrationState.WAITING)

    def waiting(self) -> Self:
        """Return who waits, the first one first."""
        found = self.in_state(RegistrationState.WAITING)
        return found.order_by("confirmed_at", "pk")

    def by_standing(self) -> Self:
        """Return who has a place, then who waits, then who will not come."""
        order = [When(state=state, then=at) for at, state in enumerate(STANDING)]
        found = self.annotate(standing=Case(*order, default=len(STANDING)))
        return found.order_by("standing", "confirmed_at", "requested_at", "pk")

    def matching(self, words: str) -> Self:
        """Return who has these words in their name, address or organisation."""
        found = self
        for word in words.split():
            found = found.filter(
                Q(name__icontains=word)
                | Q(address__contains=word.lower())
                | Q(organisation__icontains=word)
            )
        return found


class ParticipantQuerySet(models.QuerySet[Any]):
    def of_meeting(self, key: UUID) -> Self:
        return self.filter(meeting_key=key)

    def confirmed(self) -> Self:
        """Return who was there, as somebody has confirmed."""
        return self.filter(confirmed_at__isnull=False)

    def unconfirmed(self) -> Self:
        return self.filter(confirmed_at=None)

    def matching(self, words: str) -> Self:
        """Return who has these words in their name or organisation."""
        found = self
        for word in words.split():
            found = found.filter(
                Q(name__icontains=word) | Q(organisation__icontains=word)
            )
        return found

    def known(self) -> Self:
        """Return those whose names are still kept."""
        return self.exclude(name="")


class CertificateQuerySet(models.QuerySet[Any]):
    def of_meeting(self, key: UUID) -> Self:
        return self.filter(meeting_key=key)

    def valid(self) -> Self:
        return self.filter(withdrawn_at=None)

    def owned(self) -> Self:
        """Return those whose person is still known."""
        return self.exclude(participant=None)

    def to_mail(self) -> Self:
        """Return whose mail was ordered and not yet taken up by anybody."""
        return self.valid().owned().filter(ordered_at__isnull=False, taken_at=None)


class CertificateJobQuerySet(models.QuerySet[Any]):
    def of_meeting(self, key: UUID) -> Self:
        return self.filter(meeting_key=key)

    def moving(self) -> Self:
        return self.filter(
            state__in=[CertificateJobState.WAITING, CertificateJobState.RUNNING]
        )


PartnerManager = PageManager.from_queryset(PartnerQuerySet, "PartnerManager")
MeetingManager = PageManager.from_queryset(MeetingQuerySet, "MeetingManager")
