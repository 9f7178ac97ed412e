"""What providers tell of mails afterwards, in one form whoever the provider is.

Their calls are verified and read by django-anymail; what it makes of them becomes
``Said``.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from anymail.signals import EventType, RejectReason, tracking
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponseBase
from django.utils import timezone
from django.utils.module_loading import import_string

from ..enums import EventKind
from .providers import PROVIDERS

__all__ = ["LABEL", "Said", "is_hard", "label", "listen", "webhook"]

# Under this name a provider keeps, and tells us again, which delivery a mail is.
LABEL = "delivery"
KINDS = {
    EventType.QUEUED: EventKind.ACCEPTED,
    EventType.SENT: EventKind.ACCEPTED,
    EventType.DELIVERED: EventKind.DELIVERED,
    EventType.DEFERRED: EventKind.DEFERRED,
    EventType.BOUNCED: EventKind.BOUNCED,
    EventType.REJECTED: EventKind.REJECTED,
    EventType.FAILED: EventKind.REJECTED,
    EventType.COMPLAINED: EventKind.COMPLAINED,
    EventType.UNSUBSCRIBED: EventKind.LEFT,
}
# A status code (RFC 3463) stands alone: no part of a version or of an IP address.
STATUS = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?!\.?\d)")
# The mailbox is full, the mail too long or distrusted, the way blocked: that is over
# some day. Everything else that is final says that the address is at fault.
PASSING = re.compile(r"5\.(?:2\.[23]|3\.\d+|4\.[1-35-9]|6\.\d+|7\.\d+)$")


@dataclass(frozen=True)
class Said:
    """One thing that was said of one mail.

    ``label`` names the delivery as ``label()`` did; without one, ``provider_id`` may
    still find it. ``is_hard`` says that the address itself is at fault.
    """

    kind: EventKind
    provider: str
    event_id: str
    occurred_at: dt.datetime
    detail: str = ""
    is_hard: bool = False
    label: str = ""
    provider_id: str = ""


def label(key: str, message_id: str) -> str:
    """Return what names a delivery to a provider.

    The number alone would also fit a copy of the site with an account in common.
    """
    return f"{key}-{message_id.strip('<>').partition('@')[0]}"


def is_hard(words: str, default: bool = False) -> bool:
    """Tell whether a server says that an address will never take mail."""
    found = STATUS.search(words)
    if found is None:
        return default
    return found[1] == "5" and not PASSING.match(found[0])


def webhook(provider: str) -> Callable[..., HttpResponseBase]:
    """Return the view that verifies and reads what a provider calls with.

    Raises ``ImproperlyConfigured`` or ``ValueError`` where a key that verifies is
    missing or cannot be read.
    """
    kind = PROVIDERS[provider].webhook
    try:
        view = import_string(f"anymail.webhooks.{kind}")
        view()  # reads the keys
    except ImportError as error:
        raise ImproperlyConfigured(str(error)) from error
    made: Callable[..., HttpResponseBase] = view.as_view()
    return made


def listen(receiver: Callable[[Said], None]) -> None:
    """Have ``receiver`` called with everything that a provider says."""

    def told(sender: Any, event: Any, esp_name: str, **kwargs: Any) -> None:
        kind = KINDS.get(event.event_type)
        if kind is not None:
            receiver(_said(event, esp_name, kind))

    tracking.connect(told, weak=False, dispatch_uid="newsletter.tracking")


def _said(event: Any, provider: str, kind: EventKind) -> Said:
    metadata = event.metadata if isinstance(event.metadata, Mapping) else {}
    when = event.timestamp
    if isinstance(when, dt.datetime) and timezone.is_naive(when):
        when = timezone.make_aware(when, dt.UTC)
    words = " ".join(
        str(word) for word in (event.description, event.mta_response) if word
    )
    return Said(
        kind=kind,
        provider=provider.lower()[:50],
        event_id=_event_id(event),
        occurred_at=when if isinstance(when, dt.datetime) else timezone.now(),
        detail=words[:500].replace("\x00", ""),
        is_hard=kind is EventKind.BOUNCED and _is_hard(event, words),
        label=str(metadata.get(LABEL, "")),
        provider_id=str(event.message_id or "")[:200],
    )


def _event_id(event: Any) -> str:
    """Return a name that a repeated call has again; some providers give none."""
    parts = (
        event.event_type,
        event.event_id or event.timestamp,
        event.message_id,
        event.recipient,
    )
    return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()


def _is_hard(event: Any, words: str) -> bool:
    if any(re.search("soft|transient|temporary", one, re.I) for one in _types(event)):
        return False
    reasons = {RejectReason.BOUNCED, RejectReason.INVALID}
    return is_hard(words, default=event.reject_reason in reasons)


def _types(event: Any) -> Iterator[str]:
    """Return what a provider itself calls the kind of a bounce."""
    raw = event.esp_event
    if not isinstance(raw, Mapping):
        return
    for one in (raw, raw.get("bounce"), raw.get("event-data"), raw.get("data")):
        if isinstance(one, Mapping):
            for name in ("Type", "type", "event", "bounceType", "severity"):
                if isinstance(one.get(name), str):
                    yield one[name]
