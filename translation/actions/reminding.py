"""Reminding people of texts they were asked for: by hand, and by the clock."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import partial
from smtplib import SMTPException
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core.pages.models import SitePage
from core.publishing.schedule import every

from ..desk.places import text_address
from ..desk.staleness import Standing, standings
from ..enums import State
from ..exceptions import NotReminded
from ..models import TranslatedText
from ..tasks import send_reminder
from ..transport import send_to
from .rules import require_reviewer

__all__ = ["mail_reminder", "remind", "remind_in_time"]

BEFORE = dt.timedelta(days=3)
# A clock that stood still for longer than this reminds nobody of what is long past.
AFTER = dt.timedelta(days=1)
# Nobody gets a mail in the night.
FIRST_HOUR = 7


@transaction.atomic
def remind(page: Any, locale: Locale, user: Any) -> Any:
    """Send a mail to whoever was asked for a text, at most once a day; return them.

    Raises ``NotAllowed`` or ``NotReminded``.
    """
    require_reviewer(user, locale)
    row = (
        TranslatedText.objects.select_related("assignee")
        .filter(key=page.translation_key, locale=locale, assignee__isnull=False)
        .first()
    )
    if row is None:
        raise NotReminded(_("Nobody was asked for “%(title)s” yet.") % {"title": page})
    person: Any = row.assignee
    name = person.get_full_name() or person.get_username()
    if not person.is_active or not person.email:
        raise NotReminded(
            _("%(name)s cannot be reached by mail. Ask somebody else.") % {"name": name}
        )
    if not _is_open(row, standings([row.key], [locale])):
        raise NotReminded(_("“%(title)s” has been handed on.") % {"title": page})
    if not _claim(row):
        raise NotReminded(
            _("%(name)s was reminded today. Wait until tomorrow.") % {"name": name}
        )
    return person


@every(dt.timedelta(hours=1))
def remind_in_time() -> None:
    """Remind three days before a text is wanted, and on the day itself."""
    now = timezone.localtime()
    if now.hour < FIRST_HOUR:
        return
    today = now.date()
    rows = list(
        TranslatedText.objects.select_related("locale").filter(
            assignee__isnull=False, due_on__range=(today - AFTER, today + BEFORE)
        )
    )
    found = standings({row.key for row in rows}, {row.locale for row in rows})
    for row in rows:
        last, due_on = _day(row.reminded_at), row.due_on or today
        stage = due_on if today >= due_on else due_on - BEFORE
        if (last is None or last < stage) and _is_open(row, found):
            _claim(row)


def mail_reminder(row_id: int) -> None:
    """Send the mail; where it fails, the text may be reminded of again.

    Raises ``SMTPException`` or ``OSError``, for the task to show.
    """
    row = (
        TranslatedText.objects.select_related("assignee", "locale")
        .filter(pk=row_id, assignee__isnull=False)
        .first()
    )
    if row is None:
        return
    source = SitePage.objects.sources().filter(translation_key=row.key).first()
    if source is None:
        return
    standing = standings([row.key], [row.locale])[row.key, row.locale_id]
    language = row.locale.language_code
    facts = {
        "title": source.title,
        "language": language,
        "due_on": row.due_on,
        "is_overdue": row.due_on is not None and row.due_on < timezone.localdate(),
        "address": text_address(standing.page_id, source.title, language),
    }
    try:
        send_to(row.assignee, "reminder", facts)
    except (SMTPException, OSError):
        TranslatedText.objects.filter(pk=row.pk, reminded_at=row.reminded_at).update(
            reminded_at=None
        )
        raise


def _is_open(row: TranslatedText, found: Mapping[tuple[UUID, int], Standing]) -> bool:
    state = found[row.key, row.locale_id].state
    return state not in {State.LIVE, State.IN_REVIEW}


def _day(moment: dt.datetime | None) -> dt.date | None:
    return None if moment is None else timezone.localdate(moment)


@transaction.atomic
def _claim(row: TranslatedText) -> bool:
    """Note that a text is reminded of now, unless somebody did so today."""
    now = timezone.now()
    if _day(row.reminded_at) == timezone.localdate(now):
        return False
    # Of two at once only one changes the row, and so only one sends.
    unchanged = TranslatedText.objects.filter(pk=row.pk, reminded_at=row.reminded_at)
    if not unchanged.update(reminded_at=now):
        return False
    transaction.on_commit(partial(send_reminder.enqueue, row.pk))
    return True
