"""Filling a whole record at once, from texts by their source strings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import Locale, Page

from core.pages.enums import TranslationMethod

from .. import localize
from ..enums import SegmentOrigin
from ..exceptions import (
    InvalidTexts,
    UncoveredTexts,
)
from ..localize import Segment, Translation
from .drafting import by_segment, write_draft
from .rules import (
    require_editable,
    require_reviewer,
)
from .standing import note_live, note_source
from .writing import keep, next_version, row_exists, start


@transaction.atomic
def translate(
    source: Page,
    locale: Locale,
    texts: Mapping[str, str],
    method: TranslationMethod,
    user: Any,
    *,
    partial: bool = False,
) -> Page:
    """Fill a page's translation from ``{source string: translation}``; write its draft.

    Keys are the plain strings of the source, a paragraph of rich text each; where a
    string has markup, key and value are the fragment as the desk shows it. Raises
    ``UncoveredTexts`` for strings without a translation unless ``partial``.
    """
    translation = start(source, locale, user)
    require_editable(translation, user)
    origin = (
        SegmentOrigin.MACHINE
        if method == TranslationMethod.MACHINE
        else SegmentOrigin.WRITTEN
    )
    _fill(translation, texts, user, partial, origin)
    next_version(translation)
    return write_draft(translation, user, method)


def _fill(
    translation: Translation,
    texts: Mapping[str, str],
    user: Any,
    partial: bool,
    origin: SegmentOrigin = SegmentOrigin.WRITTEN,
) -> None:
    given = {key.replace("\r\n", "\n").strip(): text for key, text in texts.items()}
    written: dict[Segment, str] = {}
    uncovered: list[str] = []
    for segment in localize.segments_of(translation):
        shown = localize.to_input(segment, segment.source)
        text = given.get(shown.strip())
        if text is not None:
            written[segment] = text
        elif not segment.translation:
            uncovered.append(shown)
    if uncovered and not partial:
        raise UncoveredTexts(translation.source.object_repr, uncovered)
    keep(written, translation.target_locale, user, origin)


@transaction.atomic
def translate_snippet(
    snippet: Any, locale: Locale, texts: Mapping[str, str], user: Any
) -> Any:
    """Write a snippet in another language; readers see it at once.

    A snippet has no drafts, so only whole and approved texts are taken, from a person
    who may approve them. Raises ``NotAllowed``, ``NotASource``, ``UncoveredTexts`` or
    ``InvalidTexts``.
    """
    require_reviewer(user, locale)
    translation = start(snippet, locale, user)
    # Nothing tells of a changed snippet, so it is cut anew each time.
    localize.refresh_source(translation.source)
    note_source(translation.source, snippet.translation_key)
    _fill(translation, texts, user, partial=False)
    if not row_exists(snippet, locale):
        localize.new_snippet(snippet, locale).save()
    written = localize.compose(translation)
    try:
        written.full_clean()
    except ValidationError as error:
        raise InvalidTexts(by_segment(translation, error)) from error
    written.save()
    note_live(snippet.translation_key, locale, localize.signature(translation.source))
    return written
