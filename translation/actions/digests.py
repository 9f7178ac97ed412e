"""Mails that tell people once a day or a week what waits in their languages."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone, translation

from core.publishing.schedule import every

from ..desk.digests import digest_of
from ..enums import Frequency
from ..models import DigestChoice, LocaleMember
from ..tasks import send_digest
from ..transport import language_of, send_to

__all__ = ["choose_digest", "last_turn", "mail_digest", "send_digests"]

HOUR = 7
MONDAY = 0
DAYS = {Frequency.DAILY: 1, Frequency.WEEKLY: 7}
# Whoever is new hears at their first turn, not of those that were before them.
GRACE = dt.timedelta(days=1)


def choose_digest(user: Any, frequency: Frequency) -> None:
    """Let a person say how often they want to be told."""
    DigestChoice.objects.update_or_create(user=user, defaults={"frequency": frequency})


def last_turn(frequency: Frequency, now: dt.datetime) -> dt.datetime:
    """Return when digests were due last: seven o'clock, weekly ones on Mondays."""
    local = timezone.localtime(now)
    day = local.date()
    if frequency == Frequency.WEEKLY:
        day -= dt.timedelta(days=(day.weekday() - MONDAY) % 7)
    turn = _morning(day)
    if turn <= now:
        return turn
    return _morning(day - dt.timedelta(days=DAYS[frequency]))


def _morning(day: dt.date) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(day, dt.time(HOUR)))


@every(dt.timedelta(hours=1))
def send_digests() -> None:
    """Put on the list whoever is due; the mails are sent in the background."""
    now = timezone.now()
    members = LocaleMember.objects.values("user")
    for user in get_user_model().objects.filter(is_active=True, pk__in=members):
        choice, _created = DigestChoice.objects.get_or_create(user=user)
        if _is_due(choice, now):
            send_digest.enqueue(user.pk)


def _is_due(choice: DigestChoice, now: dt.datetime) -> bool:
    if choice.frequency == Frequency.NEVER:
        return False
    turn = last_turn(Frequency(choice.frequency), now)
    if choice.sent_at is None:
        return now - turn < GRACE
    return bool(choice.sent_at < turn)


def mail_digest(user_id: int) -> bool:
    """Tell a person what is new or due, unless they were told; return whether.

    The turn is taken before the mail is sent, so that nobody is told twice, and given
    back where it fails, for the next hour. What went wrong is raised, for the task to
    show.
    """
    now = timezone.now()
    user = get_user_model().objects.filter(pk=user_id, is_active=True).first()
    taken = _take_turn(user_id, now) if user is not None else None
    if taken is None:
        return False
    before, frequency = taken
    is_through = False
    try:
        told = _tell(user, before or now - dt.timedelta(days=DAYS[frequency]))
        is_through = True
    finally:
        if not is_through:
            taken_now = DigestChoice.objects.filter(user=user_id, sent_at=now)
            taken_now.update(sent_at=before)
    return told


def _tell(user: Any, since: dt.datetime) -> bool:
    with translation.override(language_of(user)):
        digest = digest_of(user, since)
    return digest.is_news and send_to(user, "digest", {"digest": digest})


@transaction.atomic
def _take_turn(
    user_id: int, now: dt.datetime
) -> tuple[dt.datetime | None, Frequency] | None:
    """Return when a person was told last, and note that it is now; else nothing."""
    choice = DigestChoice.objects.select_for_update().filter(user=user_id).first()
    if choice is None or not _is_due(choice, now):
        return None
    before = choice.sent_at
    choice.sent_at = now
    choice.save(update_fields=["sent_at"])
    return before, Frequency(choice.frequency)
