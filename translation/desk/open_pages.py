"""Which pages are open in a language, as a file for translators takes them all."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db.models import F
from wagtail.models import Locale

from core.pages.models import SitePage

from ..enums import State
from .staleness import states

__all__ = ["OpenPage", "open_pages"]


@dataclass(frozen=True)
class OpenPage:
    """A page as it is in its own language, and how far it is in another."""

    key: UUID
    source_id: int
    title: str
    language: str
    state: State


def open_pages(locale: Locale) -> list[OpenPage]:
    """Return what is not up to date in a language, in the order of the site.

    The number of queries is the same however many pages there are.
    """
    rows = (
        SitePage.objects.sources()
        .live()
        .public()
        .filter(alias_of=None)
        .exclude(locale=locale)
        .order_by("path")
        .annotate(language=F("locale__language_code"))
        .values_list("translation_key", "pk", "title", "language")
    )
    others = list(rows)
    found = states([key for key, *_rest in others], [locale])
    return [
        OpenPage(key, pk, title, language, found[key, locale.pk])
        for key, pk, title, language in others
        if found[key, locale.pk] != State.LIVE
    ]
