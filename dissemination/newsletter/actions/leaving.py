"""Leaving: at once, from any link, with nothing more asked."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone

from ..enums import ConsentKind, SkipReason, SubscriberStatus
from ..models import ConsentEvent, Subscriber
from ..sending.blocking import skip_what_waits

__all__ = ["leave"]

# How long the proof of what somebody agreed to is kept after they left.
KEPT = dt.timedelta(days=30)


@transaction.atomic
def leave(subscriber: Subscriber, language: str, form_url: str = "") -> None:
    """Have a subscriber get nothing more; leaving twice is leaving once."""
    now = timezone.now()
    changed = (
        Subscriber.objects.filter(pk=subscriber.pk)
        .exclude(status=SubscriberStatus.LEFT)
        .update(
            status=SubscriberStatus.LEFT,
            left_at=now,
            purge_after=timezone.localdate(now + KEPT),
        )
    )
    if not changed:
        return
    skip_what_waits(subscriber.address, SkipReason.LEFT)
    ConsentEvent.objects.create(
        subscriber=subscriber,
        kind=ConsentKind.LEFT,
        language=language,
        form_url=form_url,
    )
