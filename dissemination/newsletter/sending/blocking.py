"""Blocking an address, so that nothing goes there whoever enters it again."""

from __future__ import annotations

import re

from django.db import transaction
from django.utils import timezone

from core.people import journal

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


@transaction.atomic
def block(compared: str, reason: SuppressionReason, detail: str = "") -> None:
    """Block an address in the form in which it is compared.

    The first reason stays, unless a person blocks it by hand. The address itself is
    not kept, though a server may have named it in ``detail``.
    """
    mark = fingerprint(compared)
    told = re.sub(re.escape(compared), "…", detail, flags=re.IGNORECASE)[:300]
    found, is_new = Suppression.objects.get_or_create(
        fingerprint=mark, defaults={"reason": reason, "detail": told}
    )
    if reason == SuppressionReason.BLOCKED != found.reason:
        found.reason, is_new = reason, True
        found.save(update_fields=["reason"])
    if is_new:
        journal.record("newsletter.suppressed", mark, reason)
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
