"""The strings of a record that nobody has begun in any language; nothing is stored."""

from __future__ import annotations

from typing import Any

from wagtail_localize.models import TranslationContext
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from .segments import Segment, place_of
from .sources import as_published

__all__ = ["segments_before_start"]


def segments_before_start(record: Any) -> list[Segment]:
    """Return the strings that a record would be cut into, in reading order.

    They are told apart by path and source alone: their numbers belong to no row, and
    nothing can be stored for them. Some queries for each record.
    """
    published = as_published(record)
    found: dict[tuple[str, str], Segment] = {}
    values = [
        one
        for one in extract_segments(published)
        if isinstance(one, StringSegmentValue)
    ]
    for number, one in enumerate(sorted(values, key=lambda one: one.order), start=1):
        context = TranslationContext(path=one.path)
        path = context.get_field_path(published) or one.path
        found.setdefault(
            (one.path, one.string.data),
            Segment(
                id=-number,
                string_id=0,
                context_id=0,
                path=one.path,
                source=one.string.data,
                translation="",
                by_person=False,
                place=place_of(type(published), path),
            ),
        )
    return list(found.values())
