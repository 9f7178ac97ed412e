"""What is open in a language: new, changed, begun, in review."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import F
from wagtail.models import Locale

from core.pages.models import SitePage

from ..enums import State
from ..localize import untranslated_counts
from .staleness import standings

__all__ = ["Row", "kind_of", "open_rows", "sources", "with_words"]

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


def sources() -> list[dict[str, Any]]:
    """Return every public record once, in the language it was written in."""
    return list(
        SitePage.objects.sources()
        .live()
        .public()
        .filter(alias_of=None)
        .order_by("path")
        .annotate(language=F("locale__language_code"))
        .values("pk", "title", "translation_key", "content_type", "language")
    )


def open_rows(locale: Locale) -> list[Row]:
    """Return what is open in a language, the most urgent first; four queries."""
    others = [one for one in sources() if one["language"] != locale.language_code]
    found = standings([one["translation_key"] for one in others], [locale])
    rows = []
    for one in others:
        standing = found[one["translation_key"], locale.pk]
        if standing.state == State.LIVE:
            continue
        rows.append(
            Row(
                title=one["title"],
                kind=kind_of(one["content_type"]),
                language=one["language"],
                state=standing.state,
                source_id=one["pk"],
                page_id=standing.page_id,
                key=one["translation_key"],
            )
        )
    return sorted(rows, key=lambda row: ORDER.index(row.state))


def kind_of(content_type: int) -> str:
    model: Any = ContentType.objects.get_for_id(content_type).model_class()
    return str(model._meta.verbose_name)


def with_words(rows: Iterable[Row], locale: Locale) -> list[Row]:
    """Return the rows with the words left in each; one query."""
    shown = list(rows)
    counts = untranslated_counts([row.key for row in shown], locale)
    return [replace(row, words=counts.get(row.key)) for row in shown]
