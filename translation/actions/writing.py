"""Opening a translation and keeping its texts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.db import transaction
from wagtail.models import Locale, Page

from .. import localize
from ..desk.segment_checks import faults_of_all
from ..enums import SegmentOrigin
from ..exceptions import (
    InvalidTexts,
    NotASource,
    ParentMissing,
    SourceNotPublished,
    TextsChanged,
)
from ..localize import Segment, Translation
from ..models import TranslatedText
from ..querysets import is_translation
from .recording import record
from .rules import (
    require_editable,
    require_translator,
)
from .standing import note_source


@transaction.atomic
def start(source: Any, locale: Locale, user: Any) -> Translation:
    """Open the translation of a page or snippet into a language.

    What exists is left as it is; nothing is published, and neither related records
    nor other languages are touched. Raises ``NotAllowed``, ``NotASource``,
    ``SourceNotPublished`` or ``ParentMissing``.
    """
    require_translator(user, locale)
    if source.locale_id == locale.pk or is_translation(source):
        raise NotASource(source)
    if not getattr(source, "live", True):
        raise SourceNotPublished(source)
    running = localize.find_translation(source.translation_key, locale)
    if running is not None and row_exists(source, locale):
        return running
    if isinstance(source, Page) and not row_exists(source, locale):
        _require_parent(source, locale)
        localize.new_page(source, locale)
    opened = localize.open_source(source)
    note_source(opened, source.translation_key)
    TranslatedText.objects.get_or_create(key=source.translation_key, locale=locale)
    return localize.open_translation(opened, locale)


def row_exists(source: Any, locale: Locale) -> bool:
    model = Page if isinstance(source, Page) else type(source)
    return bool(
        model._default_manager.filter(
            translation_key=source.translation_key, locale=locale
        ).exists()
    )


def _require_parent(source: Page, locale: Locale) -> None:
    parent = source.get_parent()
    if not parent.is_root() and not parent.has_translation(locale):
        raise ParentMissing(parent, locale)


@transaction.atomic
def save_texts(
    translation: Translation,
    texts: Mapping[int, str],
    user: Any,
    seen: Mapping[int, str] | None = None,
    *,
    read: Collection[int] = (),
    origin: SegmentOrigin = SegmentOrigin.WRITTEN,
) -> int:
    """Keep the texts a person wrote, ``{segment id: text}``: all of them or none.

    ``seen`` is what the person was shown as saved; without it nothing is compared.
    ``read`` names texts of a machine or a doubtful file that the person found right
    as they are. Returns the new version. Raises ``NotAllowed``, ``AlreadyInReview``,
    ``TextsChanged`` or ``InvalidTexts``.
    """
    version, by_id = _held(translation, user)
    _require_known(by_id, texts, seen)
    _save_held(translation.target_locale, by_id, texts, user, read, origin)
    return version


def _held(translation: Translation, user: Any) -> tuple[int, dict[int, Segment]]:
    """Return the new version and the segments, which nobody else changes from here."""
    require_translator(user, translation.target_locale)
    require_editable(translation, user)
    version = next_version(translation)
    return version, {one.id: one for one in localize.segments_of(translation)}


def _save_held(
    locale: Locale,
    by_id: Mapping[int, Segment],
    texts: Mapping[int, str],
    user: Any,
    read: Collection[int],
    origin: SegmentOrigin,
) -> None:
    written = {
        by_id[key]: text
        for key, text in texts.items()
        if text.strip() or by_id[key].translation
    }
    untouched = keep(written, locale, user, origin)
    found_right = {
        one: one.translation
        for one in by_id.values()
        if one.id in read
        and one.translation
        and not one.by_person
        and (one.id not in texts or one in untouched)
    }
    record(found_right, locale, user, SegmentOrigin.READ)


@transaction.atomic
def save_what_passes(
    translation: Translation,
    texts: Mapping[int, str],
    user: Any,
    seen: Mapping[int, str],
    read: Collection[int] = (),
) -> dict[int, list[str]]:
    """Keep what has no fault while a person goes on writing.

    Returns ``{segment id: reasons}`` of the texts that were not kept. Raises
    ``NotAllowed``, ``AlreadyInReview``, ``TextsChanged`` or ``InvalidTexts``.
    """
    _version, by_id = _held(translation, user)
    refused = faults_of_all(
        {
            one: texts[one.id]
            for one in by_id.values()
            if one.id in texts and (texts[one.id].strip() or one.translation)
        }
    )
    good = {key: text for key, text in texts.items() if key not in refused}
    _require_known(by_id, good, seen)
    origin = SegmentOrigin.WRITTEN
    _save_held(translation.target_locale, by_id, good, user, read, origin)
    return refused


def _require_known(
    by_id: Mapping[int, Segment],
    texts: Mapping[int, str],
    seen: Mapping[int, str] | None,
) -> None:
    """Let two people write on one page, as long as not in the same text."""
    if not texts.keys() <= by_id.keys():
        raise TextsChanged
    if seen is None:
        return
    for key in texts:
        stored = localize.to_input(by_id[key], by_id[key].translation)
        if plain(stored) != plain(seen.get(key, "")):
            raise TextsChanged


def plain(text: str) -> str:
    """Return a text as browsers and the engine agree on it."""
    return " ".join(text.split())


def still_right(translation: Translation, ids: Iterable[int]) -> dict[int, str]:
    """Return the earlier texts of these segments, to be saved as those of today."""
    wanted = set(ids)
    if not wanted:
        return {}
    segments = localize.segments_of(translation)
    previous = localize.previous_texts(segments, translation.target_locale)
    return {
        one.id: localize.to_input(one, previous[one.id].translation)
        for one in segments
        if one.id in wanted and one.id in previous
    }


def keep(
    written: Mapping[Segment, str], locale: Locale, user: Any, origin: SegmentOrigin
) -> set[Segment]:
    """Check the texts and record those that are new; return those that are not.

    Raises ``InvalidTexts``.
    """
    errors = faults_of_all(written)
    if errors:
        raise InvalidTexts(errors)
    fragments = {
        segment: localize.from_input(segment, text) for segment, text in written.items()
    }
    changed = {
        segment: fragment
        for segment, fragment in fragments.items()
        if fragment != segment.translation
    }
    record(changed, locale, user, origin)
    return fragments.keys() - changed.keys()


def next_version(translation: Translation) -> int:
    """Count one more change of a translation, and hold it against other savers."""
    row, _created = TranslatedText.objects.select_for_update().get_or_create(
        key=translation.source.object_id, locale=translation.target_locale
    )
    row.version += 1
    row.save(update_fields=["version"])
    return row.version


def version_of(translation: Translation) -> int:
    """Return how often anybody has saved this translation."""
    return (
        TranslatedText.objects.filter(
            key=translation.source.object_id, locale=translation.target_locale
        )
        .values_list("version", flat=True)
        .first()
        or 0
    )
