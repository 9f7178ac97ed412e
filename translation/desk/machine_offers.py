"""What a machine could draft: which pages, in which languages, and how much of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale

from core.pages.models import SitePage

from ..enums import JobState, State
from ..exceptions import (
    AlreadyAsked,
    AlreadyInReview,
    NoEngine,
    NotASource,
    NothingToTranslate,
    SourceNotPublished,
    TranslationError,
)
from ..localize import Extent, extent_of, extents
from ..machine import Engine, engine_for
from ..models import MachineJob
from ..querysets import is_translation
from .staleness import standings

__all__ = ["OPEN", "Offer", "obstacles", "offers", "readable_sources"]

OPEN = [JobState.WAITING, JobState.RUNNING]


@dataclass(frozen=True)
class Offer:
    """One page in one language; ``obstacle`` says why a machine cannot draft it."""

    page: Any
    locale: Locale
    engine: Engine | None
    extent: Extent
    obstacle: TranslationError | None


def readable_sources() -> Any:
    """Return the pages whose texts everybody may read, so a machine may as well."""
    return SitePage.objects.sources().live().public().filter(alias_of=None)


def obstacles(
    pages: Sequence[Any], locales: Sequence[Locale]
) -> dict[tuple[int, int], TranslationError]:
    """Return ``{(page id, locale id): why not}``; five queries at any number."""
    keys = {page.translation_key for page in pages}
    found = standings(keys, locales)
    open_jobs = set(
        MachineJob.objects.filter(key__in=keys, state__in=OPEN).values_list(
            "key", "locale_id"
        )
    )
    public = set(
        readable_sources()
        .filter(pk__in=[page.pk for page in pages])
        .values_list("pk", flat=True)
    )
    reasons: dict[tuple[int, int], TranslationError] = {}
    for page in pages:
        for locale in locales:
            spot = (page.translation_key, locale.pk)
            state = found[spot].state
            if engine_for(locale.language_code) is None:
                reason: TranslationError = NoEngine(locale)
            elif page.locale_id == locale.pk or is_translation(page):
                reason = NotASource(page)
            elif page.pk not in public:
                reason = SourceNotPublished(page)
            elif state == State.IN_REVIEW:
                reason = AlreadyInReview(page)
            elif spot in open_jobs:
                reason = AlreadyAsked(page, locale)
            elif state == State.LIVE:
                reason = NothingToTranslate(page, locale)
            else:
                continue
            reasons[page.pk, locale.pk] = reason
    return reasons


def offers(pages: Sequence[Any], locales: Sequence[Locale]) -> list[Offer]:
    """Return what could be drafted; one query a language on top of the obstacles.

    A page that nobody has begun in any language is read to be measured.
    """
    found = []
    reasons = obstacles(pages, locales)
    keys = [page.translation_key for page in pages]
    unbegun: dict[int, Extent] = {}
    for locale in locales:
        known = extents(keys, locale)
        for page in pages:
            extent = known.get(page.translation_key)
            if extent is None:
                extent = unbegun.get(page.pk) or extent_of(page)
                unbegun[page.pk] = extent
            obstacle = reasons.get((page.pk, locale.pk))
            if obstacle is None and not extent.texts + extent.recalled:
                obstacle = NothingToTranslate(page, locale)
            engine = engine_for(locale.language_code)
            found.append(Offer(page, locale, engine, extent, obstacle))
    return found
