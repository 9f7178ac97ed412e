"""Providers over their own interfaces: what goes out, and what each answer means."""

from __future__ import annotations

import json
import socket
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

from dissemination.newsletter.actions import record
from dissemination.newsletter.enums import DeliveryState, EventKind
from dissemination.newsletter.sending import Sender
from dissemination.newsletter.sending.worker import finish
from dissemination.newsletter.transport import Outcome, Said, chosen, provider
from dissemination.newsletter.transport.providers import PROVIDERS

from .conftest import dispatch, subscriber
from .mails import Provider, mail, template

ACCEPTED, FAILED = Outcome.ACCEPTED, Outcome.FAILED
RETRY, UNKNOWN = Outcome.RETRY, Outcome.UNKNOWN
QUEUED = (200, {"id": "<batch@mailgun>", "message": "Queued. Thank you."})


def postmark_sent(call: dict[str, Any]) -> dict[str, Any]:
    asked = json.loads(call["body"])
    return {
        "To": asked["To"],
        "SubmittedAt": "2026-02-17T07:25:01.4178645-05:00",
        "MessageID": f"pm-{asked['To'].partition('@')[0]}",
        "ErrorCode": 0,
        "Message": "OK",
    }


SENT = (200, postmark_sent)
KEYS = {
    "postmark": {"POSTMARK_SERVER_TOKEN": "t"},
    "mailgun": {"MAILGUN_API_KEY": "k", "MAILGUN_SENDER_DOMAIN": "example.org"},
    "resend": {"RESEND_API_KEY": "k"},
    "brevo": {"BREVO_API_KEY": "k"},
    "sparkpost": {"SPARKPOST_API_KEY": "k"},
    "mailjet": {"MAILJET_API_KEY": "k", "MAILJET_SECRET_KEY": "s"},
}


@pytest.fixture
def use(settings: Any, monkeypatch: Any) -> Any:
    """Choose a provider at an address; return its transport."""
    monkeypatch.setattr(provider, "TIMEOUT", 0.3)

    def choose(name: str, url: str) -> Any:
        settings.NEWSLETTER_TRANSPORT = "provider"
        settings.NEWSLETTER_PROVIDER = name
        address = {f"{name.upper()}_API_URL": url}
        settings.ANYMAIL = {**KEYS[name], **address}
        return chosen()

    return choose


def sent(transport: Any, *mails: Any) -> list[Any]:
    session = transport.open()
    try:
        return session.send(mails)
    finally:
        session.close()


def outcomes(transport: Any, *mails: Any) -> list[Outcome]:
    return [one.outcome for one in sent(transport, *(mails or (mail(),)))]


def test_postmark_gets_the_mail_with_all_its_headers(use: Any) -> None:
    with Provider(SENT) as server:
        (answer,) = sent(use("postmark", server.url), mail(7))
        asked = server.json()

    assert (answer.outcome, answer.provider_id) == (ACCEPTED, "pm-reader-7")
    headers = {one["Name"]: one["Value"] for one in asked["Headers"]}
    assert headers["Message-ID"] == mail(7).message_id
    assert headers["X-PM-KeepID"] == "true"
    assert headers["List-Unsubscribe"] == (
        "<https://www.example.org/sl/newsletter/one-click/token-7/>"
    )
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert headers["Content-Language"] == "sl"
    assert asked["ReplyTo"] == "office@example.org"
    assert asked["Metadata"] == {"delivery": f"7-{7:032x}"}
    assert "/leave/token-7/" in asked["TextBody"]
    assert "/leave/token-7/" in asked["HtmlBody"]


def test_mailgun_gets_many_mails_in_one_call(use: Any) -> None:
    mails = [mail(number) for number in range(1, 31)]
    with Provider(QUEUED) as server:
        transport = use("mailgun", server.url)
        answers = sent(transport, *mails)
        asked = server.form()

    assert transport.batch == 50
    assert len(server.calls) == 1
    assert {one.outcome for one in answers} == {ACCEPTED}
    each = json.loads(asked["recipient-variables"][0])
    assert each["reader-30@example.org"] == {
        **each["reader-30@example.org"],
        "reader": "token-30",
        "v:delivery": f"30-{30:032x}",
        "h:Message-Id": mails[-1].message_id,
    }
    assert "one-click/token-9/" in each["reader-9@example.org"]["h:List-Unsubscribe"]
    assert "/leave/%recipient.reader%/" in asked["html"][0]
    assert "token-" not in asked["html"][0] + asked["text"][0]


def test_editions_do_not_mix_in_one_call(use: Any) -> None:
    other = template("Labas")
    with Provider(QUEUED) as server:
        transport = use("mailgun", server.url)
        assert outcomes(transport, mail(1), mail(2, other), mail(3)) == [ACCEPTED] * 3
        assert [server.form(at)["subject"] for at in (0, 1)] == [
            ["Dober dan"],
            ["Labas"],
        ]


def test_words_a_provider_would_fill_in_go_one_by_one(use: Any) -> None:
    tricky = template("Write %recipient.name% here")
    with Provider(QUEUED) as server:
        assert outcomes(use("mailgun", server.url), mail(1, tricky), mail(2, tricky))
        assert len(server.calls) == 2
        assert "recipient-variables" not in server.form()


REFUSED_BY_POSTMARK = {
    "ErrorCode": 406,
    "Message": "You tried to send to a recipient that has been marked as inactive.\n"
    "Found inactive addresses: reader-1@example.org.\nInactive recipients are ones "
    "that have generated a hard bounce or a spam complaint.",
}


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (SENT, ACCEPTED),
        ((422, REFUSED_BY_POSTMARK), FAILED),
        ((422, {"ErrorCode": 300, "Message": "Invalid 'To' address: 'x'."}), FAILED),
        ((422, {"ErrorCode": 400, "Message": "Sender signature"}), FAILED),
        ((400, {"ErrorCode": 402, "Message": "Invalid JSON"}), FAILED),
        ((413, {}), FAILED),
        ((401, {"ErrorCode": 10, "Message": "Bad or missing API token"}), RETRY),
        ((429, {"ErrorCode": 429, "Message": "Rate limit exceeded"}), RETRY),
        ((503, {"ErrorCode": 100, "Message": "Maintenance"}), RETRY),
        # It may have taken the mail before it failed.
        ((500, {"ErrorCode": 0, "Message": "oops"}), UNKNOWN),
        ((502, b"<html>Bad gateway</html>"), UNKNOWN),
        ((504, b""), UNKNOWN),
        ((200, b"{"), UNKNOWN),
        ((200, b""), UNKNOWN),
        ((200, b"null"), UNKNOWN),
        ((200, {"ErrorCode": 0}), UNKNOWN),
        ((200, [7]), UNKNOWN),
        ((302, b""), UNKNOWN),
        ("drop", UNKNOWN),
        ("stall", UNKNOWN),
    ],
    ids=range(20),
)
def test_what_an_answer_means(use: Any, answer: Any, outcome: Outcome) -> None:
    with Provider(answer) as server:
        (found,) = sent(use("postmark", server.url), mail())
    assert found.outcome is outcome, found
    assert len(found.reply) <= 500


def test_nobody_at_home_means_that_nothing_left(use: Any) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{free.getsockname()[1]}/"
    assert outcomes(use("postmark", closed)) == [RETRY]
    assert outcomes(use("postmark", "nonsense")) == [RETRY]
    assert outcomes(use("postmark", "http://[/")) == [RETRY]


def test_missing_keys_let_nothing_leave_and_lose_nothing(
    use: Any, settings: Any
) -> None:
    transport = use("postmark", "http://127.0.0.1:9/")
    settings.ANYMAIL = {}
    assert outcomes(transport) == [RETRY]


def test_a_provider_is_used_again_after_trouble(use: Any) -> None:
    with Provider("drop", SENT) as server:
        session = use("postmark", server.url).open()
        first = session.send([mail(1)])
        second = session.send([mail(2)])
        session.close()
    assert [first[0].outcome, second[0].outcome] == [UNKNOWN, ACCEPTED]


def test_one_bad_address_does_not_take_the_others_along(use: Any) -> None:
    """Mailgun refuses a whole call for one address."""

    class Picky(Provider):
        def _answer(self, line: Any) -> None:
            length = int(line.headers["Content-Length"])
            body = line.rfile.peek(length)[:length]
            bad = b"reader-3%40example.org" in body
            refusal = (400, {"message": "to parameter is not a valid address"})
            self.answers = [refusal if bad else QUEUED]
            super()._answer(line)

    mails = [mail(number) for number in range(1, 9)]
    with Picky(QUEUED) as server:
        found = outcomes(use("mailgun", server.url), *mails)
    assert found == [FAILED if one.key == "3" else ACCEPTED for one in mails]


def test_half_accepted_is_half_accepted(use: Any) -> None:
    def half(call: dict[str, Any]) -> dict[str, Any]:
        results = []
        for one in json.loads(call["body"])["Messages"]:
            email = one["To"][0]["Email"]
            if email.startswith("reader-2"):
                results.append({"Status": "error", "Errors": [{"ErrorCode": "mj-13"}]})
            else:
                ids = {"Email": email, "MessageID": 99, "MessageUUID": "u"}
                results.append({"Status": "success", "To": [ids], "Cc": [], "Bcc": []})
        return {"Messages": results}

    with Provider((200, half)) as server:
        found = outcomes(use("mailjet", server.url), mail(1), mail(2), mail(3))
    assert found == [ACCEPTED, FAILED, ACCEPTED]


def test_after_a_stall_the_rest_of_a_parcel_waits(use: Any) -> None:
    other = template("Labas")
    with Provider("stall") as server:
        found = outcomes(use("mailgun", server.url), mail(1), mail(2), mail(3, other))
        assert len(server.calls) == 1
    assert found == [UNKNOWN, UNKNOWN, RETRY]


def resent(call: dict[str, Any]) -> dict[str, Any]:
    return {"id": "re-1"}


def test_a_lost_answer_is_asked_for_again_with_the_same_key(use: Any) -> None:
    with Provider("drop", (500, b""), (200, resent)) as server:
        (answer,) = sent(use("resend", server.url), mail())
    assert answer.outcome is ACCEPTED
    keys = {call["headers"]["Idempotency-Key"] for call in server.calls}
    assert len(server.calls) == 3
    assert len(keys) == 1
    assert len({call["body"] for call in server.calls}) == 1


def test_a_repeated_call_that_is_refused_settles_nothing(use: Any) -> None:
    with Provider("drop", (409, {"name": "invalid_idempotent_request"})) as server:
        assert outcomes(use("resend", server.url)) == [UNKNOWN]
    with Provider("stall", (422, {"message": "seen"})) as server:
        assert outcomes(use("resend", server.url)) == [UNKNOWN]


def test_nothing_is_repeated_where_the_provider_knows_no_keys(use: Any) -> None:
    with Provider("drop", SENT) as server:
        assert outcomes(use("postmark", server.url)) == [UNKNOWN]
        assert len(server.calls) == 1


def test_another_attempt_has_the_same_key_and_another_mail_has_not(use: Any) -> None:
    with Provider((200, resent)) as server:
        transport = use("resend", server.url)
        outcomes(transport, mail(1), mail(2))
        outcomes(transport, mail(1, attempt=2))
    first, second, again = (call["headers"]["Idempotency-Key"] for call in server.calls)
    assert first == again != second


def test_brevo_has_its_key_among_the_headers_of_the_mail(use: Any) -> None:
    ids = (201, {"messageIds": ["<1@brevo>", "<2@brevo>"]})
    with Provider(ids) as server:
        assert outcomes(use("brevo", server.url), mail(1), mail(2)) == [ACCEPTED] * 2
        asked = server.json()
    assert asked["headers"]["idempotencyKey"]
    assert "{{params.reader}}" in asked["htmlContent"]
    first = asked["messageVersions"][0]
    assert first["params"] == {"reader": "token-1"}
    assert "token-1" in first["headers"]["List-Unsubscribe"]


def test_sparkpost_does_not_say_who_was_refused_so_nobody_knows(use: Any) -> None:
    mixed = {"total_rejected_recipients": 1, "total_accepted_recipients": 1, "id": "1"}
    with Provider((200, {"results": mixed})) as server:
        found = outcomes(use("sparkpost", server.url), mail(1), mail(2))
    assert found == [UNKNOWN, UNKNOWN]


def test_a_provider_that_is_not_known_stops_the_start(settings: Any) -> None:
    settings.NEWSLETTER_TRANSPORT, settings.NEWSLETTER_PROVIDER = "provider", "pigeon"
    with pytest.raises(ImproperlyConfigured, match="pigeon"):
        chosen()


def test_a_call_never_takes_more_than_the_host_wants(use: Any, settings: Any) -> None:
    settings.NEWSLETTER_BATCH = 10
    assert use("mailgun", "http://x/").batch == 10
    settings.NEWSLETTER_BATCH = 5000
    assert use("mailjet", "http://x/").batch == PROVIDERS["mailjet"].most == 50
    assert use("postmark", "http://x/").batch == 1


@pytest.mark.django_db
def test_an_issue_goes_out_in_one_call_and_what_was_lost_is_told_later(
    use: Any,
) -> None:
    for number in range(3):
        subscriber(f"reader-{number}@example.org")
    made = dispatch(("en",))
    with Provider("drop") as server:
        sender = Sender(use("mailgun", server.url))
        sender.work()
        sender.work()
        sender._hang_up()
        told = json.loads(server.form()["recipient-variables"][0])
        assert len(server.calls) == 1
    assert made.deliveries.per_state() == {DeliveryState.UNKNOWN: 3}

    for address, known in told.items():
        record(
            Said(
                kind=EventKind.DELIVERED,
                provider="mailgun",
                event_id=address,
                occurred_at=timezone.now(),
                label=known["v:delivery"],
            )
        )
    assert made.deliveries.per_state() == {DeliveryState.DELIVERED: 3}
    assert finish(made)
