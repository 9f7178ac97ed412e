"""How far a sending has come: two queries, however many mails it has."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Min, Q
from django.utils import timezone

from ..enums import REACHED, DeliveryState, DispatchState
from ..models import Dispatch

__all__ = ["Progress", "Tally", "progress"]

# The pace is that of the last minute: one reckoned from the start would count the
# pauses, and would be the pace of no moment.
LATELY = dt.timedelta(seconds=60)
PARTS = {
    DeliveryState.PENDING: "waiting",
    DeliveryState.RETRY: "later",
    DeliveryState.LEASED: "waiting",
    DeliveryState.SENDING: "on_the_way",
    DeliveryState.FAILED: "failed",
    DeliveryState.SKIPPED: "skipped",
    DeliveryState.UNKNOWN: "unknown",
    DeliveryState.ABANDONED: "abandoned",
    **dict.fromkeys(REACHED, "accepted"),
}


@dataclass
class Tally:
    """Mails by what became of them; ``later`` were refused for now."""

    language: str = ""
    text_language: str = ""
    accepted: int = 0
    failed: int = 0
    skipped: int = 0
    unknown: int = 0
    abandoned: int = 0
    waiting: int = 0
    later: int = 0
    on_the_way: int = 0

    @property
    def total(self) -> int:
        return self.ended + self.left + self.unknown

    @property
    def left(self) -> int:
        """Return how many mails still move, or will."""
        return self.waiting + self.later + self.on_the_way

    @property
    def ended(self) -> int:
        return self.accepted + self.failed + self.skipped + self.abandoned

    @property
    def percent(self) -> int:
        return self.ended * 100 // self.total if self.total else 0

    def add(self, state: str, number: int) -> None:
        name = PARTS[DeliveryState(state)]
        setattr(self, name, getattr(self, name) + number)


@dataclass
class Progress:
    """A sending as its screen shows it."""

    all: Tally = field(default_factory=Tally)
    languages: list[Tally] = field(default_factory=list)
    ends_at: dt.datetime | None = None
    next_try: dt.datetime | None = None

    @property
    def asks(self) -> bool:
        """Return whether a person has to decide about mails of unknown fate."""
        return bool(self.all.unknown and not self.all.left)


def progress(dispatch: Dispatch) -> Progress:
    """Count the mails of a sending by language and by what became of them."""
    now = timezone.now()
    found = Progress()
    tallies = {
        pk: Tally(language, text_language)
        for pk, language, text_language in dispatch.editions.values_list(
            "pk", "language", "text_language"
        )
    }
    lately = 0
    for row in _counted(dispatch, now):
        tallies[row["edition_id"]].add(row["state"], row["number"])
        found.all.add(row["state"], row["number"])
        lately += row["lately"]
        if row["next_try"] and (not found.next_try or row["next_try"] < found.next_try):
            found.next_try = row["next_try"]
    found.languages = sorted(tallies.values(), key=lambda one: -one.total)
    going = found.all.waiting + found.all.on_the_way
    if dispatch.state == DispatchState.SENDING and going and lately:
        found.ends_at = now + going / lately * LATELY
    return found


def _counted(dispatch: Dispatch, now: dt.datetime) -> Any:
    gone = Q(state__in=[*REACHED, DeliveryState.FAILED], changed_at__gte=now - LATELY)
    rows = dispatch.deliveries.order_by().values("edition_id", "state")
    return rows.annotate(
        number=Count("pk"),
        lately=Count("pk", filter=gone),
        next_try=Min("not_before", filter=Q(state=DeliveryState.RETRY)),
    )
