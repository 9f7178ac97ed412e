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

__all__ = ["Standing", "is_stale", "stale_since", "standings", "states"]

_WORK = ["assignee_id", "due_on", "reminded_at"]
_NAME = ["assignee__first_name", "assignee__last_name", "assignee__username"]
_FACTS = ["pk", "translation_key", "locale_id", "live", "has_unpublished_changes"]


@dataclass(frozen=True)
class Work:
    """Who was asked for a text, and by when; all of it may be empty."""

    assignee_id: int | None = None
    assignee: str = ""
    due_on: dt.date | None = None
    reminded_at: dt.datetime | None = None


NOBODY = Work()


@dataclass(frozen=True)
class Standing:
    """Where one record stands in one language, and who is asked for it by when.

    ``moved_at`` is when it was handed to a reviewer, or sent back by one.
    """

    state: State
    page_id: int | None = None
    stale_since: dt.datetime | None = None
    moved_at: dt.datetime | None = None
    work: Work = NOBODY

    @property
    def is_open(self) -> bool:
        return self.state != State.LIVE


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
    texts = _texts(keys, wanted)
    found = {
        (key, locale): Standing(
            State.MISSING, work=texts.get((key, locale), (None, NOBODY))[1]
        )
        for key in keys
        for locale in wanted
    }
    pages = list(
        Page.objects.filter(translation_key__in=keys, locale__in=wanted, alias_of=None)
        .order_by()
        .values_list(*_FACTS)
    )
    reviews = _reviews(pk for pk, *_rest in pages)
    for pk, key, locale, live, unpublished in pages:
        stale, work = texts.get((key, locale), (None, NOBODY))
        since = stale if live else None
        state, moved_at = reviews.get(pk, (None, None))
        if state is None and since is not None:
            state = State.STALE
        if state is None:
            state = State.LIVE if live and not unpublished else State.IN_PROGRESS
        found[key, locale] = Standing(state, pk, since, moved_at, work)
    return found


def _texts(
    keys: Iterable[Any], locales: Iterable[int]
) -> dict[Spot, tuple[dt.datetime | None, Work]]:
    """Return since when each text lags, and who was asked for it; one query."""
    rows = TranslatedText.objects.filter(key__in=keys, locale__in=locales).values_list(
        "key", "locale_id", "stale_since", *_WORK, *_NAME
    )
    return {
        (key, locale): (
            since,
            Work(assignee, f"{first} {last}".strip() or name or "", due_on, reminded)
            if assignee or due_on
            else NOBODY,
        )
        for key, locale, since, assignee, due_on, reminded, first, last, name in rows
    }


def states(records: Iterable[Any], locales: Iterable[Locale]) -> dict[Spot, State]:
    """Return only the state of each record in each language."""
    return {
        spot: standing.state for spot, standing in standings(records, locales).items()
    }


def _reviews(pks: Iterable[int]) -> dict[int, tuple[State, dt.datetime | None]]:
    """Return what is in review, or was sent back by it, and since when."""
    rows = WorkflowState.objects.filter(
        status__in=[
            WorkflowState.STATUS_IN_PROGRESS,
            WorkflowState.STATUS_NEEDS_CHANGES,
        ],
        base_content_type__app_label="wagtailcore",
        base_content_type__model="page",
        object_id__in=[str(pk) for pk in pks],
    ).values_list(
        "object_id",
        "status",
        "current_task_state__started_at",
        "current_task_state__finished_at",
    )
    return {
        int(pk): (State.IN_REVIEW, begun)
        if status == WorkflowState.STATUS_IN_PROGRESS
        else (State.RETURNED, ended)
        for pk, status, begun, ended in rows
    }


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
