"""Every record in every language, for the coordinator: what lives, lags or lacks."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils import timezone
from wagtail.models import Locale

from ..enums import MatrixOrder, State
from .records import Record, records
from .staleness import Standing, standings

__all__ = ["Cell", "Line", "Matrix", "matrix"]


@dataclass(frozen=True)
class Cell:
    """One record in one language; its own language has no standing."""

    locale: Locale
    standing: Standing | None

    @property
    def is_overdue(self) -> bool:
        """Whether it is open, and the day by which it was wanted has passed."""
        if self.standing is None or not self.standing.is_open:
            return False
        due_on = self.standing.work.due_on
        return due_on is not None and due_on < timezone.localdate()


@dataclass(frozen=True)
class Line:
    """One record in all languages."""

    record: Record
    cells: Sequence[Cell]

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def source_id(self) -> int:
        return self.record.source_id

    def has(self, state: State) -> bool:
        return any(
            cell.standing and cell.standing.state == state for cell in self.cells
        )

    @property
    def oldest(self) -> dt.datetime | None:
        """Return since when the language that has waited longest lags."""
        since = [
            cell.standing.stale_since
            for cell in self.cells
            if cell.standing and cell.standing.stale_since
        ]
        return min(since, default=None)


@dataclass(frozen=True)
class Matrix:
    """Lines, and how many records of each language are in each state."""

    locales: Sequence[Locale]
    lines: Sequence[Line]

    def totals(self) -> list[dict[State, int]]:
        """Return for each language the number of records in each state."""
        counted: dict[int, Counter[State]] = {one.pk: Counter() for one in self.locales}
        for line in self.lines:
            for cell in line.cells:
                if cell.standing:
                    counted[cell.locale.pk][cell.standing.state] += 1
        return [
            {state: counted[one.pk][state] for state in State} for one in self.locales
        ]


def _age(line: Line) -> tuple[Any, ...]:
    return (line.oldest is None, line.oldest and line.oldest.timestamp())


def _importance(line: Line) -> tuple[Any, ...]:
    return line.record.importance


SORTED_BY: dict[MatrixOrder, Callable[[Line], tuple[Any, ...]]] = {
    MatrixOrder.AGE: _age,
    MatrixOrder.IMPORTANCE: _importance,
}


def matrix(
    locales: Iterable[Locale],
    keys: Collection[UUID] | None = None,
    order: MatrixOrder = MatrixOrder.AGE,
) -> Matrix:
    """Return records in these languages, all or those of ``keys``.

    Four queries at any number. What lags first, or what readers meet first, stands
    above; then the order of the site. A record whose original is gone is there as long
    as readers see a translation of it.
    """
    shown = list(locales)
    known = records(keys, with_gone=True)
    found = standings([one.key for one in known], shown)
    lines = [_line(one, shown, found) for one in known]
    return Matrix(shown, sorted(lines, key=SORTED_BY[order]))


def _line(record: Record, locales: Sequence[Locale], found: Any) -> Line:
    return Line(
        record,
        [
            Cell(
                locale,
                None
                if locale.language_code == record.language
                else found[record.key, locale.pk],
            )
            for locale in locales
        ],
    )
