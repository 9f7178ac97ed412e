"""What is open in a language: new, changed, begun, sent back, in review."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from django.utils import timezone
from wagtail.models import Locale

from ..enums import Deadline, State
from ..localize import untranslated_counts
from .records import Record, records
from .staleness import Standing, standings

__all__ = ["Filters", "Row", "by_urgency", "open_in", "open_rows", "with_words"]

# How many words a volunteer translates, and reads as a reviewer, in a minute.
TRANSLATED_A_MINUTE = 10
READ_A_MINUTE = 40
NEAR = dt.timedelta(days=7)


@dataclass(frozen=True)
class Row:
    """One record that waits for somebody; ``words`` may be unknown."""

    record: Record
    standing: Standing
    words: int | None = None

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def state(self) -> State:
        return self.standing.state

    @property
    def page_id(self) -> int | None:
        return self.standing.page_id

    @property
    def is_new(self) -> bool:
        return self.state == State.MISSING

    @property
    def in_review(self) -> bool:
        return self.state == State.IN_REVIEW

    @property
    def since(self) -> dt.datetime | None:
        """Return since when it waits as it does now, where that is known."""
        if self.state == State.STALE:
            return self.standing.stale_since
        return self.record.published if self.is_new else self.standing.moved_at

    @property
    def minutes(self) -> int | None:
        """Return about how long the rest of it takes."""
        if self.words is None:
            return None
        speed = READ_A_MINUTE if self.in_review else TRANSLATED_A_MINUTE
        return max(1, math.ceil(self.words / speed))

    @property
    def days_left(self) -> int | None:
        """Return how many days there are to the deadline; below 0 it has passed."""
        due_on = self.standing.work.due_on
        return None if due_on is None else (due_on - timezone.localdate()).days

    @property
    def is_overdue(self) -> bool:
        return self.days_left is not None and self.days_left < 0

    @property
    def is_near(self) -> bool:
        """Whether the deadline is within a week, or has passed."""
        return self.days_left is not None and self.days_left <= NEAR.days


@dataclass(frozen=True)
class Filters:
    """What a person wants to see of the rows; empty is everything."""

    state: str = ""
    kind: str = ""
    who: str = ""
    due: str = ""
    text: str = ""

    @property
    def is_any(self) -> bool:
        return bool(self.kind or self.who or self.due or self.text)

    def chosen(self, rows: Iterable[Row], user_id: int) -> list[Row]:
        """Return the rows that are wanted, in whatever state."""
        text = self.text.casefold()
        return [
            row
            for row in rows
            if (not self.kind or row.record.model == self.kind)
            and text in row.title.casefold()
            and self._is_theirs(row, user_id)
            and self._is_due(row)
        ]

    def in_state(self, rows: Iterable[Row]) -> list[Row]:
        return [row for row in rows if not self.state or row.state == self.state]

    def _is_theirs(self, row: Row, user_id: int) -> bool:
        assignee = row.standing.work.assignee_id
        if self.who == "me":
            return assignee == user_id
        return assignee is None if self.who == "nobody" else True

    def _is_due(self, row: Row) -> bool:
        if self.due == Deadline.OVERDUE:
            return row.is_overdue
        if self.due == Deadline.NEAR:
            return row.is_near
        return row.days_left is not None if self.due == Deadline.ANY else True


def open_in(locales: Sequence[Locale]) -> dict[int, list[Row]]:
    """Return ``{locale id: what is open}`` in the order of the site; four queries."""
    known = records()
    found = standings([one.key for one in known], locales)
    return {
        locale.pk: [
            Row(one, found[one.key, locale.pk])
            for one in known
            if one.language != locale.language_code
            and found[one.key, locale.pk].is_open
        ]
        for locale in locales
    }


def open_rows(locale: Locale, *, reviews: bool = False) -> list[Row]:
    """Return what is open in one language, the most urgent first."""
    return by_urgency(open_in([locale])[locale.pk], reviews=reviews)


def by_urgency(rows: Iterable[Row], *, reviews: bool = False) -> list[Row]:
    """Sort for a translator, or for a person who ``reviews``.

    What was sent back, has changed or is wanted soon comes before what was begun and
    what is new; of these, what readers meet first, then the newest. What is in review
    comes first for those who decide, and last for those who can only wait.
    """
    order = {State.RETURNED: 1, State.STALE: 2, State.IN_PROGRESS: 4, State.MISSING: 5}
    waiting, soon = (0 if reviews else 6), 3

    def urgency(row: Row) -> tuple[int, dt.date, tuple[int, float]]:
        rank = order.get(row.state, waiting)
        if row.is_near and not row.in_review:
            rank = min(rank, soon)
        due_on = row.standing.work.due_on if row.is_near else None
        return rank, due_on or dt.date.max, row.record.importance

    return sorted(rows, key=urgency)


def with_words(rows: Iterable[Row], locale: Locale) -> list[Row]:
    """Return the rows with the words left in each; one query.

    In review these are all words, which somebody reads. Nobody has to have begun.
    """
    shown = list(rows)
    begun = [row.record.key for row in shown if not (row.is_new or row.in_review)]
    left = untranslated_counts(begun, locale)
    return [
        replace(
            row,
            words=row.record.words or None
            if row.is_new or row.in_review
            else left.get(row.record.key),
        )
        for row in shown
    ]
