"""What is kept of people at meetings, and until when (domain.md, "Retention").

The periods are those that ``registration.notice`` tells people.
"""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from core.publishing.schedule import every

from ..enums import RegistrationState
from ..models import MeetingPage, Registration
from ..querysets import RegistrationQuerySet
from ..registration.links import CONFIRM_WITHIN
from .erasing import forget

__all__ = ["EVIDENCE_YEARS", "expire", "forget_in_time", "years_after"]

UNCONFIRMED = dt.timedelta(days=7)
AFTER_MEETING = dt.timedelta(days=30)
EVIDENCE_YEARS = 5
PIECE = 500


@every(dt.timedelta(hours=1))
def expire() -> None:
    """Let requests lapse whose link is too old by now."""
    Registration.objects.in_state(RegistrationState.UNCONFIRMED).filter(
        requested_at__lt=timezone.now() - CONFIRM_WITHIN
    ).update(state=RegistrationState.EXPIRED)


@every(dt.timedelta(days=1))
def forget_in_time() -> None:
    """Delete needs, requests and registrations whose time is over."""
    now = timezone.now()
    unconfirmed = Registration.objects.in_state(
        RegistrationState.UNCONFIRMED, RegistrationState.EXPIRED
    )
    _forget(unconfirmed.filter(requested_at__lt=now - UNCONFIRMED))
    keys = set(Registration.objects.values_list("meeting_key", flat=True).distinct())
    meetings = _ends(keys)
    for key in keys:
        found = Registration.objects.of_meeting(key)
        if key in meetings:
            ended, project_ended = meetings[key]
            _tidy(found, ended, project_ended, now)
        else:
            # The page is gone: what is known is when each of them asked.
            _tidy_without_page(found, now)


def _ends(keys: set[UUID]) -> dict[UUID, tuple[dt.datetime, dt.date]]:
    """Return when each meeting ended, and its project, or else the meeting again."""
    pages: Any = MeetingPage.objects.sources().filter(translation_key__in=keys)
    rows = pages.values_list("translation_key", "ends", "project__end")
    return {key: (ends, project or ends.date()) for key, ends, project in rows}


def _tidy(
    found: RegistrationQuerySet,
    ended: dt.datetime,
    project_ended: dt.date,
    now: dt.datetime,
) -> None:
    if now - ended > AFTER_MEETING:
        _forget(found.exclude(state=RegistrationState.CONFIRMED))
        _forget_needs(found)
    if years_after(project_ended, EVIDENCE_YEARS) < now.date():
        _forget(found)


def _tidy_without_page(found: RegistrationQuerySet, now: dt.datetime) -> None:
    old = found.filter(requested_at__lt=now - AFTER_MEETING)
    _forget(old.exclude(state=RegistrationState.CONFIRMED))
    _forget_needs(old)
    limit = years_after(now.date(), -EVIDENCE_YEARS)
    _forget(found.filter(requested_at__date__lt=limit))


def years_after(day: dt.date, years: int) -> dt.date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def _forget_needs(found: RegistrationQuerySet) -> None:
    with_needs = found.exclude(Q(access_needs="") & Q(food_needs=""))
    with_needs.update(access_needs="", food_needs="")


def _forget(found: RegistrationQuerySet) -> None:
    while _forget_some(found):
        pass


@transaction.atomic
def _forget_some(found: RegistrationQuerySet) -> int:
    rows = list(found.select_for_update().order_by("pk")[:PIECE])
    for row in rows:
        forget(row)
    return len(rows)
