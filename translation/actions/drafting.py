"""Writing the draft of a page from the texts so far."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.coreutils import find_available_slug
from wagtail.models import Page

from core.pages.enums import TranslationMethod
from core.pages.slugs import slug_from

from .. import localize
from ..exceptions import InvalidTexts
from ..localize import Translation
from ..models import TranslatedText
from .rules import require_editable, require_translator
from .standing import note_draft

A_SITTING = dt.timedelta(minutes=30)
# A draft that a machine began stays known as such however much people mend.
BY_MACHINE = {TranslationMethod.MACHINE, TranslationMethod.MACHINE_REVIEWED}


@transaction.atomic
def write_draft(
    translation: Translation, user: Any, method: TranslationMethod | None = None
) -> Page:
    """Save the texts so far as a draft of the page; what is public stays untouched.

    A page that was never public gets its address from the translated title; after
    that the address stays. A person at work writes the same draft again and again.
    Raises ``NotAllowed``, ``AlreadyInReview`` or ``InvalidTexts``.
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
        revision = page.save_revision(
            user=user, log_action=True, overwrite_revision=_own_draft(page, user)
        )
    except ValidationError as error:
        raise InvalidTexts(by_segment(translation, error)) from error
    note_draft(translation, revision)
    return page


def _own_draft(page: Page, user: Any) -> Any:
    """Return the draft that this person began a while ago, if it is still the last.

    Saving at every step would otherwise leave a revision for every sentence.
    """
    last = page.latest_revision
    if (
        last is None
        or user is None
        or last.user_id != user.pk
        or last.pk == page.live_revision_id
        or last.created_at < timezone.now() - A_SITTING
    ):
        return None
    rows = TranslatedText.objects.filter(draft_revision=last)
    return last if rows.exists() else None


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
