"""Subscribing: asking for it, and confirming that it was oneself who asked."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass, field
from functools import partial

from django.db import transaction
from django.utils import timezone

from core.counting.limits import is_within
from core.people import journal
from core.people.exceptions import BadLink

from ..enums import ConsentKind, SubscriberStatus, SuppressionReason
from ..models import ConsentEvent, Subscriber, Suppression
from ..subscribing import Address, fingerprint
from ..subscribing.mails import SystemMail
from ..subscribing.topics import choose
from ..tasks import mail_subscriber

__all__ = [
    "Form",
    "Wish",
    "ask",
    "ask_for_link",
    "come_back",
    "confirm",
    "lift",
    "mail_later",
    "record",
]

# How often one address is written to because somebody typed it.
AGAIN_AFTER = dt.timedelta(minutes=10)
MOST_A_DAY = 5


@dataclass(frozen=True)
class Wish:
    """What somebody filled into the form."""

    address: Address
    language: str
    topics: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Form:
    """Which form it was, in which language, with which words of consent."""

    url: str
    language: str
    text_version: str = ""


def mail_later(mail: SystemMail, key: uuid.UUID | None) -> None:
    """Have a mail sent in the background, once what happened is certain.

    For nobody there is a task too, which does nothing: how long an answer takes does
    not tell whether an address is known.
    """
    run = partial(mail_subscriber.enqueue, mail.value, str(key or uuid.uuid4()))
    transaction.on_commit(run)


@transaction.atomic
def ask(wish: Wish, form: Form) -> None:
    """Note a wish, and write to the address; whoever asked learns nothing of it.

    A subscriber gets their preferences instead, and the blocked get nothing.
    """
    may_write = _may_write(wish.address)
    if _is_blocked(wish.address.compared):
        mail_later(SystemMail.CONFIRM, None)
        return
    subscriber, _created = Subscriber.objects.select_for_update().get_or_create(
        address=wish.address.compared,
        defaults={"email": wish.address.written, "language": wish.language},
    )
    if subscriber.status in {SubscriberStatus.ACTIVE, SubscriberStatus.PAUSED}:
        mail_later(SystemMail.ALREADY, subscriber.key if may_write else None)
        return
    subscriber.email = wish.address.written
    subscriber.language = wish.language
    subscriber.status = SubscriberStatus.PENDING
    subscriber.requested_at = timezone.now()
    subscriber.save(update_fields=["email", "language", "status", "requested_at"])
    choose(subscriber, wish.topics)
    if may_write:
        record(subscriber, ConsentKind.REQUESTED, form)
    mail_later(SystemMail.CONFIRM, subscriber.key if may_write else None)


def ask_for_link(address: Address) -> None:
    """Send somebody the way to their preferences, if they are known here."""
    may_write = _may_write(address)
    found = Subscriber.objects.filter(address=address.compared).first()
    if found is None or not may_write or _is_blocked(address.compared):
        mail_later(SystemMail.LINK, None)
    elif found.status == SubscriberStatus.PENDING:
        mail_later(SystemMail.CONFIRM, found.key)
    else:
        mail_later(SystemMail.LINK, found.key)


@transaction.atomic
def confirm(subscriber: Subscriber, form: Form) -> bool:
    """Begin a subscription; return whether it was not running already.

    Whoever left since they asked has to ask again: ``BadLink``.
    """
    found = Subscriber.objects.select_for_update().filter(pk=subscriber.pk).first()
    if found is None or _is_blocked(found.address):
        raise BadLink
    if found.status in {SubscriberStatus.ACTIVE, SubscriberStatus.PAUSED}:
        return False
    if found.status == SubscriberStatus.LEFT:
        raise BadLink
    _begin(found, form)
    mail_later(SystemMail.WELCOME, found.key)
    return True


@transaction.atomic
def come_back(subscriber: Subscriber, form: Form) -> bool:
    """Take somebody back who left and has the link of a mail in their hands."""
    found = Subscriber.objects.select_for_update().filter(pk=subscriber.pk).first()
    if found is None or _is_blocked(found.address):
        raise BadLink
    if found.status != SubscriberStatus.LEFT:
        return False
    _begin(found, form)
    return True


def _begin(subscriber: Subscriber, form: Form) -> None:
    lift(subscriber.address)
    subscriber.status = SubscriberStatus.ACTIVE
    subscriber.confirmed_at = timezone.now()
    subscriber.left_at = subscriber.purge_after = subscriber.paused_until = None
    subscriber.save()
    record(subscriber, ConsentKind.CONFIRMED, form)


def record(
    subscriber: Subscriber, kind: ConsentKind, form: Form, evidence: str = ""
) -> None:
    """Keep the proof of what somebody said just now."""
    ConsentEvent.objects.create(
        subscriber=subscriber,
        kind=kind,
        text_version=form.text_version,
        language=form.language,
        form_url=form.url,
        evidence=evidence,
    )


def lift(compared: str) -> bool:
    """Let an address be written to again, at the word of its owner or an officer."""
    mark = fingerprint(compared)
    lifted, _rows = Suppression.objects.filter(fingerprint=mark).delete()
    if lifted:
        journal.record("newsletter.lifted", mark)
    return bool(lifted)


def _is_blocked(compared: str) -> bool:
    return Suppression.objects.filter(
        fingerprint=fingerprint(compared), reason=SuppressionReason.BLOCKED
    ).exists()


def _may_write(address: Address) -> bool:
    """Tell whether an address may be written to now because somebody typed it."""
    day = dt.timedelta(days=1)
    return is_within("mail", address.compared, 1, AGAIN_AFTER) and is_within(
        "mails a day", address.compared, MOST_A_DAY, day
    )
