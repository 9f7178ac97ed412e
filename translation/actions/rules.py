"""Who may act, and when; each rule raises what it forbids."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale, Page

from ..exceptions import (
    AlreadyInReview,
    IncompleteTexts,
    NotAllowed,
    NotStarted,
    UnreadTexts,
)
from ..localize import Translation
from ..models import LocaleMember, TranslatedText


def require_translator(user: Any, locale: Locale) -> None:
    if not LocaleMember.objects.may_translate(user, locale):
        raise NotAllowed(locale)


def require_reviewer(user: Any, locale: Locale) -> None:
    if not LocaleMember.objects.may_review(user, locale):
        raise NotAllowed(locale)


def require_editable(translation: Translation, user: Any) -> None:
    """Let only reviewers change a text that is in review."""
    page = _page_of(translation)
    if page is None or not page.workflow_in_progress:
        return
    if not LocaleMember.objects.may_review(user, translation.target_locale):
        raise AlreadyInReview(page)


def _page_of(translation: Translation) -> Page | None:
    return Page.objects.filter(
        translation_key=translation.source.object_id, locale=translation.target_locale
    ).first()


def require_complete(page: Page) -> TranslatedText:
    """Return how far a page has come; every text has to be there, read or not."""
    row = TranslatedText.objects.filter(
        key=page.translation_key, locale=page.locale_id
    ).first()
    if row is None or row.draft_revision is None:
        raise NotStarted(page)
    if row.draft_missing:
        raise IncompleteTexts(row.draft_missing)
    return row


def require_read(row: TranslatedText, user: Any) -> None:
    """Let a person hand on only what a person stands for; the site is not asked."""
    if user is not None and row.draft_unread:
        raise UnreadTexts(row.draft_unread)
