"""The texts of records that are no pages: terms of vocabularies and their like.

They are cut as they stand in the database now, so nothing has to be begun before
they are shown, and nothing is stored by looking at them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from django.apps import apps
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail_localize.fields import TranslatableField, get_translatable_fields
from wagtail_localize.models import StringTranslation, TranslationContext
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from .segments import Segment, place_of

__all__ = ["Cut", "cut", "snippet_models", "texts_of"]


@dataclass(frozen=True)
class Cut:
    """The strings of one record with what is kept for a language.

    ``earlier`` is what stood in a place when it was last translated, if not the same.
    """

    segments: Sequence[Segment]
    earlier: Sequence[str]


class _UnsavedContext:
    """A place that is in no table; the engine would save what it finds of it."""

    field_path = ""

    def __init__(self, path: str) -> None:
        self.path = path

    def save(self, update_fields: Iterable[str]) -> None:
        """Keep nothing."""


def snippet_models() -> list[Any]:
    """Return every kind of record with texts to translate that is no page."""
    return [
        model
        for model in apps.get_models()
        if issubclass(model, TranslatableMixin)
        and not issubclass(model, Page)
        and not model._meta.proxy
        and any(
            isinstance(field, TranslatableField)
            for field in get_translatable_fields(model)
        )
    ]


def texts_of(record: Any) -> list[tuple[str, str]]:
    """Return ``(path, string)`` of a record in reading order, each once."""
    values = [
        one for one in extract_segments(record) if isinstance(one, StringSegmentValue)
    ]
    values.sort(key=lambda one: one.order)
    return list(dict.fromkeys((one.path, one.string.data) for one in values))


def cut(records: Iterable[Any], locale: Locale) -> dict[UUID, Cut]:
    """Return ``{translation key: strings}`` of sources; one query however many.

    Segments are numbered through all records; the numbers belong to no row.
    """
    shown = list(records)
    kept = _kept({one.translation_key for one in shown}, locale)
    found: dict[UUID, Cut] = {}
    number = 0
    for record in shown:
        segments: list[Segment] = []
        earlier: list[str] = []
        for path, source in texts_of(record):
            number += 1
            rows = kept.get((record.translation_key, path), {})
            blank = _blank(record, path, source, number)
            segments.append(_filled(blank, rows.get(source)))
            others = [text for text in rows if text != source]
            earlier.append("" if source in rows or not others else others[-1])
        found[record.translation_key] = Cut(segments, earlier)
    return found


def _kept(
    keys: set[UUID], locale: Locale
) -> dict[tuple[UUID, str], dict[str, dict[str, Any]]]:
    """Return ``{(key, path): {source: row}}``, the oldest first."""
    found: dict[tuple[UUID, str], dict[str, dict[str, Any]]] = {}
    for row in (
        StringTranslation.objects.filter(
            locale=locale, context__object__in=keys, has_error=False
        )
        .exclude(data="")
        .order_by("updated_at", "pk")
        .values(
            *("context_id", "translation_of_id", "translation_type", "data"),
            *("context__object_id", "context__path", "translation_of__data"),
        )
    ):
        place = (row["context__object_id"], row["context__path"])
        found.setdefault(place, {})[row["translation_of__data"]] = row
    return found


def _blank(record: Any, path: str, source: str, number: int) -> Segment:
    field_path = TranslationContext.get_field_path(_UnsavedContext(path), record)
    return Segment(
        id=number,
        string_id=0,
        context_id=0,
        path=path,
        source=source,
        translation="",
        by_person=False,
        place=place_of(type(record), field_path or path),
    )


def _filled(segment: Segment, row: dict[str, Any] | None) -> Segment:
    if row is None:
        return segment
    return replace(
        segment,
        string_id=row["translation_of_id"],
        context_id=row["context_id"],
        translation=row["data"],
        by_person=row["translation_type"] == "manual",
    )
