"""When only the spelling of a source was mended, its translations stay right."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import Locale, Page

from .. import localize
from ..enums import SegmentOrigin
from ..localize import Segment, Translation
from .drafting import write_draft
from .recording import record
from .review import approve
from .writing import next_version

__all__ = ["CORRECTED", "Change", "changes_of", "keep_translations"]

CORRECTED = "translation.corrected"


@dataclass
class Change:
    """A text of the source that changed, and the languages that had the earlier one."""

    segment: Segment
    before: str
    locales: list[Locale] = field(default_factory=list)


def changes_of(page: Page) -> list[Change]:
    """Return what changed in a source since it was translated, in reading order."""
    found: dict[int, Change] = {}
    for translation in localize.translations_of(page.translation_key, page.locale):
        segments = {one.id: one for one in localize.segments_of(translation)}
        previous = localize.previous_texts(
            list(segments.values()), translation.target_locale
        )
        for pk, before in previous.items():
            change = found.setdefault(pk, Change(segments[pk], before.source))
            change.locales.append(translation.target_locale)
    return [found[pk] for pk in sorted(found)]


@transaction.atomic
def keep_translations(page: Page, ids: Collection[int], user: Any) -> list[Locale]:
    """Take over the earlier translation of these texts in every language.

    For whoever may publish the source, on their word that only its spelling was
    corrected; the log of the page remembers it. A public page that lacks nothing else
    is up to date again. Returns the languages. Raises ``PermissionDenied``.
    """
    if not page.permissions_for_user(user).can_publish():
        raise PermissionDenied
    kept = [
        translation.target_locale
        for translation in localize.translations_of(page.translation_key, page.locale)
        if _keep(translation, ids, user)
    ]
    if kept:
        codes = [locale.language_code for locale in kept]
        log(instance=page, action=CORRECTED, user=user, data={"languages": codes})
    return kept


def _keep(translation: Translation, ids: Collection[int], user: Any) -> bool:
    """Keep the texts of one language; tell whether there were any."""
    locale = translation.target_locale
    segments = localize.segments_of(translation)
    previous = localize.previous_texts(segments, locale)
    texts = {
        one: previous[one.id].translation
        for one in segments
        if one.id in ids and one.id in previous
    }
    page = Page.objects.filter(
        translation_key=translation.source.object_id, locale=locale
    ).first()
    if not texts or page is None:
        return False
    record(texts, locale, user, SegmentOrigin.KEPT)
    next_version(translation)
    was_public = page.live and not page.has_unpublished_changes
    method = page.specific.translation_method
    draft = write_draft(translation, None)
    if was_public and _is_complete(translation):
        approve(draft, None, method)
    return True


def _is_complete(translation: Translation) -> bool:
    return all(one.translation for one in localize.segments_of(translation))
