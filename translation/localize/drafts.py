"""Putting strings together again, without touching what readers see."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale, Page

from .sources import Translation, as_published

__all__ = ["compose", "new_page", "new_snippet"]


def compose(translation: Translation) -> Any:
    """Return the translated record, unsaved; missing texts are in the source language.

    What the engine calls "ephemeral" starts from the stored row of the translation
    and changes nothing in the database.
    """
    return translation.source.get_ephemeral_translated_instance(
        translation.target_locale, fallback=True
    )


def new_page(source: Page, locale: Locale) -> Any:
    """Return a page for a first translation: not public, below the parent's own.

    It is a copy in the source language until its first draft is written.
    """
    return as_published(source).copy_for_translation(
        locale, copy_parents=False, alias=False
    )


def new_snippet(source: Any, locale: Locale) -> Any:
    """Return an unsaved copy of a snippet in another language."""
    return as_published(source).copy_for_translation(locale)
