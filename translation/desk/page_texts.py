"""The texts of many pages in one language, begun or not."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from wagtail.models import Locale

from core.pages.models import SitePage

from .. import localize
from ..localize import Segment, Translation
from ..models import TranslatedText

__all__ = ["PageTexts", "page_texts"]


@dataclass(frozen=True)
class PageTexts:
    """One page in one language; ``page`` is missing until somebody begins it."""

    source: Any
    page: Any | None
    translation: Translation | None
    segments: Sequence[Segment]
    version: int

    @property
    def key(self) -> UUID:
        key: UUID = self.source.translation_key
        return key

    @property
    def begun(self) -> bool:
        return self.page is not None and self.translation is not None


def page_texts(keys: Collection[UUID], locale: Locale) -> dict[UUID, PageTexts]:
    """Return what may be translated of these records, in the order of the site.

    That is what is public in its own language, or was begun while it was; a page that
    was not cut into texts yet is left out. Nine queries at any number.
    """
    rows = SitePage.objects.filter(alias_of=None).select_related("locale")
    open_keys = set(
        rows.sources()
        .live()
        .public()
        .filter(translation_key__in=keys)
        .values_list("translation_key", flat=True)
    )
    pages = {
        page.translation_key: page
        for page in rows.filter(translation_key__in=keys, locale=locale)
    }
    translations = localize.find_translations(keys, locale)
    sources = [
        one
        for one in rows.sources().filter(translation_key__in=keys).order_by("path")
        if one.locale_id != locale.pk
        and (
            one.translation_key in open_keys
            or one.translation_key in translations.keys() & pages.keys()
        )
    ]
    cut = localize.find_sources(sources)
    cut |= {key: one.source for key, one in translations.items()}
    segments = localize.segments_in(cut.values(), locale)
    versions = dict(
        TranslatedText.objects.filter(key__in=keys, locale=locale).values_list(
            "key", "version"
        )
    )
    return {
        one.translation_key: PageTexts(
            source=one,
            page=pages.get(one.translation_key),
            translation=translations.get(one.translation_key),
            segments=segments[cut[one.translation_key].pk],
            version=versions.get(one.translation_key, 0),
        )
        for one in sources
        if one.translation_key in cut
    }
