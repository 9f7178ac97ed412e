"""Telling those who registered: two days before, and when the meeting changes."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils import timezone

from core.publishing.schedule import every

from ..enums import MeetingState
from ..models import MeetingPage, Registration
from ..querysets import RegistrationQuerySet
from ..registration.mails import RegistrationMail
from .places import hold, mail_later

__all__ = ["remind", "tell", "untold"]

BEFORE = dt.timedelta(days=2)
TAKES_PLACE = (MeetingState.PLANNED, MeetingState.RESCHEDULED)


def untold(page: MeetingPage) -> RegistrationQuerySet:
    """Return who has not heard of the latest time, place and state of a meeting."""
    found = Registration.objects.of_meeting(page.translation_key).coming()
    return found.filter(told__lt=page.calendar_sequence)


@transaction.atomic
def tell(page: MeetingPage) -> int:
    """Write to everybody who has not heard of the latest change; return how many.

    Once for each change, however often and by whomever it is asked for. Who was
    reminded of the old date is reminded of the new one.
    """
    held = hold(page.translation_key)
    found = list(untold(held).order_by("pk"))
    is_off = held.state == MeetingState.CANCELLED
    mail = RegistrationMail.OFF if is_off else RegistrationMail.CHANGED
    for one in found:
        mail_later(mail, one.key)
    Registration.objects.filter(pk__in=[one.pk for one in found]).update(
        told=held.calendar_sequence, reminded_at=None
    )
    return len(found)


@every(dt.timedelta(hours=1))
def remind() -> None:
    """Remind who has a place, two days before the meeting, once.

    Who confirmed later than that knows it from the mail they just got.
    """
    now = timezone.now()
    pages: Any = MeetingPage.objects.sources()
    soon = pages.filter(starts__gt=now, starts__lte=now + BEFORE, state__in=TAKES_PLACE)
    for key, starts in soon.values_list("translation_key", "starts"):
        _remind(key, starts - BEFORE)


@transaction.atomic
def _remind(key: Any, since: dt.datetime) -> None:
    found = (
        Registration.objects.select_for_update()
        .of_meeting(key)
        .with_a_place()
        .filter(reminded_at=None, confirmed_at__lt=since)
    )
    rows = list(found.order_by("pk"))
    for one in rows:
        mail_later(RegistrationMail.REMINDER, one.key)
    Registration.objects.filter(pk__in=[one.pk for one in rows]).update(
        reminded_at=timezone.now()
    )
