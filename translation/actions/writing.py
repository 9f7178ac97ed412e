"""Opening a translation, keeping its texts, and writing its draft."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from wagtail.coreutils import find_available_slug
from wagtail.models import Locale, Page

from core.pages.enums import TranslationMethod
from core.pages.slugs import slug_from

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
from .standing import note_draft, note_source

# A draft that a machine began stays known as such however much people mend.
BY_MACHINE = {TranslationMethod.MACHINE, TranslationMethod.MACHINE_REVIEWED}


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
    version: int | None = None,
    *,
    read: Collection[int] = (),
    origin: SegmentOrigin = SegmentOrigin.WRITTEN,
) -> int:
    """Keep the texts a person wrote, ``{segment id: text}``: all of them or none.

    ``version`` is the one the person began from; ``None`` asks for no comparison.
    ``read`` names texts of a machine or a doubtful file that the person found right
    as they are. Returns the new version. Raises ``NotAllowed``, ``AlreadyInReview``,
    ``TextsChanged`` or ``InvalidTexts``.
    """
    locale = translation.target_locale
    require_translator(user, locale)
    require_editable(translation, user)
    by_id = {segment.id: segment for segment in localize.segments_of(translation)}
    if not texts.keys() <= by_id.keys():
        raise TextsChanged
    written = {
        by_id[key]: text
        for key, text in texts.items()
        if text.strip() or by_id[key].translation
    }
    # Asked first, so that a person whose page has changed is told that, not details.
    new_version = next_version(translation, version)
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
    return new_version


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


def next_version(translation: Translation, expected: int | None) -> int:
    rows = TranslatedText.objects.filter(
        key=translation.source.object_id, locale=translation.target_locale
    )
    row, _created = rows.get_or_create(
        key=translation.source.object_id, locale=translation.target_locale
    )
    matching = rows if expected is None else rows.filter(version=expected)
    if not matching.update(version=F("version") + 1):
        raise TextsChanged
    return row.version + 1


@transaction.atomic
def write_draft(
    translation: Translation, user: Any, method: TranslationMethod | None = None
) -> Page:
    """Save the texts so far as a draft of the page; what is public stays untouched.

    A page that was never public gets its address from the translated title; after
    that the address stays. Raises ``NotAllowed``, ``AlreadyInReview`` or
    ``InvalidTexts``.
    """
    locale = translation.target_locale
    require_translator(user, locale)
    require_editable(translation, user)
    page = localize.compose(translation)
    draft = page.get_latest_revision_as_object()
    if page.first_published_at is None:
        page.slug = _slug(page)
        _take_address(page)
    known = page.live_revision_id or draft.translation_method in BY_MACHINE
    before = draft.translation_method if known else TranslationMethod.UNREVIEWED
    page.translation_method = method or before
    page.has_unpublished_changes = True
    try:
        revision = page.save_revision(user=user, log_action=True)
    except ValidationError as error:
        raise InvalidTexts(by_segment(translation, error)) from error
    note_draft(translation, revision)
    return page


def _slug(page: Page) -> str:
    """Return an address from the translated title; home pages are their language."""
    language = page.locale.language_code
    if page.depth == 2:
        wanted = language
    else:
        wanted = slug_from(page.title, language) or page.slug
    slug: str = find_available_slug(page.get_parent(), wanted, ignore_page_id=page.pk)
    return slug


def _take_address(page: Page) -> None:
    """Stand at the draft's address, as nobody knows the one of the copied source.

    A page with others below it moves when it is published, and takes them along.
    """
    url_path = f"{page.get_parent().url_path}{page.slug}/"
    alone = Page.objects.filter(pk=page.pk, numchild=0)
    alone.update(slug=page.slug, url_path=url_path)


def by_segment(
    translation: Translation, error: ValidationError
) -> dict[int, list[str]]:
    """Return what a page refuses, at the first segment of each field."""
    first: dict[str, int] = {}
    segments = localize.segments_of(translation)
    for segment in segments:
        first.setdefault(segment.path.split(".")[0], segment.id)
    messages = getattr(error, "message_dict", {"": error.messages})
    found: dict[int, list[str]] = {}
    for field, reasons in messages.items():
        place = first.get(field, segments[0].id if segments else 0)
        found.setdefault(place, []).extend(reasons)
    return found
