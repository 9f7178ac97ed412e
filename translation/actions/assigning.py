"""Asking a person for texts, with a day by which they are wanted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import Enum
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from core.web.formats import long_date

from ..exceptions import NotAllowed, NotASource, NotAssigned, SourceNotPublished
from ..models import LocaleMember, TranslatedText
from ..querysets import is_translation
from .rules import require_reviewer

__all__ = ["LEFT", "Left", "assign", "give_back", "take"]


class Left(Enum):
    """Stands for what is left as it is, because nothing and nobody mean something."""

    AS_IT_IS = "as it is"


LEFT = Left.AS_IT_IS


@transaction.atomic
def assign(
    pages: Sequence[Any],
    locale: Locale,
    user: Any,
    *,
    assignee: Any | Left = LEFT,
    due_on: dt.date | Left | None = LEFT,
) -> int:
    """Ask a member of the language for texts, or for a day; nobody need have begun.

    ``None`` takes the person, or the day, away. Returns how many texts there are.
    Raises ``NotAllowed``, ``NotAssigned``, ``NotASource`` or ``SourceNotPublished``.
    """
    require_reviewer(user, locale)
    facts: dict[str, Any] = {}
    if assignee is not LEFT:
        if assignee is not None and not _works_for(assignee, locale):
            raise NotAssigned(
                _("%(name)s does not translate into %(language)s.")
                % {"name": _name(assignee), "language": locale.get_display_name()}
            )
        facts |= {"assignee": assignee, "reminded_at": None}
    if not isinstance(due_on, Left):
        if due_on is not None and due_on < timezone.localdate():
            raise NotAssigned(
                _("%(day)s has passed. Choose today or a later day.")
                % {"day": long_date(due_on)}
            )
        facts |= {"due_on": due_on, "reminded_at": None}
    rows = _rows_of(pages, locale)
    if facts:
        rows.update(**facts)
    return len(pages)


@transaction.atomic
def take(page: Any, locale: Locale, user: Any) -> None:
    """Let a member of the language take a text that nobody has been asked for.

    Raises ``NotAllowed``, ``NotAssigned``, ``NotASource`` or ``SourceNotPublished``.
    """
    if not _works_for(user, locale):
        raise NotAllowed(locale)
    rows = _rows_of([page], locale)
    # Of two people who take it at once only one finds it free.
    free = rows.filter(assignee=None).update(assignee=user, reminded_at=None)
    row = rows.select_related("assignee").get()
    if not free and row.assignee_id != user.pk:
        raise NotAssigned(
            _("%(name)s has taken “%(title)s” already.")
            % {"name": _name(row.assignee), "title": page}
        )


@transaction.atomic
def give_back(page: Any, locale: Locale, user: Any) -> None:
    """Let others have a text that this person was asked for, or has taken."""
    mine = TranslatedText.objects.filter(
        key=page.translation_key, locale=locale, assignee=user
    )
    mine.update(assignee=None, reminded_at=None)


def _works_for(user: Any, locale: Locale) -> bool:
    return bool(LocaleMember.objects.people_of(locale).filter(pk=user.pk).exists())


def _name(user: Any) -> str:
    return str(user.get_full_name() or user.get_username())


def _rows_of(pages: Sequence[Page], locale: Locale) -> Any:
    """Return how far originals have come in a language, also those nobody began."""
    for page in pages:
        if page.locale_id == locale.pk or is_translation(page):
            raise NotASource(page)
        if not page.live:
            raise SourceNotPublished(page)
    keys = [page.translation_key for page in pages]
    TranslatedText.objects.bulk_create(
        (TranslatedText(key=key, locale=locale) for key in keys), ignore_conflicts=True
    )
    return TranslatedText.objects.filter(key__in=keys, locale=locale)
