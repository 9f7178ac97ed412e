"""Blocking an address, so that nothing goes there whoever enters it again."""

from __future__ import annotations

from django.utils import timezone

from ..enums import (
    WAITING,
    DeliveryState,
    SkipReason,
    SubscriberStatus,
    SuppressionReason,
)
from ..models import Delivery, Subscriber, Suppression
from ..subscribing import fingerprint

__all__ = ["block", "skip_what_waits"]


def block(compared: str, reason: SuppressionReason, detail: str = "") -> None:
    """Block an address in the form in which it is compared; the first reason stays."""
    Suppression.objects.get_or_create(
        fingerprint=fingerprint(compared),
        defaults={"reason": reason, "detail": detail},
    )
    Subscriber.objects.filter(address=compared).exclude(
        status=SubscriberStatus.LEFT
    ).update(status=SubscriberStatus.LEFT, left_at=timezone.now())
    skip_what_waits(compared, SkipReason.SUPPRESSED)


def skip_what_waits(compared: str, reason: SkipReason) -> int:
    """Have nothing leave that has not left yet; return how many mails that stops."""
    return Delivery.objects.filter(
        subscriber__address=compared,
        state__in=[*WAITING, DeliveryState.LEASED],
    ).update(
        state=DeliveryState.SKIPPED,
        reason=reason,
        lease=None,
        leased_until=None,
        changed_at=timezone.now(),
    )
