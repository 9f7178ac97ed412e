"""Where records stand in each language, at a cost that does not grow with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from wagtail.models import Locale, Page, WorkflowState

from ..enums import State
from ..models import TranslatedText

__all__ = ["Standing", "in_review", "is_stale", "stale_since", "standings", "states"]

_FACTS = ["pk", "translation_key", "locale_id", "live", "has_unpublished_changes"]


@dataclass(frozen=True)
class Standing:
    """Where one record stands in one language, and since when it lags."""

    state: State
    page_id: int | None = None
    stale_since: dt.datetime | None = None


Spot = tuple[UUID, int]


def standings(
    records: Iterable[Any], locales: Iterable[Locale]
) -> dict[Spot, Standing]:
    """Return ``{(translation key, locale id): standing}`` of pages, or of their keys.

    Three queries however many pages and languages. A record that has no page in a
    language is ``MISSING`` there.
    """
    keys = {getattr(record, "translation_key", record) for record in records}
    wanted = [locale.pk for locale in locales]
    missing = Standing(State.MISSING)
    found = {(key, locale): missing for key in keys for locale in wanted}
    stale = {
        (key, locale): since
        for key, locale, since in TranslatedText.objects.filter(
            key__in=keys, locale__in=wanted, stale_since__isnull=False
        ).values_list("key", "locale_id", "stale_since")
    }
    pages = list(
        Page.objects.filter(translation_key__in=keys, locale__in=wanted, alias_of=None)
        .order_by()
        .values_list(*_FACTS)
    )
    reviewed = in_review(pk for pk, *_rest in pages)
    for pk, key, locale, live, unpublished in pages:
        since = stale.get((key, locale)) if live else None
        if pk in reviewed:
            state = State.IN_REVIEW
        elif since is not None:
            state = State.STALE
        elif live and not unpublished:
            state = State.LIVE
        else:
            state = State.IN_PROGRESS
        found[key, locale] = Standing(state, pk, since)
    return found


def states(records: Iterable[Any], locales: Iterable[Locale]) -> dict[Spot, State]:
    """Return only the state of each record in each language."""
    return {
        spot: standing.state for spot, standing in standings(records, locales).items()
    }


def in_review(pks: Iterable[int]) -> set[int]:
    rows = WorkflowState.objects.filter(
        status=WorkflowState.STATUS_IN_PROGRESS,
        base_content_type__app_label="wagtailcore",
        base_content_type__model="page",
        object_id__in=[str(pk) for pk in pks],
    )
    return {int(pk) for pk in rows.values_list("object_id", flat=True)}


def is_stale(page: Any) -> dt.datetime | None:
    """Return since when a public translation lags behind its source; one query."""
    since: dt.datetime | None = (
        TranslatedText.objects.filter(key=page.translation_key, locale=page.locale_id)
        .values_list("stale_since", flat=True)
        .first()
    )
    return since


def stale_since(pages: Iterable[Any]) -> dict[int, dt.datetime]:
    """Return ``{page id: since when}`` of those that lag, in one query."""
    by_text = {(page.translation_key, page.locale_id): page.pk for page in pages}
    rows = TranslatedText.objects.filter(
        key__in={key for key, _locale in by_text}, stale_since__isnull=False
    ).values_list("key", "locale_id", "stale_since")
    return {
        by_text[key, locale]: since
        for key, locale, since in rows
        if since is not None and (key, locale) in by_text
    }
