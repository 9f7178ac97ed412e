"""Whether a meeting takes registrations now, and how many places are left.

The facts are those of the page in its original language, the same in all of them.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.utils import timezone

from ..enums import MeetingState, RegistrationState
from ..models import MeetingPage, Registration

__all__ = ["Openness", "Places", "Standing", "meeting_of", "places_of", "standing_of"]


class Openness(StrEnum):
    """What a reader is told who wants to register."""

    SOON = "soon"
    OPEN = "open"
    CLOSED = "closed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    OVER = "over"


@dataclass(frozen=True)
class Places:
    """How many have a place, how many wait, and how many places there are at all.

    Without a ``capacity`` there is room for everybody.
    """

    capacity: int | None
    taken: int
    waiting: int

    @property
    def left(self) -> int | None:
        return None if self.capacity is None else max(0, self.capacity - self.taken)

    @property
    def is_full(self) -> bool:
        """Tell whether who comes now has to wait: nobody passes those who do."""
        return self.left == 0 or (self.capacity is not None and self.waiting > 0)

    @property
    def to_move_up(self) -> int:
        """Return how many of those who wait could have a place at once."""
        return self.waiting if self.left is None else min(self.left, self.waiting)


@dataclass(frozen=True)
class Standing:
    """Whether registration is open, since or until when."""

    openness: Openness
    opens: dt.datetime | None
    closes: dt.datetime

    @property
    def is_open(self) -> bool:
        return self.openness is Openness.OPEN


def standing_of(page: MeetingPage, now: dt.datetime | None = None) -> Standing | None:
    """Return how registration for a meeting stands; None where there is none.

    There is one where the page says when it opens or closes. Without an end it ends
    when the meeting begins.
    """
    opens, closes = page.registration_opens, page.registration_closes
    if opens is None and closes is None:
        return None
    now = now or timezone.now()
    closes = min(closes or page.starts, page.ends)
    return Standing(_openness(page, opens, closes, now), opens, closes)


def _openness(
    page: MeetingPage,
    opens: dt.datetime | None,
    closes: dt.datetime,
    now: dt.datetime,
) -> Openness:
    if page.state == MeetingState.CANCELLED:
        return Openness.CANCELLED
    if page.state == MeetingState.HELD or now >= page.ends:
        return Openness.OVER
    if page.state == MeetingState.POSTPONED:
        return Openness.POSTPONED
    if opens is not None and now < opens:
        return Openness.SOON
    return Openness.OPEN if now < closes else Openness.CLOSED


def places_of(page: MeetingPage) -> Places:
    """Count the places of a meeting, in one query."""
    rows = Registration.objects.of_meeting(page.translation_key).coming()
    found = Counter(rows.values_list("state", flat=True))
    return Places(
        page.capacity,
        found[RegistrationState.CONFIRMED],
        found[RegistrationState.WAITING],
    )


def meeting_of(key: UUID) -> MeetingPage | None:
    """Return the page of a meeting in its original language, public or not."""
    pages: Any = MeetingPage.objects.sources()
    found: MeetingPage | None = pages.filter(translation_key=key).first()
    return found
