"""What stood in a place before its source changed, and how it was translated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from wagtail.models import Locale

from .memory import by_people
from .segments import Segment

__all__ = ["Previous", "previous_texts"]

# Less alike than this, a sentence was replaced and not corrected.
ALIKE = 0.5


@dataclass(frozen=True)
class Previous:
    """An earlier string of a place and its translation, both as fragments."""

    source: str
    translation: str


def previous_texts(segments: Sequence[Segment], locale: Locale) -> dict[int, Previous]:
    """Return ``{segment id: previous}`` for those without a translation of their own.

    The nearest earlier string of the same place that a person translated. One query.
    """
    lost = [one for one in segments if not one.translation]
    if not lost:
        return {}
    current = {(one.context_id, one.string_id) for one in segments}
    rows = (
        by_people(locale)
        .filter(context_id__in={one.context_id for one in lost})
        .order_by("-updated_at", "-pk")
        .values_list("context_id", "translation_of_id", "translation_of__data", "data")
    )
    earlier: dict[int, list[Previous]] = {}
    for context, string, source, data in rows:
        if (context, string) not in current:
            earlier.setdefault(context, []).append(Previous(source, data))
    found: dict[int, Previous] = {}
    for segment in lost:
        nearest = _nearest(segment.source, earlier.get(segment.context_id, []))
        if nearest is not None:
            found[segment.id] = nearest
    return found


def _nearest(source: str, candidates: Iterable[Previous]) -> Previous | None:
    """Return the most alike; of equals the newest, which comes first."""
    best, likeness = None, ALIKE
    words = _words(source)
    for one in candidates:
        ratio = SequenceMatcher(a=_words(one.source), b=words, autojunk=False).ratio()
        if ratio > likeness:
            best, likeness = one, ratio
    return best


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
