"""What a mail that came back says: of which mail, and why (RFC 3464, RFC 5965).

Anybody can write to the mailbox. So nothing is believed that does not name a mail by
its signed address or by its Message-ID, which its reader alone was told.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Any

from django.utils import timezone

from ..enums import EventKind
from ..models import Delivery
from ..transport import Said, label
from ..transport.tracking import STATUS, is_hard
from ..transport.verp import is_address_of, number_in

__all__ = ["Returned", "delivery_of", "parse", "said"]

ACTIONS = {
    "failed": EventKind.BOUNCED,
    "delayed": EventKind.DEFERRED,
    "delivered": EventKind.DELIVERED,
}
RECIPIENTS = ("To", "Delivered-To", "X-Original-To", "Envelope-To")
NAME = re.compile(r"<[^<>\s]{3,190}>")
TOKEN = re.compile(r"[A-Za-z0-9_-]{20,30}~[A-Za-z0-9_-]{20,90}")
LONGEST = 2_000
PARTS = 50


@dataclass(frozen=True)
class Returned:
    """What can be read in a mail. ``kind`` is missing where it reports nothing."""

    kind: EventKind | None
    detail: str
    is_hard: bool
    addresses: tuple[str, ...]
    names: tuple[str, ...]
    token: str
    event_id: str
    occurred_at: dt.datetime


def parse(content: bytes) -> Returned:
    """Read a mail, whole or cut off; raise ``ValueError`` where that cannot be."""
    try:
        mail = message_from_bytes(content)
        parts = [part for _number, part in zip(range(PARTS), mail.walk(), strict=False)]
        kind, detail, hard = _report(parts)
        subject = _text(mail, "Subject")
        return Returned(
            kind=kind,
            detail=detail,
            is_hard=hard,
            addresses=tuple(
                str(value)[:LONGEST]
                for name in RECIPIENTS
                for value in mail.get_all(name, [])
            ),
            names=tuple(_names(parts)),
            token=found[0] if (found := TOKEN.search(subject)) else "",
            event_id=hashlib.sha256(content).hexdigest(),
            occurred_at=_date(mail),
        )
    except (RecursionError, LookupError, TypeError, AttributeError) as error:
        raise ValueError("This mail cannot be read.") from error


def delivery_of(returned: Returned) -> Delivery | None:
    """Return the delivery that came back, by its address or by its Message-ID."""
    deliveries = Delivery.objects.select_related("subscriber")
    for address in returned.addresses:
        if number := number_in(address):
            found: Delivery | None = deliveries.filter(pk=int(number)).first()
            if found and is_address_of(address, label(number, found.message_id)):
                return found
    named: Delivery | None = deliveries.filter(
        message_id__in=returned.names[:5]
    ).first()
    return named


def said(returned: Returned, delivery: Delivery) -> Said | None:
    """Return what a mail reports of a delivery, if it reports anything."""
    if returned.kind is None:
        return None
    return Said(
        kind=returned.kind,
        provider="mailbox",
        event_id=returned.event_id,
        occurred_at=returned.occurred_at,
        detail=returned.detail[:500],
        is_hard=returned.is_hard,
        label=label(str(delivery.pk), delivery.message_id),
    )


def _report(parts: list[Message]) -> tuple[EventKind | None, str, bool]:
    for part in parts:
        if part.get_content_type() == "message/feedback-report":
            return EventKind.COMPLAINED, "", False
        if part.get_content_type() == "message/delivery-status":
            for fields in _fields(part):
                action = _text(fields, "Action").strip().lower()
                if action in ACTIONS:
                    status = _text(fields, "Status")
                    words = _text(fields, "Diagnostic-Code")
                    return (
                        ACTIONS[action],
                        f"{status} {words}".strip(),
                        _hard(action, status, words),
                    )
    return None, "", False


def _hard(action: str, status: str, words: str) -> bool:
    """Tell whether the address is at fault; the server's own words say it best."""
    if action != "failed":
        return False
    return is_hard(words if STATUS.search(words) else status)


def _fields(part: Message) -> Iterator[Message]:
    """Return the groups of fields of a report, also where it was cut off."""
    payload: Any = part.get_payload()
    for one in payload if isinstance(payload, list) else []:
        if isinstance(one, Message):
            yield one


def _names(parts: list[Message]) -> Iterator[str]:
    """Return the Message-IDs of the mails that are quoted in a mail, not its own."""
    for part in parts:
        kind = part.get_content_type()
        if kind == "message/rfc822":
            payload: Any = part.get_payload()
            quoted = payload[0] if isinstance(payload, list) and payload else None
            if isinstance(quoted, Message):
                yield from NAME.findall(_text(quoted, "Message-ID"))
        elif kind == "text/rfc822-headers":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                headers = message_from_bytes(content)
                yield from NAME.findall(_text(headers, "Message-ID"))


def _text(mail: Message, name: str) -> str:
    """Return a header as text of one line, whatever is in it."""
    raw = str(mail.get(name, ""))[:LONGEST]
    with contextlib.suppress(ValueError, LookupError):  # else it is read as it stands
        raw = str(make_header(decode_header(raw)))
    return " ".join(raw.replace("\x00", "").split())


def _date(mail: Message) -> dt.datetime:
    try:
        found = parsedate_to_datetime(_text(mail, "Date"))
        return found if found.tzinfo else found.replace(tzinfo=dt.UTC)
    except (ValueError, TypeError, OverflowError):
        return timezone.now()
