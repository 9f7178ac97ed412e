"""Every public record of the site once, in the language it was written in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, F, OuterRef, Q, Subquery

from core.pages.models import SitePage

from ..models import SourceText

__all__ = ["Record", "records"]

HOME, SECTION, PAGE = range(3)
HOME_DEPTH = 2


@dataclass(frozen=True)
class Record:
    """One page of the site; ``words`` is 0 until its texts have been counted."""

    key: UUID
    title: str
    model: str
    kind: str
    language: str
    source_id: int
    path: str
    words: int
    published: dt.datetime | None
    rank: int
    gone: bool = False

    @property
    def importance(self) -> tuple[int, float]:
        """Sort what readers meet first to the top, and then what is newest."""
        since = self.published.timestamp() if self.published else 0.0
        return self.rank, -since


def records(
    keys: Collection[UUID] | None = None, *, with_gone: bool = False
) -> list[Record]:
    """Return the records in the order of the site, all or those of ``keys``; one query.

    ``with_gone`` adds those whose original is no longer public while a translation is.
    """
    shown: Any = Q(live=True)
    if with_gone:
        translated = SitePage.objects.filter(
            translation_key=OuterRef("translation_key"), live=True, alias_of=None
        )
        shown |= Exists(translated.exclude(pk=OuterRef("pk")))
    pages = SitePage.objects.sources().public().filter(shown, alias_of=None)
    if keys is not None:
        pages = pages.filter(translation_key__in=keys)
    counted = SourceText.objects.filter(key=OuterRef("translation_key"))
    rows = (
        pages.order_by("path")
        .annotate(
            code=F("locale__language_code"),
            words=Subquery(counted.values("words")[:1]),
        )
        .values_list(
            *["pk", "title", "translation_key", "content_type", "path", "depth"],
            *["live", "first_published_at", "code", "words"],
        )
    )
    return [_record(*row) for row in rows]


def _record(*row: Any) -> Record:
    pk, title, key, content_type, path, depth, live, published, code, words = row
    model: Any = ContentType.objects.get_for_id(content_type).model_class()
    return Record(
        key=key,
        title=title,
        model=model._meta.model_name,
        kind=str(model._meta.verbose_name),
        language=code,
        source_id=pk,
        path=path,
        words=words or 0,
        published=published,
        rank=_rank(model, depth),
        gone=not live,
    )


def _rank(model: Any, depth: int) -> int:
    if depth == HOME_DEPTH:
        return HOME
    # A section stands once below its home page; other pages are many.
    return SECTION if getattr(model, "max_count_per_parent", None) == 1 else PAGE
