"""Every record in every language, for the coordinator: what lives, lags or lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale

from ..enums import State
from .queue import kind_of, sources
from .staleness import Standing, standings

__all__ = ["Cell", "Line", "Matrix", "matrix"]


@dataclass(frozen=True)
class Cell:
    """One record in one language; its own language has no standing."""

    locale: Locale
    standing: Standing | None


@dataclass(frozen=True)
class Line:
    """One record in all languages."""

    title: str
    kind: str
    language: str
    source_id: int
    cells: Sequence[Cell]

    def has(self, state: State) -> bool:
        return any(
            cell.standing and cell.standing.state == state for cell in self.cells
        )

    @property
    def oldest(self) -> float:
        """Return since when the line lags, in seconds of the epoch; for sorting."""
        since = [
            cell.standing.stale_since.timestamp()
            for cell in self.cells
            if cell.standing and cell.standing.stale_since
        ]
        return min(since, default=float("inf"))


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


def matrix(locales: Iterable[Locale]) -> Matrix:
    """Return all public records in these languages; four queries at any number.

    What has lagged longest stands first, then the order of the site.
    """
    shown = list(locales)
    records = sources()
    found = standings([one["translation_key"] for one in records], shown)
    lines = [_line(one, shown, found) for one in records]
    return Matrix(shown, sorted(lines, key=lambda line: line.oldest))


def _line(record: dict[str, Any], locales: Sequence[Locale], found: Any) -> Line:
    cells = [
        Cell(
            locale,
            None
            if locale.language_code == record["language"]
            else found[record["translation_key"], locale.pk],
        )
        for locale in locales
    ]
    return Line(
        title=record["title"],
        kind=kind_of(record["content_type"]),
        language=record["language"],
        source_id=record["pk"],
        cells=cells,
    )
