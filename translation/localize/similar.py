"""What people wrote before for the same string, or for one much like it.

Databases differ in how they compare strings, so the words are compared here
(docs/decisions).
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, Subquery
from rapidfuzz import fuzz, process
from wagtail.models import Locale, Page
from wagtail_localize.models import String, TranslationSource

from .memory import by_people
from .segments import Segment

__all__ = ["Recalled", "similar_texts"]

# Two strings are alike from this share of common letters on, in percent.
ALIKE = 70
EXACT = 100
# As many strings as this are looked at for one segment.
STRINGS = 5
# A string that is like another is at least this part of it in length.
SHORTEST = ALIKE / (200 - ALIKE)

_COLUMNS = (
    *("translation_of", "translation_of__data", "data"),
    "context__object",
)
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Recalled:
    """An earlier string and its translation, as fragments, and where they stand."""

    source: str
    translation: str
    likeness: int
    title: str
    page_id: int | None


class _Strings:
    """The translated strings of a language, by the length of their words."""

    def __init__(self, rows: Iterable[tuple[int, str]]) -> None:
        known = sorted(((_words(data), pk) for pk, data in rows), key=_length)
        self.words = [words for words, _pk in known]
        self.pks = [pk for _words, pk in known]
        self.lengths = [len(words) for words in self.words]
        self.all = set(self.pks)

    def like(self, segment: Segment) -> dict[int, int]:
        """Return ``{string id: likeness}``, the most alike first."""
        found = {segment.string_id: EXACT} if segment.string_id in self.all else {}
        words = _words(segment.source)
        if not words:
            return found
        low = bisect_left(self.lengths, len(words) * SHORTEST)
        high = bisect_right(self.lengths, len(words) / SHORTEST)
        for _choice, score, index in process.extract(
            words,
            self.words[low:high],
            scorer=fuzz.ratio,
            score_cutoff=ALIKE,
            limit=STRINGS,
        ):
            found.setdefault(self.pks[low + index], min(int(score), EXACT - 1))
        return found


def similar_texts(
    segments: Sequence[Segment], locale: Locale
) -> dict[int, list[Recalled]]:
    """Return ``{segment id: texts}`` of people, the best first, its own among them.

    Only the words that a reader sees are compared; 100 is the very same string. The
    segments are those of one record. Three queries however many segments.
    """
    if not segments:
        return {}
    language = String.objects.filter(pk=segments[0].string_id).values("locale")
    known = _Strings(
        String.objects.filter(
            locale__in=language, pk__in=by_people(locale).values("translation_of")
        ).values_list("pk", "data")
    )
    alike = {one.id: known.like(one) for one in segments}
    rows: dict[int, list[dict[str, Any]]] = {}
    for row in (
        by_people(locale)
        .filter(translation_of__in={pk for found in alike.values() for pk in found})
        .order_by("-updated_at", "-pk")
        .values(*_COLUMNS)
    ):
        rows.setdefault(row["translation_of"], []).append(row)
    places = _places(
        {row["context__object"] for found in rows.values() for row in found}, locale
    )
    return {one.id: list(_recalled(alike[one.id], rows, places)) for one in segments}


def _recalled(
    alike: dict[int, int],
    rows: dict[int, list[dict[str, Any]]],
    places: dict[Any, tuple[str, int | None]],
) -> Iterator[Recalled]:
    for string, likeness in alike.items():
        for row in rows.get(string, []):
            title, page_id = places.get(row["context__object"], ("", None))
            yield Recalled(
                source=row["translation_of__data"],
                translation=row["data"],
                likeness=likeness,
                title=title,
                page_id=page_id,
            )


def _places(keys: set[Any], locale: Locale) -> dict[Any, tuple[str, int | None]]:
    """Return ``{translation key: (title of the source, page in the language)}``."""
    page = Page.objects.filter(
        translation_key=OuterRef("object"), locale=locale, alias_of=None
    )
    rows = (
        TranslationSource.objects.filter(object__in=keys)
        .exclude(locale=locale)
        .annotate(page=Subquery(page.values("pk")[:1]))
        .values_list("object", "object_repr", "page")
    )
    return {key: (title, page_id) for key, title, page_id in rows}


def _words(data: str) -> str:
    """Return what a reader sees of a fragment, without signs and capitals."""
    seen = html.unescape(_TAG.sub(" ", data))
    return " ".join(_WORD.findall(seen.casefold()))


def _length(known: tuple[str, int]) -> int:
    return len(known[0])
