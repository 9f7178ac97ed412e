"""Agenda rows written with the clock times of the place where a meeting is held."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from heco_site.demo.content.schema import AgendaRow, Text


@dataclass(frozen=True)
class Day:
    """One day of a meeting, so that its rows need to name only hours."""

    date: dt.date
    timezone: str

    def at(self, clock: str) -> dt.datetime:
        """Return the moment of ``clock`` (``"14:30"``) on this day, with its zone."""
        time = dt.time.fromisoformat(clock)
        return dt.datetime.combine(self.date, time, ZoneInfo(self.timezone))

    def row(
        self,
        starts: str,
        ends: str,
        title: Text,
        place: Text,
        speaker: str = "",
    ) -> AgendaRow:
        return AgendaRow(self.at(starts), self.at(ends), title, place, speaker)
