"""The texts of a page, source beside target, as a person edits them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wagtail.models import Locale

from . import localize
from .desk.doubts import Doubt
from .desk.word_diff import Piece, word_diff
from .localize import Segment, Translation

__all__ = [
    "TextForm",
    "TextRow",
    "accepted_doubts",
    "kept_segments",
    "posted_texts",
    "touched_texts",
]

PREFIX = "text-"
BEFORE = "was-"
ACCEPTED = "right"
KEPT = "keep"


@dataclass
class TextRow:
    """One segment in the form."""

    segment: Segment
    source: str
    stored: str
    value: str
    from_memory: bool = False
    errors: list[str] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    previous: str = ""
    changes: list[Piece] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"{PREFIX}{self.segment.id}"

    @property
    def before_name(self) -> str:
        return f"{BEFORE}{self.segment.id}"

    @property
    def lines(self) -> int:
        """Return how many lines of a phone the text will need."""
        return min(14, max(1, len(self.source) // 45 + 1))

    @property
    def one_line(self) -> bool:
        return self.segment.place.one_line and len(self.source) <= 60

    @property
    def differs(self) -> bool:
        """Whether what was typed is not what is stored, after somebody else saved."""
        return bool(self.stored) and self.stored.strip() != self.value.strip()


class TextForm:
    """All rows of a translation; keeps what was typed whatever goes wrong."""

    def __init__(
        self, translation: Translation, typed: Mapping[int, str] | None = None
    ) -> None:
        segments = localize.segments_of(translation)
        locale: Locale = translation.target_locale
        memory = localize.remembered(segments, locale) if typed is None else {}
        self.rows = [self._row(segment, typed, memory) for segment in segments]
        self._show_previous(localize.previous_texts(segments, locale))
        known = {segment.id for segment in segments}
        # Typed for a text that the source no longer has: shown, so that it can be kept.
        self.orphans = [
            text for key, text in (typed or {}).items() if key not in known and text
        ]

    def _row(
        self,
        segment: Segment,
        typed: Mapping[int, str] | None,
        memory: Mapping[int, str],
    ) -> TextRow:
        stored = localize.to_input(segment, segment.translation)
        recalled = memory.get(segment.string_id)
        value = stored
        if typed is not None:
            value = typed.get(segment.id, stored)
        elif recalled is not None:
            value = localize.to_input(segment, recalled)
        return TextRow(
            segment=segment,
            source=localize.to_input(segment, segment.source),
            stored=stored,
            value=value,
            from_memory=typed is None and recalled is not None,
        )

    def _show_previous(self, previous: Mapping[int, localize.Previous]) -> None:
        for row in self.rows:
            segment = row.segment
            before = previous.get(segment.id)
            if before is not None:
                row.previous = localize.to_input(segment, before.translation)
                row.changes = word_diff(
                    localize.to_input(segment, before.source), row.source
                )

    def add_errors(self, errors: Mapping[int, list[str]]) -> None:
        for row in self.rows:
            row.errors += errors.get(row.segment.id, [])

    def add_doubts(self, doubts: Mapping[int, list[Doubt]]) -> None:
        for row in self.rows:
            row.doubts += doubts.get(row.segment.id, [])

    @property
    def left(self) -> int:
        return sum(not row.segment.translation for row in self.rows)


def posted_texts(data: Any) -> dict[int, str]:
    """Return ``{segment id: text}`` of a submitted form; other fields are ignored."""
    return {
        int(name.removeprefix(PREFIX)): text
        for name, text in data.items()
        if name.startswith(PREFIX) and name.removeprefix(PREFIX).isdecimal()
    }


def kept_segments(data: Any) -> set[int]:
    """Return the ids of segments whose earlier translation is still right."""
    return {
        int(number)
        for number in data.getlist(KEPT)
        if number.isascii() and number.isdecimal()
    }


def accepted_doubts(data: Any) -> list[tuple[int, str]]:
    """Return ``(segment id, check)`` of what a person has ticked as right."""
    ticked = (value.partition(":") for value in data.getlist(ACCEPTED))
    return [
        (int(number), name) for number, _colon, name in ticked if number.isdecimal()
    ]


def touched_texts(data: Any) -> dict[int, str]:
    """Return the texts that differ from what the person was shown as saved.

    After somebody else saved, only these are set against the other's.
    """
    return {
        key: text
        for key, text in posted_texts(data).items()
        if _plain(text) != _plain(data.get(f"{BEFORE}{key}", ""))
    }


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
