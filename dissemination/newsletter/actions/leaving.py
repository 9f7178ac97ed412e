"""Leaving: at once, from any link, with nothing more asked."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone

from core.people import journal

from ..enums import ConsentKind, SkipReason, SubscriberStatus
from ..events.leaving import note_leaving
from ..models import ConsentEvent, Subscriber
from ..sending.blocking import skip_what_waits
from ..subscribing import fingerprint
from ..subscribing.mails import SystemMail
from .subscribing import mail_later

__all__ = ["KEPT", "leave", "set_left"]

# How long the proof of what somebody agreed to is kept after they left.
KEPT = dt.timedelta(days=30)


@transaction.atomic
def leave(subscriber: Subscriber, language: str, form_url: str = "") -> bool:
    """Have a subscriber get nothing more; leaving twice is leaving once.

    Returns whether they were there until now. One mail says goodbye, in case it was
    somebody else who followed the link.
    """
    if not set_left(subscriber, timezone.now()):
        return False
    note_leaving(subscriber)
    journal.record("newsletter.left", fingerprint(subscriber.address))
    ConsentEvent.objects.create(
        subscriber=subscriber,
        kind=ConsentKind.LEFT,
        language=language,
        form_url=form_url,
    )
    mail_later(SystemMail.GOODBYE, subscriber.key)
    return True


def set_left(subscriber: Subscriber, now: dt.datetime) -> bool:
    """Write down that somebody left, and stop what waits for them."""
    changed = (
        Subscriber.objects.filter(pk=subscriber.pk)
        .exclude(status=SubscriberStatus.LEFT)
        .update(
            status=SubscriberStatus.LEFT,
            left_at=now,
            paused_until=None,
            purge_after=timezone.localdate(now + KEPT),
        )
    )
    if changed:
        skip_what_waits(subscriber.address, SkipReason.LEFT)
    return bool(changed)
