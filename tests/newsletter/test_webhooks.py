"""What a provider calls with, through the public address, and who is not believed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client

from dissemination.newsletter.enums import DeliveryState, SubscriberStatus
from dissemination.newsletter.models import (
    Delivery,
    DeliveryEvent,
    Subscriber,
    Suppression,
)
from dissemination.newsletter.transport import label
from dissemination.newsletter.transport.providers import PROVIDERS

from .test_events import delivery, state

pytestmark = pytest.mark.django_db
SECRET = "provider:xyzzy"
KEY = "signing-key"
POSTMARK, MAILGUN = "/anymail/postmark/tracking/", "/anymail/mailgun/tracking/"


@pytest.fixture
def postmark(settings: Any) -> None:
    settings.NEWSLETTER_PROVIDER = "postmark"
    settings.ANYMAIL = {"WEBHOOK_SECRET": SECRET, "POSTMARK_SERVER_TOKEN": "t"}


@pytest.fixture
def mailgun(settings: Any) -> None:
    settings.NEWSLETTER_PROVIDER = "mailgun"
    settings.ANYMAIL = {"MAILGUN_API_KEY": "k", "MAILGUN_WEBHOOK_SIGNING_KEY": KEY}


def name(one: Delivery) -> str:
    return label(str(one.pk), one.message_id)


def post(url: str, content: Any, secret: str = SECRET, **extra: Any) -> Any:
    login = base64.b64encode(secret.encode()).decode()
    body = content if isinstance(content, bytes) else json.dumps(content)
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    return client.post(
        url,
        body,
        content_type="application/json",
        headers={"authorization": f"Basic {login}"},
        **extra,
    )


def delivered(one: Delivery, **fields: Any) -> dict[str, Any]:
    return {
        "RecordType": "Delivery",
        "ServerID": 23,
        "MessageStream": "broadcast",
        "MessageID": "00000000-0000-0000-0000-000000000000",
        "Recipient": "ana@example.org",
        "Tag": "",
        "DeliveredAt": "2026-02-05T16:33:54.9070259Z",
        "Details": "Test delivery webhook details",
        "Metadata": {"delivery": name(one)},
        **fields,
    }


def bounced(one: Delivery, kind: str = "HardBounce", **fields: Any) -> dict[str, Any]:
    return {
        "RecordType": "Bounce",
        "ID": 42,
        "Type": kind,
        "TypeCode": 1,
        "Name": "Hard bounce",
        "MessageID": "00000000-0000-0000-0000-000000000000",
        "Description": "The server was unable to deliver your message",
        "Details": "smtp;550 5.1.1 The email account does not exist: ana@example.org",
        "Email": "ana@example.org",
        "From": "site@example.org",
        "BouncedAt": "2026-02-05T16:33:55Z",
        "Metadata": {"delivery": name(one)},
        **fields,
    }


def of_mailgun(one: Delivery, event: str, key: str = KEY, **data: Any) -> dict:
    stamp, token = str(int(time.time())), "c" * 50
    signed = hmac.new(key.encode(), f"{stamp}{token}".encode(), hashlib.sha256)
    return {
        "signature": {
            "timestamp": stamp,
            "token": token,
            "signature": signed.hexdigest(),
        },
        "event-data": {
            "id": f"id-{event}",
            "timestamp": 1521243339.873676,
            "log-level": "info",
            "event": event,
            "recipient": "ana@example.org",
            "message": {"headers": {"message-id": one.message_id.strip("<>")}},
            "user-variables": {"delivery": name(one)},
            "tags": [],
            **data,
        },
    }


def test_postmark_says_that_a_mail_arrived_and_then_came_back(postmark: None) -> None:
    one = delivery(DeliveryState.UNKNOWN)

    assert post(POSTMARK, delivered(one)).status_code == 200
    assert state(one) == DeliveryState.DELIVERED
    assert post(POSTMARK, bounced(one)).status_code == 200

    assert state(one) == DeliveryState.BOUNCED
    assert Suppression.objects.count() == 1
    assert "ana@" not in "".join(DeliveryEvent.objects.values_list("detail", flat=True))


def test_a_soft_bounce_of_postmark_blocks_nobody(postmark: None) -> None:
    one = delivery()
    told = bounced(one, "SoftBounce", Details="the server is tired")

    assert post(POSTMARK, told).status_code == 200

    assert state(one) == DeliveryState.BOUNCED
    assert not Suppression.objects.exists()


def test_a_complaint_at_postmark(postmark: None) -> None:
    one = delivery()
    told = bounced(one, "SpamComplaint", RecordType="SpamComplaint")

    assert post(POSTMARK, told).status_code == 200

    assert state(one) == DeliveryState.COMPLAINED


def test_mailgun_is_believed_by_its_signature(mailgun: None) -> None:
    one = delivery()
    told = of_mailgun(
        one,
        "failed",
        severity="permanent",
        reason="bounce",
        **{"delivery-status": {"code": 550, "message": "5.1.1 no such user"}},
    )

    assert post(MAILGUN, told, secret="").status_code == 200

    assert state(one) == DeliveryState.BOUNCED
    assert Suppression.objects.count() == 1


def test_mailgun_delays_and_lets_somebody_leave(mailgun: None) -> None:
    one = delivery()
    late = of_mailgun(one, "failed", severity="temporary", reason="generic")

    assert post(MAILGUN, late).status_code == 200
    assert state(one) == DeliveryState.DEFERRED
    assert post(MAILGUN, of_mailgun(one, "unsubscribed")).status_code == 200

    assert Subscriber.objects.get().status == SubscriberStatus.LEFT


def test_a_repeated_call_changes_nothing(postmark: None) -> None:
    one = delivery()
    for _time in range(3):
        assert post(POSTMARK, delivered(one)).status_code == 200
    assert DeliveryEvent.objects.count() == 1


def test_an_early_event_that_comes_late_takes_nothing_back(mailgun: None) -> None:
    one = delivery()
    for event in ("complained", "delivered"):
        assert post(MAILGUN, of_mailgun(one, event)).status_code == 200
    assert state(one) == DeliveryState.COMPLAINED


def test_unknown_mails_are_answered_and_forgotten(postmark: None) -> None:
    one = delivery()
    for told in (
        delivered(one, Metadata={}),
        delivered(one, Metadata={"delivery": "999999-abc"}),
        delivered(one, Metadata={"delivery": ["x"]}),
        delivered(one, Metadata=None, MessageID=None),
    ):
        assert post(POSTMARK, told).status_code in {200, 400}
    assert not DeliveryEvent.objects.exists()


@pytest.mark.parametrize("secret", ["", "provider:wrong", "provider", ":", "ž:ž"])
def test_postmark_with_another_password_is_not_believed(
    postmark: None, secret: str
) -> None:
    one = delivery()
    assert post(POSTMARK, delivered(one), secret).status_code == 400
    assert state(one) == DeliveryState.ACCEPTED


def test_a_forged_signature_is_not_believed(mailgun: None) -> None:
    one = delivery()
    told = of_mailgun(one, "complained", key="another-key")
    assert post(MAILGUN, told).status_code == 400
    assert state(one) == DeliveryState.ACCEPTED


# What robots and broken programs send.
GARBAGE = [
    b"",
    b"\xff\xfe\x00",
    b"{",
    b"null",
    b"[]",
    b"[[]]",
    b"42",
    b'"text"',
    b'{"RecordType": "Delivery"}',
    b'{"RecordType": ["Delivery"], "Metadata": 7}',
    b'{"RecordType": "Inbound"}',
    b'{"RecordType": "Delivery", "DeliveredAt": "never", "Metadata": {}}',
    b'{"RecordType": "Delivery", "DeliveredAt": 7, "Metadata": {}}',
    b'{"signature": "x", "event-data": []}',
    b'{"signature": {"timestamp": "\xc5\xbe", "token": "", "signature": "\xc5\xbe"}}',
    b"[" * 100_000,
]


@pytest.mark.parametrize("body", GARBAGE, ids=range(len(GARBAGE)))
def test_garbage_is_never_a_fault_of_ours(
    settings: Any, postmark: None, body: bytes
) -> None:
    assert post(POSTMARK, body).status_code in {200, 400}
    settings.NEWSLETTER_PROVIDER = "mailgun"
    settings.ANYMAIL = {"MAILGUN_API_KEY": "k", "MAILGUN_WEBHOOK_SIGNING_KEY": KEY}
    assert post(MAILGUN, body).status_code == 400


def test_garbage_inside_a_signed_call(mailgun: None) -> None:
    one = delivery()
    for data in ({"event": 7}, {"event": None}, {"timestamp": "x"}, {"message": 3}):
        told = of_mailgun(one, "delivered")
        told["event-data"] |= data
        assert post(MAILGUN, told).status_code in {200, 400}
    told["event-data"] = "text"
    assert post(MAILGUN, told).status_code == 400


def test_only_the_chosen_and_verified_provider_is_listened_to(settings: Any) -> None:
    settings.ANYMAIL = {"WEBHOOK_SECRET": SECRET}
    one = delivery()
    for chosen, url in (("", POSTMARK), ("mailgun", POSTMARK), ("nobody", POSTMARK)):
        settings.NEWSLETTER_PROVIDER = chosen
        assert post(url, delivered(one)).status_code == 403
    settings.NEWSLETTER_PROVIDER, settings.ANYMAIL = "postmark", {}
    assert post(POSTMARK, delivered(one)).status_code == 403
    assert state(one) == DeliveryState.ACCEPTED


def test_a_call_takes_no_get_and_sets_no_cookie(postmark: None, client: Any) -> None:
    assert client.get(POSTMARK).status_code == 405
    answer = post(POSTMARK, delivered(delivery()))
    assert not answer.cookies
    assert "no-store" in answer["Cache-Control"]


def test_too_much_at_once_is_refused(postmark: None) -> None:
    assert post(POSTMARK, b" " * (3 * 1024 * 1024)).status_code in {400, 413}


def test_a_database_that_is_away_has_the_provider_call_again(
    postmark: None, monkeypatch: Any
) -> None:
    def away(said: Any) -> None:
        raise OperationalError("server closed the connection")

    one = delivery()
    monkeypatch.setattr("dissemination.newsletter.actions.record", away)
    assert post(POSTMARK, delivered(one)).status_code == 503


@pytest.mark.parametrize("provider", sorted(PROVIDERS))
def test_every_provider_has_its_webhook_or_says_what_is_missing(
    settings: Any, provider: str
) -> None:
    settings.NEWSLETTER_PROVIDER = provider
    keys = {*PROVIDERS[provider].keys, *PROVIDERS[provider].verifies}
    settings.ANYMAIL = dict.fromkeys(keys, "x")
    for body in (b"{}", b"[]", b"garbage"):
        url = f"/anymail/{provider}/tracking/"
        assert post(url, body, secret="x:y").status_code in {400, 503}


def test_only_transport_knows_the_library_of_providers() -> None:
    root = Path(__file__).resolve().parents[2]
    found = {
        path.relative_to(root).parent.name
        for package in ("core", "dissemination", "home", "heco_site", "translation")
        for path in (root / package).rglob("*.py")
        if re.search(r"^\s*(from|import) anymail", path.read_text(), re.M)
    }
    assert found == {"transport"}
