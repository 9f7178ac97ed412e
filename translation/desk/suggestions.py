"""What was translated before, offered to the person who translates now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wagtail.models import Locale

from .. import localize
from ..localize import Recalled, Segment
from .segment_checks import has_marks_of

__all__ = ["Suggestion", "suggestions"]

BEST = 3


@dataclass(frozen=True)
class Suggestion:
    """An earlier text as it would be stored here, and where it comes from.

    ``likeness`` compares the two sources in percent. ``origin_page_id`` is a page in
    the language of the translation, which the desk can open.
    """

    text: str
    source: str
    likeness: int
    origin_title: str
    origin_page_id: int | None


def suggestions(
    segments: Sequence[Segment], locale: Locale
) -> dict[int, list[Suggestion]]:
    """Return ``{segment id: the three best}`` of what people wrote in this language.

    Segments for which there is nothing are left out. The segments are those of one
    record; three queries however many they are.
    """
    found = localize.similar_texts(segments, locale)
    offered = {one.id: _best(one, found.get(one.id, [])) for one in segments}
    return {key: best for key, best in offered.items() if best}


def _best(segment: Segment, recalled: Iterable[Recalled]) -> list[Suggestion]:
    """Return three different texts that fit the place and do not stand there yet."""
    best: dict[str, Suggestion] = {}
    for one in recalled:
        text = _fitting(segment, one.translation)
        if text and text != segment.translation and text not in best:
            best[text] = Suggestion(
                text=text,
                source=one.source,
                likeness=one.likeness,
                origin_title=one.title,
                origin_page_id=one.page_id,
            )
        if len(best) == BEST:
            break
    return list(best.values())


def _fitting(segment: Segment, fragment: str) -> str:
    """Return the fragment as this place takes it, or nothing if its marks do not fit.

    A number or a word of the earlier source may well be left in it: it is a start.
    """
    if segment.marked_up:
        return fragment if has_marks_of(segment, fragment) else ""
    if "<" not in fragment:
        return fragment
    text = localize.to_input(segment, fragment)
    if segment.place.one_line:
        text = " ".join(text.split())
    return localize.from_input(segment, text)
