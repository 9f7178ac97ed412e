"""Which records, pages apart, are translations of another."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale, Page, TranslatableMixin

from core.media.models import MediaText

__all__ = ["language_of", "language_of_media_text"]


def language_of(record: Any) -> Locale | None:
    """Return the language of a record made from another; nothing for a source.

    The oldest row is the source: the others were made from it.
    """
    if isinstance(record, MediaText):
        return language_of_media_text(record.media_id, record.language, record.pk)
    if not isinstance(record, TranslatableMixin) or isinstance(record, Page):
        return None
    older = type(record)._default_manager.filter(
        translation_key=record.translation_key, pk__lt=record.pk
    )
    return record.locale if older.exists() else None


def language_of_media_text(
    media: Any, language: str, pk: int | None = None
) -> Locale | None:
    """Return the language of texts of a recording that has texts already.

    ``pk`` is the row itself, if there is one; only older rows count.
    """
    older = MediaText.objects.filter(media=media).exclude(transcript="", captions="")
    if pk is not None:
        older = older.filter(pk__lt=pk)
    if not older.exists():
        return None
    return Locale.objects.filter(language_code=language).first()
