"""Charts drawn on the server: numbers as shapes, beside the words that say the same.

A chart has no text of its own. Labels and numbers stand in the page around it, where
they reflow, are read aloud and can be copied; the table beside a line holds every
number that the line shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Bar", "Line", "bars", "line"]

# Units of a drawing; the page stretches it to the width that it has.
WIDTH = 100.0
HEIGHT = 40.0


@dataclass(frozen=True)
class Bar:
    """A row of a chart: ``width`` and ``mark`` (the target) are parts of ``WIDTH``."""

    label: str
    value: Any
    target: Any
    width: str
    mark: str
    note: str = ""


def bars(rows: Iterable[tuple[Any, ...]], most: float = 0) -> list[Bar]:
    """Return rows ``(label, value, target or nothing, note or nothing)`` as bars.

    The longest of values and targets is the whole width, or ``most`` where it is
    larger (a scale from 1 to 5 ends at 5).
    """
    given = [(*row, *[None] * (4 - len(row))) for row in rows]
    longest = max((float(n) for row in given for n in row[1:3] if n), default=0.0)
    whole = max(longest, float(most)) or 1.0
    return [
        Bar(
            label=str(label),
            value=value,
            target=target,
            width=_number(WIDTH * float(value or 0) / whole),
            mark=_number(WIDTH * float(target) / whole) if target else "",
            note=str(note or ""),
        )
        for label, value, target, note in given
    ]


@dataclass(frozen=True)
class Line:
    """Sums over months: ``steps`` and ``pace`` are paths, ``target`` a height.

    ``rows`` are ``(last day of the month, sum, sum at an even pace)``, the table that
    says the same.
    """

    steps: str
    area: str
    pace: str
    target: str
    rows: Sequence[tuple[Any, Any, Any]]
    width: float = WIDTH
    height: float = HEIGHT

    @property
    def first(self) -> Any:
        return self.rows[0][0]

    @property
    def last(self) -> Any:
        return self.rows[-1][0]


def line(rows: Sequence[tuple[Any, float, float]], target: float = 0) -> Line:
    """Return ``(day, sum, sum at an even pace)`` as a line over equal months."""
    top = max((float(n) for row in rows for n in row[1:3]), default=0.0)
    top = max(top, float(target)) * 1.05 or 1.0
    apart = WIDTH / max(len(rows), 1)

    def height(value: float) -> str:
        return _number(HEIGHT - HEIGHT * float(value) / top)

    steps = f"M0 {_number(HEIGHT)}"
    for position, row in enumerate(rows):
        steps += f"V{height(row[1])}H{_number(apart * (position + 1))}"
    pace = "".join(
        f"{'L' if position else f'M0 {_number(HEIGHT)}L'}"
        f"{_number(apart * (position + 1))} {height(row[2])}"
        for position, row in enumerate(rows)
    )
    return Line(
        steps=steps,
        area=f"{steps}V{_number(HEIGHT)}Z",
        pace=pace,
        target=height(target) if target else "",
        rows=rows,
    )


def _number(value: float) -> str:
    """Write a number as SVG wants it, whatever the language of the page."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
