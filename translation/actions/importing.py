"""Taking over the texts of a file, once a person has seen what they change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale

from .. import localize
from ..desk.imports import Comparison, Outcome, Preview, compare
from ..desk.page_texts import PageTexts
from ..enums import SegmentOrigin
from ..exceptions import ImportOutdated
from ..exchange.rows import ExchangeFile, ExchangeRow, digest_of, storable
from ..localize import Translation
from ..models import FileImport, TranslatedText
from .drafting import write_draft
from .rules import require_translator
from .writing import save_texts, start

__all__ = ["Applied", "apply_import", "keep_import", "preview_of"]

KEPT_FOR = dt.timedelta(days=1)


@dataclass(frozen=True)
class Applied:
    """How many texts of how many pages came from a file."""

    texts: int
    pages: int


def keep_import(
    given: ExchangeFile, name: str, locale: Locale, user: Any
) -> FileImport:
    """Keep what a file says until its reader has looked at it; a day at most.

    Raises ``NotAllowed``.
    """
    require_translator(user, locale)
    FileImport.objects.filter(made_at__lt=timezone.now() - KEPT_FOR).delete()
    kept: FileImport = FileImport.objects.create(
        user=user,
        name=storable(name)[:255],
        rows={
            "language": locale.language_code,
            "rows": [_stored(row) for row in given.rows],
        },
    )
    return kept


def _stored(row: ExchangeRow) -> dict[str, Any]:
    return {
        name: storable(value) if isinstance(value, str) else value
        for name, value in asdict(row).items()
    }


def preview_of(kept: FileImport, locale: Locale, user: Any) -> Preview:
    """Return what the file would change at this moment."""
    return compare([ExchangeRow(**row) for row in kept.rows["rows"]], locale, user)


@transaction.atomic
def apply_import(kept: FileImport, locale: Locale, user: Any, seen: str) -> Applied:
    """Write every row that is accepted into the drafts of its pages, or none.

    ``seen`` is the ``token`` of the preview that the person was shown. Readers see
    nothing of it. Raises ``ImportOutdated`` when the preview would be another now, and
    whatever ``start``, ``save_texts`` and ``write_draft`` raise.
    """
    require_translator(user, locale)
    _hold(kept, locale)
    preview = preview_of(kept, locale, user)
    if preview.token != seen:
        raise ImportOutdated
    accepted: dict[UUID, list[Comparison]] = {}
    pages: dict[UUID, PageTexts] = {}
    for one in preview.accepted:
        if one.texts is not None:
            accepted.setdefault(one.texts.key, []).append(one)
            pages[one.texts.key] = one.texts
    # A page has to be begun before those below it.
    for key in sorted(accepted, key=lambda key: pages[key].source.path):
        _write(pages[key], accepted[key], locale, user)
    kept.delete()
    return Applied(texts=len(preview.accepted), pages=len(accepted))


def _hold(kept: FileImport, locale: Locale) -> None:
    """Let nobody else save on the pages of a file until it is taken over."""
    keys = {row["key"] for row in kept.rows["rows"] if row["key"]}
    rows = TranslatedText.objects.select_for_update().filter(
        key__in=keys, locale=locale
    )
    list(rows.order_by("pk").values_list("pk"))


def _write(
    texts: PageTexts, rows: Sequence[Comparison], locale: Locale, user: Any
) -> None:
    translation = texts.translation
    if translation is None or not texts.begun:
        translation = start(texts.source.specific, locale, user)
    ids = _ids(translation, texts)
    by_id = {ids[_spot(one)]: one for one in rows}
    stored = {key: one.now for key, one in by_id.items()}
    sure = _targets(by_id.items(), doubtful=False)
    unsure = _targets(by_id.items(), doubtful=True)
    read = {key for key, one in by_id.items() if one.outcome == Outcome.READ}
    save_texts(translation, sure, user, stored, read=read, origin=SegmentOrigin.FILE)
    if unsure:
        save_texts(translation, unsure, user, stored, origin=SegmentOrigin.UNSURE)
    write_draft(translation, user)


def _targets(
    rows: Iterable[tuple[int, Comparison]], *, doubtful: bool
) -> dict[int, str]:
    return {
        key: one.row.target
        for key, one in rows
        if one.outcome == Outcome.CHANGE and one.row.doubtful == doubtful
    }


def _ids(translation: Translation, texts: PageTexts) -> dict[tuple[str, str], int]:
    """Return the numbers of the texts; those of a page just begun have no others."""
    segments = texts.segments if texts.begun else localize.segments_of(translation)
    return {(one.path, digest_of(one.source)): one.id for one in segments}


def _spot(one: Comparison) -> tuple[str, str]:
    source = one.segment.source if one.segment is not None else ""
    return (one.row.path, digest_of(source))
