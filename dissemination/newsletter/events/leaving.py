"""Which issue was the last that somebody got before they left."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from ..enums import EventKind
from ..models import Delivery, DeliveryEvent, Subscriber

__all__ = ["note_leaving"]

# Whoever leaves later than this did not leave because of the issue.
LATELY = dt.timedelta(days=30)
OWN = "site"


def note_leaving(subscriber: Subscriber) -> None:
    """Count a reader as having left after the last issue they got, if it was of late.

    Kept with the mail, so that the number stays when the reader is erased.
    """
    now = timezone.now()
    last = (
        Delivery.objects.reached()
        .filter(subscriber=subscriber, dispatch__started_at__gte=now - LATELY)
        .order_by("-dispatch__started_at", "-pk")
        .first()
    )
    if last is not None:
        DeliveryEvent.objects.get_or_create(
            provider=OWN,
            event_id=f"left-{last.pk}",
            defaults={"delivery": last, "kind": EventKind.LEFT, "occurred_at": now},
        )
