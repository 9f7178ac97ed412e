"""Taking mails, saying that they go, and writing down what came of them.

Every change is conditional on the state it changes and, once a mail is taken, on the
lease under which it was. So two workers, or one that is slower than its lease, cannot
both send a mail.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from ..enums import (
    WAITING,
    DeliveryState,
    DispatchState,
    SkipReason,
    SubscriberStatus,
)
from ..models import Delivery, Dispatch, Subscription, Suppression
from ..subscribing import fingerprint
from ..transport import Answer, Outcome
from . import pacing, points, statements, watermark

__all__ = ["Result", "expire", "lease", "mark_sending", "record", "release"]

LEASE = dt.timedelta(seconds=120)
# Waits after the first, second, … refusal for now; then the mail has failed.
WAITS = tuple(dt.timedelta(minutes=minutes) for minutes in (5, 15, 60, 240, 720))


_Fields = tuple[tuple[str, object], ...]


@dataclass(frozen=True)
class Result:
    """What came of one delivery in hand."""

    delivery: Delivery
    answer: Answer


def lease(dispatch: Dispatch, owner: uuid.UUID, most: int) -> list[Delivery]:
    """Take up to ``most`` mails of a dispatch; whoever may not get one is skipped.

    One short transaction. PostgreSQL passes over rows that another worker is taking;
    SQLite lets one worker in at a time.
    """
    points.reached("leasing")
    with transaction.atomic():
        now = timezone.now()
        found = _candidates(dispatch, most, now)
        if not found:
            return []
        taken = _without_the_unwilling(dispatch, found)
        if taken:
            Delivery.objects.filter(pk__in=[one.pk for one in taken]).update(
                state=DeliveryState.LEASED,
                lease=owner,
                leased_until=now + LEASE,
                changed_at=now,
            )
            watermark.move_on()
            if pacing.is_limited():
                pacing.spend([one.domain for one in taken], now)
    points.reached("leased")
    return taken


def _candidates(dispatch: Dispatch, most: int, now: dt.datetime) -> list[Delivery]:
    waiting = (
        dispatch.deliveries.select_for_update(skip_locked=True, of=("self",))
        .filter(state__in=WAITING, dispatch__state=DispatchState.SENDING)
        .filter(Q(not_before=None) | Q(not_before__lte=now))
        .select_related("subscriber")
        .order_by("pk")
    )
    if not pacing.is_limited():
        return list(waiting[:most])
    full = [
        name for name, left in pacing.allowed(pacing.known(), now).items() if left < 1
    ]
    if "" in full:
        return []
    found = list(waiting.exclude(domain__in=full)[:most])
    return _within_pace(found, now)


def _within_pace(found: list[Delivery], now: dt.datetime) -> list[Delivery]:
    left = Counter(pacing.allowed({one.domain for one in found}, now))
    limited = set(left)
    kept = []
    for one in found:
        names = [name for name in ("", one.domain) if name in limited]
        if all(left[name] > 0 for name in names):
            left.subtract(names)
            kept.append(one)
    return kept


def _without_the_unwilling(dispatch: Dispatch, found: list[Delivery]) -> list[Delivery]:
    """Skip whoever left, paused, was erased or blocked since the mails were queued."""
    hashes = {
        one.pk: fingerprint(one.subscriber.address) for one in found if one.subscriber
    }
    blocked = Suppression.objects.among(hashes.values())
    uninterested = _uninterested(dispatch, found)
    willing: list[Delivery] = []
    skipped: dict[str, list[int]] = {}
    for one in found:
        reason = _reason(one, hashes.get(one.pk, "") in blocked)
        if not reason and one.subscriber_id in uninterested:
            reason = SkipReason.TOPIC
        if reason:
            skipped.setdefault(reason, []).append(one.pk)
        else:
            willing.append(one)
    for reason, ids in skipped.items():
        Delivery.objects.filter(pk__in=ids).update(
            state=DeliveryState.SKIPPED, reason=reason, changed_at=timezone.now()
        )
    return willing


def _reason(one: Delivery, is_blocked: bool) -> str:
    if one.subscriber is None:
        return SkipReason.ERASED
    if one.subscriber.status == SubscriberStatus.PAUSED:
        return SkipReason.PAUSED
    if one.subscriber.status != SubscriberStatus.ACTIVE:
        return SkipReason.LEFT
    return SkipReason.SUPPRESSED if is_blocked else ""


def _uninterested(dispatch: Dispatch, found: list[Delivery]) -> set[int]:
    """Return who chose topics since, and none that the issue is about."""
    if not dispatch.topics:
        return set()
    ids = [one.subscriber_id for one in found if one.subscriber_id]
    chosen = Subscription.objects.filter(subscriber__in=ids)
    rows = list(chosen.values_list("subscriber_id", "topic__key"))
    wanting = {pk for pk, key in rows if key in dispatch.topics}
    return {pk for pk, _key in rows} - wanting


def mark_sending(deliveries: Iterable[Delivery], owner: uuid.UUID) -> list[Delivery]:
    """Write down that these are about to go; return those that really may.

    To be committed before the first byte leaves. A mail whose reader left meanwhile,
    whose dispatch was paused, or whose lease another worker has, stays.
    """
    wanted = {one.pk: one for one in deliveries}
    if not wanted:
        return []
    now = timezone.now()
    marked = statements.mark(list(wanted), owner, now, now + LEASE)
    return [wanted[pk] for pk in marked]


def record(results: Iterable[Result], owner: uuid.UUID) -> list[Result]:
    """Write down what came of mails that were sent under this lease.

    A worker that was slower than its lease finds its mail as unknown; what it knows
    settles that. Return the results that could not be written, for they were settled
    otherwise meanwhile.
    """
    alike: dict[_Fields, list[Result]] = {}
    now = timezone.now()
    for result in results:
        alike.setdefault(_fields(result, now), []).append(result)
    stale = []
    for fields, group in alike.items():
        rows = [
            (
                one.delivery.pk,
                _state(one),
                _storable(one.answer.reply[:500]),
                _storable(one.answer.provider_id[:200]),
            )
            for one in group
        ]
        written = statements.settle(rows, owner, dict(fields))
        stale += [one for one in group if one.delivery.pk not in written]
    for result in stale:
        _keep_name(result)
    return stale


def _storable(text: str) -> str:
    """Return what both databases take of a text from outside.

    One answer that the database refuses would be written again and again, and keep all
    others from it.
    """
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def _keep_name(result: Result) -> None:
    """Keep a provider's name for a mail that its own event had settled before."""
    if result.answer.provider_id:
        Delivery.objects.filter(pk=result.delivery.pk, provider_id="").update(
            provider_id=_storable(result.answer.provider_id[:200])
        )


def _is_given_up(result: Result) -> bool:
    return result.delivery.attempt >= len(WAITS)


def _state(result: Result) -> str:
    if result.answer.outcome is Outcome.RETRY and _is_given_up(result):
        return DeliveryState.FAILED.value
    return result.answer.outcome.value


def _fields(result: Result, now: dt.datetime) -> _Fields:
    """Return what is written beside the state, the same for most mails of a commit."""
    later = None
    if result.answer.outcome is Outcome.RETRY and not _is_given_up(result):
        later = now + WAITS[result.delivery.attempt]
    fields: _Fields = (("changed_at", now), ("not_before", later))
    if result.answer.outcome is not Outcome.UNKNOWN:
        fields += (("lease", None), ("leased_until", None))
    return fields


def release(deliveries: Iterable[Delivery], owner: uuid.UUID) -> None:
    """Give back what was taken and not begun."""
    Delivery.objects.filter(
        pk__in=[one.pk for one in deliveries],
        state=DeliveryState.LEASED,
        lease=owner,
    ).update(
        state=DeliveryState.PENDING,
        lease=None,
        leased_until=None,
        changed_at=timezone.now(),
    )


def expire(now: dt.datetime) -> int:
    """Settle what a worker had in hand when it died; return how many mails.

    What was only taken waits again. Of what was on its way nobody knows: it is never
    sent again blindly (newsletter.md, rule 3).
    """
    points.reached("expiring")
    overdue = Delivery.objects.filter(leased_until__lt=now)
    unknown = overdue.filter(state=DeliveryState.SENDING).update(
        state=DeliveryState.UNKNOWN, changed_at=now
    )
    waiting = overdue.filter(state=DeliveryState.LEASED).update(
        state=DeliveryState.PENDING, lease=None, leased_until=None, changed_at=now
    )
    return unknown + waiting
