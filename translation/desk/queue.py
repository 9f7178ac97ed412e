"""What is open in a language: new, changed, begun, in review."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import F
from wagtail.models import Locale, Page

from core.pages.models import SitePage

from ..enums import State
from ..localize import untranslated_counts
from .staleness import states

__all__ = ["Row", "open_rows", "with_words"]

ORDER = [State.IN_REVIEW, State.STALE, State.IN_PROGRESS, State.MISSING]


@dataclass(frozen=True)
class Row:
    """One record that waits for somebody; ``words`` is unknown until it is begun."""

    title: str
    kind: str
    language: str
    state: State
    source_id: int
    page_id: int | None
    key: Any
    words: int | None = None


def open_rows(locale: Locale) -> list[Row]:
    """Return what is open in a language, the most urgent first; five queries."""
    sources = list(
        SitePage.objects.sources()
        .live()
        .public()
        .exclude(locale=locale)
        .filter(alias_of=None)
        .order_by("path")
        .annotate(language=F("locale__language_code"))
        .values("pk", "title", "translation_key", "content_type", "language")
    )
    keys = [one["translation_key"] for one in sources]
    standing = states(keys, [locale])
    targets = dict(
        Page.objects.filter(translation_key__in=keys, locale=locale).values_list(
            "translation_key", "pk"
        )
    )
    rows = [
        Row(
            title=one["title"],
            kind=_kind(one["content_type"]),
            language=one["language"],
            state=standing[one["translation_key"], locale.pk],
            source_id=one["pk"],
            page_id=targets.get(one["translation_key"]),
            key=one["translation_key"],
        )
        for one in sources
        if standing[one["translation_key"], locale.pk] != State.LIVE
    ]
    return sorted(rows, key=lambda row: ORDER.index(row.state))


def _kind(content_type: int) -> str:
    model: Any = ContentType.objects.get_for_id(content_type).model_class()
    return str(model._meta.verbose_name)


def with_words(rows: Iterable[Row], locale: Locale) -> list[Row]:
    """Return the rows with the words left in each; one query."""
    shown = list(rows)
    counts = untranslated_counts([row.key for row in shown], locale)
    return [replace(row, words=counts.get(row.key)) for row in shown]
