"""What a subscriber changes with the link at the foot of each mail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone, translation

from core.publishing.schedule import every

from ..enums import ConsentKind, SubscriberStatus
from ..models import ConsentEvent, Subscriber
from ..subscribing import consent
from ..subscribing.topics import choose, chosen
from .subscribing import Form, record

__all__ = ["change", "data_of", "pause", "resume", "resume_on_time"]


@transaction.atomic
def change(
    subscriber: Subscriber, language: str, topics: Iterable[str], form: Form
) -> bool:
    """Change language and topics; return whether they were others."""
    before = (subscriber.language, chosen(subscriber))
    Subscriber.objects.filter(pk=subscriber.pk).update(language=language)
    choose(subscriber, topics)
    after = (language, chosen(subscriber))
    if before == after:
        return False
    told = [f"{state[0]}: {', '.join(state[1]) or '*'}" for state in (before, after)]
    record(subscriber, ConsentKind.CHANGED, form, " → ".join(told))
    return True


@transaction.atomic
def pause(subscriber: Subscriber, until: dt.date, form: Form) -> bool:
    """Have somebody get nothing before a day; return whether they get mail at all."""
    changed = Subscriber.objects.filter(
        pk=subscriber.pk,
        status__in=[SubscriberStatus.ACTIVE, SubscriberStatus.PAUSED],
    ).update(status=SubscriberStatus.PAUSED, paused_until=until)
    if changed:
        record(subscriber, ConsentKind.PAUSED, form, until.isoformat())
    return bool(changed)


@transaction.atomic
def resume(subscriber: Subscriber, form: Form) -> bool:
    """Have somebody who paused get mail again; what they missed stays missed."""
    changed = _resumed(Subscriber.objects.filter(pk=subscriber.pk))
    if changed:
        record(subscriber, ConsentKind.RESUMED, form)
    return bool(changed)


def _resumed(subscribers: Any) -> int:
    found = subscribers.filter(status=SubscriberStatus.PAUSED)
    changed: int = found.update(status=SubscriberStatus.ACTIVE, paused_until=None)
    return changed


@every(dt.timedelta(hours=1))
def resume_on_time() -> None:
    """End each pause on its day."""
    _resumed(Subscriber.objects.filter(paused_until__lte=timezone.localdate()))


def data_of(subscriber: Subscriber) -> dict[str, Any]:
    """Return everything that is kept of somebody, for themselves to read."""
    return {
        "address": subscriber.email,
        "language": subscriber.language,
        "status": subscriber.status,
        "topics": chosen(subscriber),
        "asked": subscriber.requested_at,
        "confirmed": subscriber.confirmed_at,
        "left": subscriber.left_at,
        "paused_until": subscriber.paused_until,
        "erased_after": subscriber.purge_after,
        "proofs": [_proof(one) for one in subscriber.consent_events.all()],
        "mails": [
            {
                "issue": delivery.dispatch.title,
                "subject": delivery.edition.subject,
                "message_id": delivery.message_id,
                "state": delivery.state,
                "reason": delivery.reason,
                "answer": delivery.reply,
                "time": delivery.changed_at,
                "events": [
                    {
                        "what": event.kind,
                        "time": event.occurred_at,
                        "more": event.detail,
                    }
                    for event in delivery.events.all()
                ],
            }
            for delivery in subscriber.deliveries.select_related(
                "dispatch", "edition"
            ).prefetch_related("events")
        ],
    }


def _proof(event: ConsentEvent) -> dict[str, Any]:
    with translation.override(event.language or None):
        words = consent.words(event.text_version)
    return {
        "what": event.kind,
        "time": event.occurred_at,
        "version": event.text_version,
        "words": words,
        "language": event.language,
        "form": event.form_url,
        "evidence": event.evidence,
    }
