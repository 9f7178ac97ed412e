"""The texts of a page, source beside target, as a person edits them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import ngettext
from wagtail.models import Locale

from . import localize
from .actions import plain
from .desk.doubts import Doubt
from .desk.fragments import plain_as_html, shown, with_terms
from .desk.glossary import TermHint, terms_in
from .desk.segment_checks import visible
from .desk.suggestions import Suggestion, suggestions
from .desk.talk import open_counts
from .desk.word_diff import Piece, word_diff
from .exceptions import OpenDoubts
from .localize import Segment, Translation

__all__ = ["Posted", "TextForm", "TextRow"]

PREFIX = "text-"
BEFORE = "was-"


@dataclass
class TextRow:
    """One segment in the form."""

    segment: Segment
    value: str
    errors: list[str] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    previous: str = ""
    changes: list[Piece] = field(default_factory=list)
    # Where the text stands among those of its block, counted from one.
    number: int = 1
    among: int = 1
    ticked: Collection[str] = ()
    suggestions: list[Suggestion] = field(default_factory=list)
    terms: list[TermHint] = field(default_factory=list)
    comments: int = 0

    @property
    def name(self) -> str:
        return f"{PREFIX}{self.segment.id}"

    @property
    def before_name(self) -> str:
        return f"{BEFORE}{self.segment.id}"

    @cached_property
    def source(self) -> str:
        return localize.to_input(self.segment, self.segment.source)

    @cached_property
    def stored(self) -> str:
        return localize.to_input(self.segment, self.segment.translation)

    @property
    def source_html(self) -> SafeString:
        """Return the source as readers see it, its links leading nowhere."""
        marked_up = self.segment.marked_up
        whole = shown(self.segment.source) if marked_up else plain_as_html(self.source)
        return with_terms(whole, self.terms)

    @property
    def state(self) -> str:
        """Return ``done``, ``unread`` or ``empty``."""
        if not self.segment.translation:
            return "empty"
        return "done" if self.segment.by_person else "unread"

    @property
    def is_heading(self) -> bool:
        return self.segment.path == "title" or self.segment.place.kind == "heading"

    @property
    def begins(self) -> bool:
        """Whether a new field or block begins here."""
        return self.number == 1

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
        return bool(self.stored) and plain(self.stored) != plain(self.value)


class TextForm:
    """All rows of a translation; keeps what was typed whatever goes wrong."""

    def __init__(self, translation: Translation, posted: Posted | None = None) -> None:
        segments = localize.segments_of(translation)
        locale: Locale = translation.target_locale
        typed = posted.touched if posted else {}
        self.segments = segments
        self.rows = [
            TextRow(
                segment,
                value=typed.get(
                    segment.id, localize.to_input(segment, segment.translation)
                ),
                ticked=posted.ticks_of(segment.id) if posted else (),
            )
            for segment in segments
        ]
        self._number()
        self._show_previous(localize.previous_texts(segments, locale))
        known = {segment.id for segment in segments}
        # Typed for a text that the source no longer has: shown, so that it can be kept.
        self.orphans = [text for key, text in typed.items() if key not in known]

    def add_help(self, translation: Translation) -> None:
        """Show beside each text what helps with it: words, earlier texts, questions."""
        locale: Locale = translation.target_locale
        said = open_counts(translation.source.object_id, locale)
        terms = terms_in(self.segments, translation.source.locale, locale)
        for row in self.rows:
            row.terms = terms.get(row.segment.id, [])
            spot = (row.segment.context_id, row.segment.string_id)
            row.comments = said.get(spot, 0)
        self._suggest(suggestions(self.segments, locale))

    def _number(self) -> None:
        """Tell each text its place among those of its field or block."""
        together: dict[str, list[TextRow]] = {}
        for row in self.rows:
            block = ".".join(row.segment.path.split(".")[:2])
            together.setdefault(block, []).append(row)
        for rows in together.values():
            for number, row in enumerate(rows, start=1):
                row.number, row.among = number, len(rows)

    def _show_previous(self, previous: Mapping[int, localize.Previous]) -> None:
        for row in self.rows:
            segment = row.segment
            before = previous.get(segment.id)
            if before is not None:
                row.previous = localize.to_input(segment, before.translation)
                row.changes = word_diff(
                    visible(segment, localize.to_input(segment, before.source)),
                    visible(segment, row.source),
                )

    def _suggest(self, found: Mapping[int, list[Suggestion]]) -> None:
        """Offer what was translated before, as a person would write it here."""
        for row in self.rows:
            offered = (
                replace(one, text=localize.to_input(row.segment, one.text))
                for one in found.get(row.segment.id, [])
            )
            row.suggestions = [one for one in offered if one.text != row.previous]

    def add_errors(self, errors: Mapping[int, list[str]]) -> None:
        for row in self.rows:
            row.errors += errors.get(row.segment.id, [])

    def add_doubts(self, doubts: Mapping[int, list[Doubt]]) -> None:
        for row in self.rows:
            row.doubts += doubts.get(row.segment.id, [])

    @property
    def left(self) -> int:
        return sum(row.state == "empty" for row in self.rows)

    @property
    def left_in_words(self) -> str:
        """Return how much is to be done, as the page says it."""
        waiting = self.left + self.unread
        odd = sum(bool(row.doubts) for row in self.rows)
        if odd and not waiting:
            # Nothing is empty, and yet the page cannot be handed on.
            return str(OpenDoubts(odd))
        return ngettext(
            "%(left)d of %(total)d texts is left.",
            "%(left)d of %(total)d texts are left.",
            waiting,
        ) % {"left": waiting, "total": len(self.rows)}

    @property
    def unread(self) -> int:
        return sum(row.state == "unread" for row in self.rows)

    @property
    def done(self) -> int:
        return len(self.rows) - self.left - self.unread


class Posted:
    """What a browser sent of the form; fields that are not of it are ignored."""

    def __init__(self, data: Any) -> None:
        self.texts = _by_segment(data, PREFIX)
        self.before = _by_segment(data, BEFORE)
        version = data.get("version", "")
        self.version = int(version) if _is_number(version) else None
        self.kept = {int(one) for one in data.getlist("keep") if _is_number(one)}
        self.read = {int(one) for one in data.getlist("read") if _is_number(one)}
        ticked = (value.partition(":") for value in data.getlist("right"))
        self.accepted = [
            (int(number), name) for number, _colon, name in ticked if _is_number(number)
        ]

    @property
    def touched(self) -> dict[int, str]:
        """Return the texts that differ from what the person was shown as saved."""
        return {
            key: text
            for key, text in self.texts.items()
            if plain(text) != plain(self.before.get(key, ""))
        }

    def ticks_of(self, segment_id: int) -> set[str]:
        """Return what was ticked at a text: ``keep``, ``read`` and names of doubts."""
        ticks = {name for number, name in self.accepted if number == segment_id}
        if segment_id in self.kept:
            ticks.add("keep")
        if segment_id in self.read:
            ticks.add("read")
        return ticks


def _is_number(text: str) -> bool:
    # Longer ones are nobody's id, and no database holds them.
    return text.isascii() and text.isdecimal() and len(text) < 19


def _by_segment(data: Any, prefix: str) -> dict[int, str]:
    """Return ``{segment id: text}`` of the fields whose names begin like this."""
    return {
        int(name.removeprefix(prefix)): text
        for name, text in data.items()
        if name.startswith(prefix) and _is_number(name.removeprefix(prefix))
    }
