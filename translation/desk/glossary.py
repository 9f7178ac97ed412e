"""Which agreed words stand in a source, and whether a translation has theirs.

Words are compared by their base forms. The tables of base forms have gaps, and Maltese
has none, so words that differ only in their endings are taken for one.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, takewhile
from math import ceil

from django.db.models import F, FilteredRelation, Q
from wagtail.models import Locale

from core.search.text import fold, query_text

from ..localize import Segment
from ..models import GlossaryTerm

__all__ = ["TermHint", "highlight", "missing", "terms_in"]

# Two words of one stem share their first letters, and differ in no more than an ending.
STEM, ENDING, MOST = 5, 3, 0.7
# Its table of base forms is whole, and “practical” is no form of “practice”.
NO_ENDINGS = {"en"}
# In a translation this part of an agreed word is enough, so that few are doubted.
ENOUGH = 0.6

_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"<[^<>]*>|([^\W_]+)")
# What may stand between the words of one term.
_GAP = re.compile(r"[^.!?:;,()<>]*")


@dataclass(frozen=True)
class TermHint:
    """A term as ``language`` has it, and its approved form in another, if there is."""

    term: str
    note: str
    approved: str
    language: str


def terms_in(
    segments: Iterable[Segment], source: Locale, target: Locale
) -> dict[int, list[TermHint]]:
    """Return ``{segment id: terms}`` of the segments whose source has any; one query.

    Terms stand in the order of the text, each once.
    """
    finder = _Finder(_agreed(source, target), source.language_code)
    found: dict[int, list[TermHint]] = {}
    for segment in segments:
        text = html.unescape(_TAG.sub(" ", segment.source))
        hints = dict.fromkeys(hint for _start, _end, hint in finder.find(text))
        if hints:
            found[segment.id] = list(hints)
    return found


def highlight(
    text: str, terms: Iterable[TermHint]
) -> list[tuple[str, TermHint | None]]:
    """Return a text, or a fragment of HTML, in pieces; those of a term name it.

    The pieces are the whole text. No piece that names a term has a tag in it.
    """
    hints = list(terms)
    finder = _Finder(hints, hints[0].language if hints else "")
    pieces: list[tuple[str, TermHint | None]] = []
    done = 0
    for start, end, hint in finder.find(text):
        if start > done:
            pieces.append((text[done:start], None))
        pieces.append((text[start:end], hint))
        done = end
    if done < len(text):
        pieces.append((text[done:], None))
    return pieces


def missing(terms: Iterable[TermHint], text: str, language: str) -> list[TermHint]:
    """Return the terms whose approved form a translation has in no inflection."""
    written = set(_words(text))
    return [
        hint
        for hint in terms
        if hint.approved
        and not all(
            any(_is_form_of(word, one, language) for one in written)
            for word in _words(hint.approved)
        )
    ]


def _agreed(source: Locale, target: Locale) -> list[TermHint]:
    """Return every term that has a word in the source's language; one query."""
    both = [source.pk, target.pk]
    rows = GlossaryTerm.objects.annotate(
        form=FilteredRelation("forms", condition=Q(forms__locale__in=both)),
        form_locale=F("form__locale"),
        form_text=F("form__text"),
    ).values_list("pk", "locale", "text", "note", "form_locale", "form_text")
    words: dict[int, dict[int, str]] = defaultdict(dict)
    notes: dict[int, str] = {}
    for pk, own, text, note, locale, form in rows:
        words[pk] |= {locale: form, own: text}
        notes[pk] = note
    return [
        TermHint(
            term=known[source.pk],
            note=notes[pk],
            approved=known.get(target.pk, ""),
            language=source.language_code,
        )
        for pk, known in words.items()
        if source.pk in known
    ]


class _Finder:
    """Looks for terms in texts; of two that begin together the longer one counts."""

    def __init__(self, terms: Iterable[TermHint], language: str) -> None:
        self.language = language
        self.most = 1
        self.by_sign: dict[str, list[tuple[list[str], TermHint]]] = defaultdict(list)
        for hint in terms:
            words = _words(hint.term)
            self.most = max(self.most, len(words))
            for sign in _signs(words[0], language) if words else ():
                self.by_sign[sign].append((words, hint))

    def find(self, text: str) -> Iterator[tuple[int, int, TermHint]]:
        """Yield where each term begins and ends; no two of them overlap."""
        words = [found for found in _WORD.finditer(text) if found[1]]
        position = 0
        while position < len(words):
            ahead = words[position : position + self.most]
            length, hint = self._longest(text, ahead)
            if hint is not None:
                yield ahead[0].start(), ahead[length - 1].end(), hint
            position += length

    def _longest(
        self, text: str, words: Sequence[re.Match[str]]
    ) -> tuple[int, TermHint | None]:
        """Return the term that these words begin with, and how many words it has."""
        best: tuple[int, TermHint | None] = (1, None)
        for sign in _signs(words[0][0], self.language):
            for term, hint in self.by_sign.get(sign, ()):
                is_better = best[1] is None or len(term) > best[0]
                if is_better and self._stands(term, text, words):
                    best = (len(term), hint)
        return best

    def _stands(
        self, term: Sequence[str], text: str, words: Sequence[re.Match[str]]
    ) -> bool:
        found = words[: len(term)]
        return (
            len(found) == len(term)
            and all(
                _is_same(one, other[0], self.language)
                for one, other in zip(term, found, strict=True)
            )
            and all(
                _GAP.fullmatch(text, left.end(), right.start())
                for left, right in pairwise(found)
            )
        )


def _words(text: str) -> list[str]:
    return [found for found in _WORD.findall(text) if found]


@lru_cache(maxsize=20_000)
def _bases(word: str, language: str) -> frozenset[str]:
    """Return a word as it stands and its base form, both without accents."""
    return frozenset({fold(word), query_text(word, language)})


def _signs(word: str, language: str) -> frozenset[str]:
    """Return what any two words that may be the same have in common."""
    folded = fold(word)
    if len(folded) < STEM or language in NO_ENDINGS:
        return _bases(word, language)
    return _bases(word, language) | {f"{folded[:STEM]}-"}


def _is_same(one: str, other: str, language: str) -> bool:
    """Tell whether two words are forms of one."""
    if _bases(one, language) & _bases(other, language):
        return True
    if language in NO_ENDINGS:
        return False
    shared, longest = _shared(one, other), max(len(one), len(other))
    return shared >= max(STEM, MOST * longest) and longest - shared <= ENDING


def _is_form_of(word: str, found: str, language: str) -> bool:
    """Tell whether a word of a translation will do for a word that was agreed."""
    if _bases(word, language) & _bases(found, language):
        return True
    return _shared(word, found) >= max(3, ceil(ENOUGH * len(word)))


def _shared(one: str, other: str) -> int:
    """Return how many letters two words have in common from their first on."""
    pairs = zip(fold(one), fold(other), strict=False)
    return sum(1 for _pair in takewhile(lambda pair: pair[0] == pair[1], pairs))
