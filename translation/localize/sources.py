"""The record of a source, cut into segments, and of its translation into a language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, TemplateSegment
from wagtail_localize.models import Translation as Translation
from wagtail_localize.models import TranslationSource as Source

from .refreshing import refresh

__all__ = [
    "Source",
    "Translation",
    "find_source",
    "find_sources",
    "find_translation",
    "find_translations",
    "open_source",
    "open_translation",
    "refresh_source",
    "signature",
    "translations_of",
]


def as_published(record: Any) -> Any:
    """Return the record as it is in the database, whatever the caller's copy holds.

    Only a stored body has the block ids that segments are named by.
    """
    model = record.specific_class if isinstance(record, Page) else type(record)
    return model._default_manager.get(pk=record.pk)


def find_source(key: Any, locale: Locale) -> Source | None:
    return (
        Source.objects.select_related("locale", "specific_content_type")
        .filter(object_id=key, locale=locale)
        .first()
    )


def open_source(record: Any) -> Source:
    """Return the source of a record, cutting it into segments if nobody has yet."""
    found = find_source(record.translation_key, record.locale)
    if found is not None:
        return found
    source, _created = Source.get_or_create_from_instance(as_published(record))
    return source


def refresh_source(source: Source) -> None:
    """Cut the source anew from what is public now; no translation is touched."""
    refresh(source)


def open_translation(source: Source, locale: Locale) -> Translation:
    """Return the translation of a source, and take it up again where it was stopped."""
    with transaction.atomic():
        translation, created = Translation.objects.get_or_create(
            source=source, target_locale=locale
        )
        if not created and not translation.enabled:
            translation.enabled = True
            translation.save(update_fields=["enabled"])
    return translation


def find_translation(key: Any, locale: Locale) -> Translation | None:
    """Return the running translation of a record into a language."""
    return (
        Translation.objects.select_related(
            "source__locale", "source__specific_content_type", "target_locale"
        )
        .filter(source__object_id=key, target_locale=locale, enabled=True)
        .exclude(source__locale=locale)
        .first()
    )


def find_translations(keys: Iterable[Any], locale: Locale) -> dict[Any, Translation]:
    """Return ``{translation key: running translation}`` into a language; one query."""
    rows = (
        Translation.objects.select_related(
            "source__locale", "source__specific_content_type", "target_locale"
        )
        .filter(source__object_id__in=list(keys), target_locale=locale, enabled=True)
        .exclude(source__locale=locale)
    )
    return {row.source.object_id: row for row in rows}


def find_sources(records: Iterable[Any]) -> dict[Any, Source]:
    """Return ``{translation key: source}`` of those that were cut; one query."""
    wanted = {(one.translation_key, one.locale_id) for one in records}
    rows = Source.objects.select_related("locale", "specific_content_type").filter(
        object_id__in={key for key, _locale in wanted}
    )
    return {
        row.object_id: row for row in rows if (row.object_id, row.locale_id) in wanted
    }


def translations_of(key: Any, locale: Locale) -> list[Translation]:
    """Return the running translations of a record written in ``locale``."""
    return list(
        Translation.objects.select_related(
            "source__locale", "source__specific_content_type", "target_locale"
        )
        .filter(source__object_id=key, source__locale=locale, enabled=True)
        .order_by("target_locale__language_code")
    )


def signature(source: Source) -> str:
    """Return what changes whenever a text of the source, or its structure, does."""
    strings = StringSegment.objects.filter(source=source).values_list(
        "order", "context__path", "string__data_hash", "attrs"
    )
    templates = TemplateSegment.objects.filter(source=source).values_list(
        "order", "context__path", "template__uuid"
    )
    digest = hashlib.sha256()
    for row in sorted(strings):
        # Positions shift when an empty text is filled; the path names the place.
        digest.update(repr(row[1:]).encode())
    for row in sorted(templates):
        digest.update(repr(row[1:]).encode())
    return digest.hexdigest()
