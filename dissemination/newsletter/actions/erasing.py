"""Forgetting: at once for whoever asks, by the clock for whoever is gone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from core.counting.limits import forget_old
from core.people import journal
from core.publishing.schedule import every

from ..enums import SkipReason, SubscriberStatus, SuppressionReason
from ..models import (
    Delivery,
    DeliveryEvent,
    Subscriber,
    SubscriberImport,
    Suppression,
)
from ..sending.blocking import skip_what_waits
from ..subscribing import fingerprint
from .leaving import KEPT, set_left

__all__ = ["UNCONFIRMED", "carry_out_again", "erase", "purge"]

# How long a request waits for its confirmation.
UNCONFIRMED = dt.timedelta(days=14)
# How long a list that was read waits for somebody to apply it.
UNAPPLIED = dt.timedelta(days=1)
PIECE = 500  # a list of keys that every database takes


@transaction.atomic
def erase(subscriber: Subscriber) -> None:
    """Forget somebody for good; only a keyed hash is left, so that no list returns
    them."""
    mark = fingerprint(subscriber.address)
    journal.record("newsletter.erased", mark)
    _erase(subscriber, mark)


def _erase(subscriber: Subscriber, mark: str) -> None:
    skip_what_waits(subscriber.address, SkipReason.ERASED)
    suppression, created = Suppression.objects.get_or_create(
        fingerprint=mark, defaults={"reason": SuppressionReason.ERASED}
    )
    if not created and suppression.detail:
        # What a server said may have the address in it.
        Suppression.objects.filter(pk=suppression.pk).update(detail="")
    for kept in SubscriberImport.objects.exclude(rows=[]):
        _take_out(kept, subscriber.address)
    _forget([subscriber.pk])


def _take_out(kept: SubscriberImport, address: str) -> None:
    rows = [row for row in kept.rows if row["address"] != address]
    if len(rows) != len(kept.rows):
        kept.rows = rows
        kept.save(update_fields=["rows"])


def _forget(subscribers: Iterable[int]) -> int:
    """Delete subscribers, and what tells of them in the mails they got."""
    keys = list(subscribers)
    deliveries = Delivery.objects.filter(subscriber__in=keys)
    DeliveryEvent.objects.filter(delivery__in=deliveries).update(detail="")
    deliveries.update(domain="", reply="")
    _total, rows = Subscriber.objects.filter(pk__in=keys).delete()
    return rows.get(Subscriber._meta.label, 0)


@every(dt.timedelta(hours=6))
def purge() -> None:
    """Forget who never confirmed, who left a month ago, and what was only counted."""
    now = timezone.now()
    pending = Q(status=SubscriberStatus.PENDING, requested_at__lt=now - UNCONFIRMED)
    left = Q(status=SubscriberStatus.LEFT) & (
        Q(purge_after__lte=timezone.localdate(now))
        | Q(purge_after=None, left_at__lt=now - KEPT)
    )
    while _forget_some(pending | left):
        pass
    unapplied = Q(applied_at=None, created_at__lt=now - UNAPPLIED)
    SubscriberImport.objects.filter(unapplied | Q(applied_at__lt=now - KEPT)).delete()
    forget_old()


@transaction.atomic
def _forget_some(gone: Q) -> int:
    found = Subscriber.objects.select_for_update().filter(gone).order_by("pk")
    return _forget(found.values_list("pk", flat=True)[:PIECE])


Entries = list[journal.Entry]


@journal.carry_out(
    "newsletter.left",
    "newsletter.erased",
    "newsletter.lifted",
    "newsletter.suppressed",
)
def carry_out_again(entries: Entries) -> None:
    """Bring a database up to date that was put back from a backup.

    Whoever came back after an entry was written is left alone. Addresses are known
    here by keyed hash, so that of every subscriber is made once.
    """
    named = {entry.subject for entry in entries}
    found: dict[str, Subscriber] = {}
    for subscriber in Subscriber.objects.iterator():
        mark = fingerprint(subscriber.address)
        if mark in named:
            found[mark] = subscriber
    for entry in entries:
        _AGAIN[entry.kind](entry, found.get(entry.subject))


def _is_newer(subscriber: Subscriber, entry: journal.Entry) -> bool:
    latest = subscriber.confirmed_at or subscriber.requested_at
    return max(latest, subscriber.requested_at) > entry.at


def _leave_again(entry: journal.Entry, subscriber: Subscriber | None) -> None:
    if subscriber is not None and not _is_newer(subscriber, entry):
        set_left(subscriber, entry.at)


def _erase_again(entry: journal.Entry, subscriber: Subscriber | None) -> None:
    if subscriber is None:
        _suppress(entry.subject, SuppressionReason.ERASED)
    elif not _is_newer(subscriber, entry):
        _erase(subscriber, entry.subject)


def _suppress_again(entry: journal.Entry, subscriber: Subscriber | None) -> None:
    if subscriber is not None and _is_newer(subscriber, entry):
        return
    _suppress(entry.subject, SuppressionReason(entry.detail))
    if subscriber is not None:
        set_left(subscriber, entry.at)


def _suppress(mark: str, reason: SuppressionReason) -> None:
    Suppression.objects.get_or_create(fingerprint=mark, defaults={"reason": reason})


def _lift_again(entry: journal.Entry, subscriber: Subscriber | None) -> None:
    Suppression.objects.filter(
        fingerprint=entry.subject, created_at__lte=entry.at
    ).delete()


_AGAIN: dict[str, Any] = {
    "newsletter.left": _leave_again,
    "newsletter.erased": _erase_again,
    "newsletter.suppressed": _suppress_again,
    "newsletter.lifted": _lift_again,
}
