"""What a text must not do, whoever wrote it and however it came in.

Each check returns a reason for the person at work, or nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from html.parser import HTMLParser

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..localize import Segment
from .segment_numbers import large_numbers

__all__ = ["faults", "faults_of_all", "has_marks_of", "visible"]

ALLOWED_TAGS = {"a", "abbr", "acronym", "b", "br", "code", "em", "i", "strong"}
VOID_TAGS = {"br"}
_UNSAFE_URL = re.compile(
    r"(?:href|src|action)\s*=\s*[\"']?\s*(?:javascript|vbscript|data)\s*:", re.I
)

_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]\b|\{\w*\}")


class _Tags(HTMLParser):
    """Reads a fragment: which tags it has, and whether they are well nested."""

    def __init__(self, fragment: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: Counter[str] = Counter()
        self.links: Counter[str] = Counter()
        self.open: list[str] = []
        self.allowed = True
        self.balanced = True
        self.text = ""
        self.feed(fragment)
        self.close()
        self.balanced = self.balanced and not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {name for name, _value in attrs}
        permitted = {"id"} if tag == "a" else set()
        self.allowed = self.allowed and tag in ALLOWED_TAGS and names <= permitted
        self.tags[tag] += 1
        if tag == "a":
            self.links[dict(attrs).get("id") or ""] += 1
        if tag not in VOID_TAGS:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID_TAGS:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID_TAGS:
            return
        if not self.open or self.open.pop() != tag:
            self.balanced = False

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.allowed = False

    def handle_decl(self, decl: str) -> None:
        self.allowed = False

    def handle_pi(self, data: str) -> None:
        self.allowed = False


def visible(segment: Segment, text: str) -> str:
    """Return what a reader sees of a text."""
    return _Tags(text).text if segment.marked_up else text


def _blank(segment: Segment, text: str) -> str | None:
    if visible(segment, text).strip():
        return None
    return _("Write a text here: an approved one cannot become empty.")


def _too_long(segment: Segment, text: str) -> str | None:
    limit = segment.place.max_length
    length = len(visible(segment, text).strip())
    if limit is None or length <= limit:
        return None
    return ngettext(
        "Keep this to %(limit)d character; it has %(length)d now.",
        "Keep this to %(limit)d characters; it has %(length)d now.",
        limit,
    ) % {"limit": limit, "length": length}


def _line_break(segment: Segment, text: str) -> str | None:
    if segment.place.one_line and "\n" in text.strip():
        return _("This is one line; take out the line break.")
    return None


def _control_characters(segment: Segment, text: str) -> str | None:
    if any(ord(letter) < 32 and letter not in "\n\r\t" for letter in text):
        return _("This has a character that cannot be shown; type the text anew.")
    return None


def _unsafe_url(segment: Segment, text: str) -> str | None:
    if segment.marked_up and _UNSAFE_URL.search(text):
        return _("Links are taken from the source; an address cannot be given here.")
    return None


def _markup(segment: Segment, text: str) -> str | None:
    if not segment.marked_up:
        return None  # taken as plain text, where a tag is only letters
    source, target = _Tags(segment.source), _Tags(text)
    if not target.allowed:
        return _("Use only the marks that the source has, such as <b> and <a>.")
    if not target.balanced:
        return _("A mark is opened and not closed, or closed in the wrong order.")
    if source.links != target.links:
        return _("The links differ from the source: keep each <a id=…> exactly once.")
    if source.tags != target.tags:
        return _("The marks differ from the source: keep each <b>, <i> and so on.")
    return None


def has_marks_of(segment: Segment, text: str) -> bool:
    """Tell whether a fragment has just the marks and links of the source."""
    return _unsafe_url(segment, text) is None and _markup(segment, text) is None


def _placeholders(segment: Segment, text: str) -> str | None:
    if _names_in(segment.source) == _names_in(text):
        return None
    return _("Keep what stands in braces or after a % as it is in the source.")


def _names_in(text: str) -> Counter[str]:
    return Counter(_PLACEHOLDER.findall(text))


def _numbers(segment: Segment, text: str) -> str | None:
    there = Counter(large_numbers(visible(segment, text)))
    lost = Counter(large_numbers(visible(segment, segment.source))) - there
    if not lost:
        return None
    return _("A number of the source is missing here: %(numbers)s") % {
        "numbers": ", ".join(lost.elements())
    }


CHECKS: tuple[Callable[[Segment, str], str | None], ...] = (
    _blank,
    _too_long,
    _line_break,
    _control_characters,
    _unsafe_url,
    _markup,
    _placeholders,
    _numbers,
)


def faults(segment: Segment, text: str) -> list[str]:
    """Return why a text, as a person wrote it, cannot stand in this place."""
    text = text.replace("\r\n", "\n")
    return [reason for check in CHECKS if (reason := check(segment, text))]


def faults_of_all(texts: Mapping[Segment, str]) -> dict[int, list[str]]:
    """Return ``{segment id: reasons}`` of the texts that are refused."""
    found = {segment.id: faults(segment, text) for segment, text in texts.items()}
    return {key: reasons for key, reasons in found.items() if reasons}
