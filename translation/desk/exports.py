"""What a file for translators holds."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.conf import settings
from wagtail.models import Locale

from .. import localize
from ..exchange.rows import ExchangeFile, ExchangePage, ExchangeRow, digest_of
from ..exchange.tmx import Pair
from ..localize import Segment
from .page_texts import page_texts

__all__ = ["exported", "pairs"]


def exported(keys: Collection[UUID], locale: Locale) -> ExchangeFile:
    """Return every text of these pages in a language, the translated ones as well.

    What no person stands for is doubtful.
    """
    pages = [
        ExchangePage(
            key=str(key),
            title=texts.source.title,
            language=texts.source.locale.language_code,
            rows=[exchange_row(str(key), segment) for segment in texts.segments],
        )
        for key, texts in page_texts(keys, locale).items()
        if texts.segments
    ]
    return ExchangeFile(
        language=locale.language_code, pages=pages, site=settings.WAGTAIL_SITE_NAME
    )


def exchange_row(key: str, segment: Segment) -> ExchangeRow:
    return ExchangeRow(
        key=key,
        path=segment.path,
        digest=digest_of(segment.source),
        source=localize.to_input(segment, segment.source),
        target=localize.to_input(segment, segment.translation),
        doubtful=bool(segment.translation) and not segment.by_person,
        marked=segment.marked_up,
        label=segment.place.label,
        limit=segment.place.max_length,
    )


def pairs(locale: Locale) -> list[Pair]:
    """Return each string that people translated, and what they made of it; one query.

    In the order of the sources, so that two files of one day are the same.
    """
    return [Pair(*row) for row in localize.pairs(locale)]
