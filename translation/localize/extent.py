"""How much of a record is left to translate, before anybody begins."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from .memory import by_people
from .sources import as_published

__all__ = ["Extent", "extent_of", "extents"]

_TAGS = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Extent:
    """Texts without a translation, each counted once; ``recalled`` come on top.

    Recalled are those that a person has translated word for word elsewhere.
    """

    texts: int
    words: int
    characters: int
    recalled: int = 0


def extents(keys: Iterable[Any], locale: Locale) -> dict[Any, Extent]:
    """Return ``{translation key: extent}`` of records cut into strings; one query."""
    stored = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale=locale,
        has_error=False,
    ).exclude(data="")
    elsewhere = by_people(locale).filter(translation_of_id=OuterRef("string_id"))
    rows = (
        StringSegment.objects.filter(source__object_id__in=list(keys))
        .annotate(stored=Exists(stored), elsewhere=Exists(elsewhere))
        .values_list("source__object_id", "string__data", "stored", "elsewhere")
    )
    left: dict[Any, set[str]] = {}
    recalled: dict[Any, set[str]] = {}
    for key, data, is_stored, is_elsewhere in rows:
        texts = left.setdefault(key, set())
        if not is_stored:
            (recalled.setdefault(key, set()) if is_elsewhere else texts).add(data)
    return {
        key: _measure(texts, len(recalled.get(key, ()))) for key, texts in left.items()
    }


def extent_of(record: Any) -> Extent:
    """Measure a record that nobody has begun in any language; nothing is stored."""
    return _measure(
        {
            one.string.data
            for one in extract_segments(as_published(record))
            if isinstance(one, StringSegmentValue)
        }
    )


def _measure(texts: set[str], recalled: int = 0) -> Extent:
    shown = [html.unescape(_TAGS.sub(" ", one)) for one in texts]
    return Extent(
        texts=len(shown),
        words=sum(len(one.split()) for one in shown),
        characters=sum(len(one) for one in shown),
        recalled=recalled,
    )
