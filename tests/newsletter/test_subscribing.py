"""Subscribing: nobody gets the newsletter who did not press a button for it."""

from __future__ import annotations

import datetime as dt
import time
from unittest import mock

import pytest
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import TemplateDoesNotExist
from django.test import Client
from django.utils import timezone

from core.counting import limits
from core.counting.models import RateLimit
from dissemination.newsletter.actions import erasing
from dissemination.newsletter.enums import (
    ConsentKind,
    SubscriberStatus,
    SuppressionReason,
)
from dissemination.newsletter.models import Subscriber, Suppression
from dissemination.newsletter.subscribing import (
    Purpose,
    consent,
    fingerprint,
    sign,
)
from dissemination.newsletter.subscribing.mails import SystemMail, _rendered, send
from dissemination.newsletter.tasks import TRIES, mail_subscriber

from .conftest import subscriber
from .readers import ADDRESS, deliver, link_in, send_form, subscribe, worked

pytestmark = pytest.mark.django_db
LANGUAGES = [code for code, _name in settings.LANGUAGES]


def status_of(address: str = ADDRESS) -> str:
    return Subscriber.objects.get(address=address).status


@pytest.fixture(autouse=True)
def nothing_sent_before() -> None:
    deliver()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_subscribes_in_each_language(language) -> None:
    answer = subscribe(language=language)
    assert answer.status_code == 302
    assert answer["Location"] == f"/{language}/newsletter/asked/"
    [message] = deliver()
    assert message.to == [ADDRESS]
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"
    assert ADDRESS not in message.subject
    assert f'<html lang="{language}"' in message.alternatives[0][0]
    path = link_in(message, "confirm")
    assert path.startswith(f"/{language}/")
    browser = Client()
    assert browser.get(path).status_code == 200
    assert status_of() == SubscriberStatus.PENDING
    answer = browser.post(path)
    assert answer.status_code == 302
    assert browser.get(answer["Location"]).status_code == 200
    found = Subscriber.objects.get()
    assert (found.status, found.language) == (SubscriberStatus.ACTIVE, language)
    asked, confirmed = found.consent_events.all()
    assert (asked.kind, confirmed.kind) == ("requested", "confirmed")
    assert asked.text_version == confirmed.text_version == consent.CURRENT
    assert asked.form_url == f"http://testserver/{language}/newsletter/"
    assert asked.language == confirmed.language == language
    [welcome] = deliver()
    assert "/preferences/" in welcome.body
    assert "/leave/" in welcome.alternatives[0][0]
    assert not browser.cookies


def test_confirming_twice_is_confirming_once() -> None:
    subscribe()
    path = link_in(deliver()[0], "confirm")
    browser = Client()
    first, second = browser.post(path), browser.post(path)
    assert first["Location"] == second["Location"]
    assert len(deliver()) == 1
    kinds = Subscriber.objects.get().consent_events.values_list("kind", flat=True)
    assert list(kinds).count(ConsentKind.CONFIRMED) == 1


def test_a_link_that_is_too_old_says_how_to_go_on() -> None:
    subscribe()
    long_ago = time.time() - dt.timedelta(days=8).total_seconds()
    with mock.patch("django.core.signing.time.time", return_value=long_ago):
        token = sign(Subscriber.objects.get().key, Purpose.CONFIRM)
    for answer in (
        Client().get(f"/en/newsletter/confirm/{token}/"),
        Client().post(f"/en/newsletter/confirm/{token}/"),
    ):
        assert answer.status_code == 404
        assert b'href="/en/newsletter/"' in answer.content
    assert status_of() == SubscriberStatus.PENDING


def test_an_old_confirmation_does_not_bring_back_who_left() -> None:
    subscribe()
    path = link_in(deliver()[0], "confirm")
    Client().post(path)
    Subscriber.objects.update(status=SubscriberStatus.LEFT)
    assert Client().post(path).status_code == 404
    assert status_of() == SubscriberStatus.LEFT


@pytest.mark.parametrize(
    ("known", "mail"),
    [
        ({}, "already"),
        ({"status": SubscriberStatus.PAUSED}, "already"),
        ({"status": SubscriberStatus.LEFT}, "confirm"),
        ({"status": SubscriberStatus.PENDING}, "confirm"),
    ],
)
def test_the_answer_does_not_tell_whether_an_address_is_known(known, mail) -> None:
    unknown = subscribe("nobody@example.org")
    subscriber(**known)
    answer = subscribe(language="en")
    assert (answer.status_code, answer["Location"], answer.content) == (
        unknown.status_code,
        unknown["Location"],
        unknown.content,
    )
    found = {message.to[0]: message for message in deliver()}
    assert ("/confirm/" in found[ADDRESS].body) is (mail == "confirm")
    assert ("/preferences/" in found[ADDRESS].body) is (mail == "already")


def test_a_stranger_changes_nothing_of_a_subscriber() -> None:
    subscriber(language="sl")
    subscribe(language="mt")
    found = Subscriber.objects.get()
    assert (found.language, found.status) == ("sl", SubscriberStatus.ACTIVE)
    assert not found.consent_events.exists()
    [message] = deliver()
    assert message.extra_headers["Content-Language"] == "sl"


def test_one_address_is_not_written_to_again_within_ten_minutes() -> None:
    subscribe()
    subscribe("Ana@Example.org")
    assert len(deliver()) == 1
    RateLimit.objects.update(ends_at=timezone.now())
    subscribe()
    assert len(deliver()) == 1


def test_one_address_is_not_written_to_all_day() -> None:
    for _turn in range(7):
        # Ten minutes go by, not a day.
        RateLimit.objects.filter(
            ends_at__lt=timezone.now() + dt.timedelta(hours=2)
        ).update(ends_at=timezone.now())
        subscribe()
    assert len(deliver()) == 5


@pytest.mark.parametrize("reason", list(SuppressionReason))
def test_who_confirms_is_written_to_again_unless_blocked_by_hand(reason) -> None:
    Suppression.objects.create(fingerprint=fingerprint(ADDRESS), reason=reason)
    assert subscribe()["Location"] == "/en/newsletter/asked/"
    messages = deliver()
    if reason == SuppressionReason.BLOCKED:
        assert not messages
        assert not Subscriber.objects.exists()
    else:
        assert Suppression.objects.exists()
        Client().post(link_in(messages[0], "confirm"))
        assert status_of() == SubscriberStatus.ACTIVE
    assert Suppression.objects.exists() is (reason == SuppressionReason.BLOCKED)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"address": ""}, "Please write your e-mail address."),
        ({"address": "ana"}, "This is no e-mail address."),
        ({"language": "tlh"}, "Choose one of those"),
        ({"version": "1999-1"}, "The form did not arrive"),
        ({"website": "https://spam.example/"}, "Leave the last field empty"),
        ({"token": "forged"}, "The form did not arrive"),
    ],
)
def test_a_form_that_is_wrong_is_shown_again_with_the_reason(data, words) -> None:
    fields = {"address": ADDRESS, "language": "en", "version": "2026-1", **data}
    answer = send_form("/en/newsletter/", fields)
    assert answer.status_code == 400
    assert words in answer.content.decode()
    assert not Subscriber.objects.exists()


def test_a_form_of_another_site_is_forbidden() -> None:
    answer = Client(headers={"Origin": "https://elsewhere.example"}).post(
        "/en/newsletter/", {"address": ADDRESS}
    )
    assert answer.status_code == 403


def test_one_network_may_ask_more_often_where_the_browser_works_for_it() -> None:
    patience = limits.NETWORK[False]
    answers = [subscribe(f"a{number}@example.org") for number in range(patience + 1)]
    assert [one.status_code for one in answers] == [302] * patience + [429]
    assert b"try again in an hour" in answers[-1].content
    page = Client().get("/en/newsletter/").content.decode()
    solution = worked(page)
    assert subscribe("b@example.org", work=solution).status_code == 302
    # Each sum is good for one form.
    assert subscribe("c@example.org", work=solution).status_code == 429
    # Another network is not held up by the first.
    fields = {"address": "d@example.org", "language": "en", "version": "2026-1"}
    other = send_form("/en/newsletter/", fields, REMOTE_ADDR="198.51.100.7")
    assert other.status_code == 302


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.77", "192.0.2.0/24"),
        ("::ffff:192.0.2.77", "192.0.2.0/24"),
        ("2001:db8:1:2:3::4", "2001:db8:1::/48"),
        ("unix:", ""),
        ("", ""),
    ],
)
def test_a_network_is_what_one_line_reaches(address, network) -> None:
    assert limits.network_of(address) == network


def test_behind_a_proxy_the_reader_counts_and_not_the_proxy(settings) -> None:
    settings.PROXIES_IN_FRONT = 1
    fields = {"address": ADDRESS, "language": "en", "version": "2026-1"}
    codes = [
        send_form(
            "/en/newsletter/",
            fields,
            headers={"X-Forwarded-For": f"203.0.113.9, 198.51.{number}.1"},
        ).status_code
        for number in range(limits.NETWORK[False] + 1)
    ]
    assert set(codes) == {302}


def test_no_address_is_kept_to_count_with_and_counts_are_erased() -> None:
    subscribe()
    kept = str(list(RateLimit.objects.values()))
    assert "192.0.2" not in kept
    assert ADDRESS not in kept
    RateLimit.objects.update(ends_at=timezone.now() - dt.timedelta(minutes=1))
    erasing.purge()
    assert not RateLimit.objects.exists()


def test_counting_restarts_when_its_time_is_over() -> None:
    hour = dt.timedelta(hours=1)
    assert limits.is_within("test", "a", 1, hour)
    assert not limits.is_within("test", "a", 1, hour)
    assert limits.is_within("test", "b", 1, hour)
    RateLimit.objects.update(ends_at=timezone.now())
    assert limits.is_within("test", "a", 1, hour)


@pytest.mark.parametrize(
    "solution",
    ["x", "e30=", "W10=", "bnVsbA==", "MQ==", "ey", "é", "A" * 2_000, "[" * 900],
)
def test_a_sum_that_is_none_is_no_error(solution) -> None:
    assert subscribe(work=solution).status_code == 302


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mail", list(SystemMail))
def test_every_mail_has_both_parts_in_every_language(mail, language, mailoutbox):
    send(mail, subscriber(language=language))
    message = mailoutbox[0]
    assert isinstance(message, EmailMultiAlternatives)
    page, kind = message.alternatives[0]
    assert kind == "text/html"
    assert f'<html lang="{language}" dir="ltr">' in page
    assert message.subject
    assert "\n" not in message.subject
    links = [word for word in message.body.split() if word.startswith("http")]
    assert links
    for link in links:
        assert link in page
    assert "{{" not in message.body + page


def test_a_mail_without_its_text_fails_loudly() -> None:
    with pytest.raises(TemplateDoesNotExist):
        _rendered("unwritten.txt", {})


def test_a_mail_is_tried_again_and_then_given_up(monkeypatch) -> None:
    from django_tasks import default_task_backend

    def refuse(*_: object) -> None:
        raise OSError("away")

    monkeypatch.setattr("dissemination.newsletter.tasks.send", refuse)
    key = str(subscriber().key)
    default_task_backend.clear()
    mail_subscriber.func("welcome", key)
    [again] = default_task_backend.results
    assert again.args == ["welcome", key, 2]
    assert again.task.run_after > timezone.now()
    with pytest.raises(OSError, match="away"):
        mail_subscriber.func("welcome", key, TRIES)


@pytest.mark.parametrize(
    ("status", "part"),
    [
        (SubscriberStatus.ACTIVE, "preferences"),
        (SubscriberStatus.LEFT, "preferences"),
        (SubscriberStatus.PENDING, "confirm"),
        (None, None),
    ],
)
def test_the_link_is_sent_to_those_it_belongs_to(status, part) -> None:
    if status:
        subscriber(status=status)
    answer = send_form("/en/newsletter/link/", {"address": ADDRESS})
    assert answer["Location"] == "/en/newsletter/link/sent/"
    assert Client().get(answer["Location"]).status_code == 200
    messages = deliver()
    assert len(messages) == (1 if status else 0)
    if part:
        assert f"/{part}/" in messages[0].body
