"""What is worth a second look in a text; the person at work may let it stand.

Each check returns what is odd, or nothing. The same checks look at what a person
wrote, a file brought in or an engine made.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from ..localize import Segment
from .glossary import TermHint, missing
from .segment_checks import visible
from .segment_numbers import all_numbers

__all__ = ["Doubt", "doubts"]

# The alphabet of each language that is not written in Latin letters.
ALPHABETS = {"bg": "CYRILLIC", "el": "GREEK"}
_ENDS = ".!?:;…"
_SAME = str.maketrans({"…": "."})
_MARK = re.compile(r"</?[a-z][^<>]*>", re.I)
_ADDRESS = re.compile(r"\S*[@/]\S*")
# Below this a short word may well be twice as long in another language.
SHORT = 25
MANY_LETTERS = 15
LONGEST, SHORTEST = 2.5, 0.4


@dataclass(frozen=True)
class Doubt:
    """A check that found something; ``name`` stays the same in every language."""

    name: str
    message: str


@dataclass(frozen=True)
class Written:
    """A translation as a check sees it: only what a reader sees, and its language."""

    source: str
    text: str
    language: str
    plain: bool


def _unchanged(one: Written) -> str | None:
    if len(one.source.split()) < 2 or one.source != one.text:
        return None
    return _("This is the same as the source.")


def _ending(one: Written) -> str | None:
    def end(text: str) -> str:
        last = text.rstrip("”“\"'»«)’ ")[-1:].translate(_SAME)
        return last if last in _ENDS else ""

    if end(one.source) == end(one.text):
        return None
    return _("This ends with another mark than the source.")


def _marks(one: Written) -> str | None:
    if one.plain and _MARK.search(one.text) and not _MARK.search(one.source):
        return _("This text has no marks: write it without angle brackets.")
    return None


def _double_space(one: Written) -> str | None:
    if re.search(r"\S {2,}\S", one.text) and not re.search(r"\S {2,}\S", one.source):
        return _("There are two spaces side by side.")
    return None


def _length(one: Written) -> str | None:
    if len(one.source) < SHORT:
        return None
    ratio = len(one.text) / len(one.source)
    if ratio > LONGEST:
        return _("This is much longer than the source.")
    if ratio < SHORTEST:
        return _("This is much shorter than the source.")
    return None


def _script(one: Written) -> str | None:
    wanted = ALPHABETS.get(one.language, "LATIN")
    text = _ADDRESS.sub(" ", one.text)
    letters = [letter for letter in text if letter.isalpha()]
    foreign = [
        letter
        for letter in letters
        if not unicodedata.name(letter, "").startswith(wanted)
    ]
    # Names and titles keep their own letters; a whole text does not.
    if len(letters) < MANY_LETTERS or len(foreign) * 2 <= len(letters):
        return None
    return _("Most of this is written in another alphabet.")


def _numbers(one: Written) -> str | None:
    if all_numbers(one.source) == all_numbers(one.text):
        return None
    return _("The numbers differ from the source, unless they stand in words.")


CHECKS: Mapping[str, Callable[[Written], str | None]] = {
    "unchanged": _unchanged,
    "ending": _ending,
    "marks": _marks,
    "double-space": _double_space,
    "length": _length,
    "script": _script,
    "numbers": _numbers,
}


def doubts(
    segment: Segment,
    text: str,
    language: str,
    elsewhere: Iterable[str] = (),
    terms: Iterable[TermHint] = (),
) -> list[Doubt]:
    """Return what is odd about a text that a person is about to hand on.

    ``elsewhere`` is how the same source was translated in other places; ``terms`` are
    those of the glossary that stand in the source.
    """
    if not text.strip():
        return []
    one = Written(
        source=visible(segment, segment.source).strip(),
        text=visible(segment, text).strip(),
        language=language,
        plain=not segment.marked_up,
    )
    found: Iterable[tuple[str, str | None]] = (
        (name, check(one)) for name, check in CHECKS.items()
    )
    odd = [Doubt(name, message) for name, message in found if message]
    others = set(elsewhere)
    if others and text not in others:
        message = _("Elsewhere this is translated as: %(text)s") % {"text": min(others)}
        odd.append(Doubt("elsewhere", message))
    unheeded = missing(terms, one.text, language)
    if unheeded:
        odd.append(Doubt("glossary", " ".join(_agreed(hint) for hint in unheeded)))
    return odd


def _agreed(hint: TermHint) -> str:
    return _("The glossary has “%(form)s” for “%(term)s”.") % {
        "form": hint.approved,
        "term": hint.term,
    }
