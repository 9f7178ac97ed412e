"""Registering: on a phone, in seven languages, with a mail and no cookie."""

from __future__ import annotations

import datetime as dt
from unittest import mock

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from core.people.enums import ConsentPurpose
from core.people.models import Consent
from partners.actions import retention
from partners.enums import MeetingState, RegistrationState
from partners.models import Registration
from partners.registration.links import Purpose, token_of

from .registering import (
    ADDRESS,
    DAY,
    ask,
    deliver,
    filled,
    link_in,
    make_registration,
    minutes_later,
    open_meeting,
    own_path,
    path_of,
    registered,
    send_form,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_site")]
LANGUAGES = [code for code, _name in settings.LANGUAGES]


@pytest.fixture(autouse=True)
def nothing_sent_before() -> None:
    deliver()


@pytest.mark.usefixtures("homes")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_registers_in_each_language_without_a_cookie(language) -> None:
    page = open_meeting(capacity=2)
    reader = Client()
    shown = reader.get(path_of(page, language))
    assert shown.status_code == 200
    assert f'<html lang="{language}"' in shown.content.decode()
    answer = ask(page, language, in_list="on")
    assert answer.status_code == 302
    assert answer["Location"] == f"/{language}/registration/asked/"
    assert reader.get(answer["Location"]).status_code == 200
    [message] = deliver()
    assert message.to == [ADDRESS]
    assert message.extra_headers["Content-Language"] == language
    assert f'<html lang="{language}"' in message.alternatives[0][0]
    found = Registration.objects.get()
    assert found.state == RegistrationState.UNCONFIRMED
    assert not Consent.objects.exists(), "nobody agrees for somebody else's address"
    path = link_in(message, "confirm")
    assert path.startswith(f"/{language}/")
    assert "Petrauskienė" in reader.get(path).content.decode()
    found.refresh_from_db()
    assert found.state == RegistrationState.UNCONFIRMED, "opening changes nothing"
    answer = reader.post(path)
    assert answer.status_code == 302
    assert reader.get(answer["Location"]).status_code == 200
    found.refresh_from_db()
    assert (found.state, found.language) == (RegistrationState.CONFIRMED, language)
    [message] = deliver()
    assert f"/{language}/calendar/{page.translation_key}.ics" in message.body
    assert f"/{language}/registration/own/" in message.alternatives[0][0]
    assert not reader.cookies


def test_each_agreement_is_a_proof_of_its_own() -> None:
    page = open_meeting()
    found = registered(page, in_pictures="on")
    [consent] = found.consents.all()
    assert consent.purpose == ConsentPurpose.PHOTOGRAPH
    assert (consent.person, consent.text_version) == ("Ona Petrauskienė", "2026-1")
    assert consent.form_url == f"http://testserver{path_of(page)}"
    path = own_path(found)
    Client().post(path, filled(in_list="on"))
    consent.refresh_from_db()
    assert consent.withdrawn_at is not None
    now = found.consents.get(withdrawn_at=None)
    assert now.purpose == ConsentPurpose.PARTICIPANTS
    assert "~" not in now.form_url


def test_the_same_address_twice_is_one_registration_and_the_same_answer() -> None:
    page = open_meeting()
    first = registered(page)
    minutes_later()
    again = ask(page, address=" ONA@example.org ", name="Somebody Else")
    fresh = ask(page, address="jonas@example.org", name="Somebody Else")
    assert (again.status_code, again["Location"]) == (
        fresh.status_code,
        fresh["Location"],
    )
    assert again.content == fresh.content
    already, confirm = deliver()
    assert "/confirm/" not in already.body
    assert "/own/" in already.body
    assert "/confirm/" in confirm.body
    first.refresh_from_db()
    assert first.name == "Ona Petrauskienė"
    assert Registration.objects.filter(address=ADDRESS).count() == 1


def test_an_unconfirmed_request_sent_again_is_the_newest_one() -> None:
    page = open_meeting()
    ask(page)
    ask(page, name="Ona P.")
    [message] = deliver()
    assert Registration.objects.get().name == "Ona P."
    assert Client().post(link_in(message, "confirm")).status_code == 302


def test_one_address_is_not_flooded() -> None:
    pages = [open_meeting(f"Meeting {number}") for number in range(7)]
    for number, page in enumerate(pages):
        for _again in range(2):
            answer = send_form(
                path_of(page), filled(), REMOTE_ADDR=f"198.51.{number}.7"
            )
            assert answer.status_code == 302
    assert len(deliver()) == 5


def test_a_network_may_not_send_without_end() -> None:
    page = open_meeting()
    statuses = [
        ask(page, address=f"reader{number}@example.org").status_code
        for number in range(8)
    ]
    assert statuses == [302] * 6 + [429] * 2


def test_confirming_twice_is_confirming_once() -> None:
    page = open_meeting()
    ask(page)
    [message] = deliver()
    path = link_in(message, "confirm")
    assert [Client().post(path).status_code for _turn in range(2)] == [302, 302]
    assert len(deliver()) == 1


def test_a_link_that_is_too_old_or_forged_leads_to_an_explanation() -> None:
    page = open_meeting()
    ask(page)
    [message] = deliver()
    path = link_in(message, "confirm")
    later = timezone.now() + dt.timedelta(days=3, minutes=1)
    with mock.patch("django.core.signing.time.time", return_value=later.timestamp()):
        assert Client().post(path).status_code == 404
    found = Registration.objects.get()
    confirm = token_of(found, Purpose.CONFIRM)
    forged = ["x", "~", "%00", "a~b~c", "é~ü", confirm[:-2], confirm, "A" * 3000]
    for token in forged:
        for end in ("", "cancel/", "erase/"):
            answer = Client().get(f"/en/registration/own/{token}/{end}")
            assert answer.status_code == 404, token
        assert Client().post(f"/en/registration/own/{token}/data/").status_code == 404
    assert Registration.objects.get().state == RegistrationState.UNCONFIRMED


def test_a_cancelled_registration_is_not_confirmed_by_an_old_link() -> None:
    page = open_meeting()
    ask(page)
    [message] = deliver()
    path = link_in(message, "confirm")
    Client().post(path)
    found = Registration.objects.get()
    Client().post(own_path(found, "cancel/"))
    assert Client().post(path).status_code == 404
    found.refresh_from_db()
    assert found.state == RegistrationState.CANCELLED


def test_what_nobody_confirms_lapses_and_is_deleted_after_a_week() -> None:
    page = open_meeting()
    ask(page)
    rows = Registration.objects.all()
    rows.update(requested_at=timezone.now() - dt.timedelta(days=3, minutes=1))
    retention.expire()
    found = rows.get()
    assert found.state == RegistrationState.EXPIRED
    assert Client().post(own_path(found, "cancel/")).status_code == 302
    found.refresh_from_db()
    assert found.state == RegistrationState.EXPIRED
    rows.update(requested_at=timezone.now() - dt.timedelta(days=7, minutes=1))
    retention.forget_in_time()
    assert not rows.exists()


def test_changing_keeps_the_place() -> None:
    page = open_meeting(capacity=1)
    found = registered(page)
    path = own_path(found)
    assert "no nuts" in Client().get(path).content.decode()
    answer = Client().post(path, filled(name="Ona Nauja", food_needs=""))
    assert answer.status_code == 302
    found.refresh_from_db()
    assert (found.name, found.food_needs) == ("Ona Nauja", "")
    assert found.state == RegistrationState.CONFIRMED
    assert found.address == ADDRESS
    answer = Client().post(path, filled(name="", country="XX"))
    assert answer.status_code == 400


def test_cancelling_asks_first() -> None:
    found = registered(open_meeting())
    path = own_path(found, "cancel/")
    assert Client().get(path).status_code == 200
    found.refresh_from_db()
    assert found.state == RegistrationState.CONFIRMED
    assert Client().post(path).status_code == 302
    found.refresh_from_db()
    assert found.state == RegistrationState.CANCELLED
    [message] = deliver()
    assert "cancelled" in message.subject
    answer = Client().post(own_path(found), filled(name="Too late"))
    assert answer.status_code == 200
    found.refresh_from_db()
    assert found.name == "Ona Petrauskienė"
    assert registered(open_meeting("Other")).state == RegistrationState.CONFIRMED


def test_who_cancelled_may_register_again_and_says_anew_what_they_agree_to() -> None:
    page = open_meeting()
    found = registered(page, in_pictures="on", in_list="on")
    Client().post(own_path(found, "cancel/"))
    deliver()
    minutes_later()
    assert registered(page, in_list="on").pk == found.pk
    agreed = found.consents.filter(withdrawn_at=None)
    assert [one.purpose for one in agreed] == [ConsentPurpose.PARTICIPANTS]


BUTTONS = {
    "open": ({}, "Register"),
    "full": ({"capacity": 0}, "Join the waiting list"),
    "soon": ({"registration_opens": 2}, "Registration opens on"),
    "closed": (
        {"registration_opens": -9, "registration_closes": -1},
        "Registration closed on",
    ),
    "cancelled": ({"state": MeetingState.CANCELLED}, "was cancelled"),
    "postponed": ({"state": MeetingState.POSTPONED}, "is postponed"),
}


@pytest.mark.parametrize("case", BUTTONS)
def test_the_page_of_the_meeting_says_whether_one_can_register(case) -> None:
    fields, words = BUTTONS[case]
    now = timezone.now()
    times = {
        name: now + value * DAY if name.startswith("registration") else value
        for name, value in fields.items()
    }
    page = open_meeting(**times)
    shown = Client().get(page.url).content.decode()
    assert words in shown
    path = path_of(page)
    assert (path in shown) == (case in {"open", "full"})
    answer = Client().get(path)
    assert answer.status_code == 200
    is_form = case in {"open", "full"}
    assert ("<form" in answer.content.decode().partition("<main")[2]) == is_form
    if not is_form:
        assert words in answer.content.decode()
        assert ask(page).status_code == 409
        assert not Registration.objects.exists()


def test_a_meeting_without_registration_says_nothing_and_has_no_form() -> None:
    page = open_meeting(registration_opens=None, registration_closes=None, capacity=9)
    assert "/registration/" not in Client().get(page.url).content.decode()
    assert Client().get(path_of(page)).status_code == 404


def test_the_form_of_a_meeting_that_was_unpublished_is_gone() -> None:
    page = open_meeting()
    found = registered(page)
    page.unpublish()
    assert Client().get(path_of(page)).status_code == 404
    assert ask(page).status_code == 404
    for end in ("", "cancel/", "erase/"):
        assert Client().get(own_path(found, end)).status_code == 200
    page.delete()
    for end in ("", "cancel/", "erase/"):
        assert Client().get(own_path(found, end)).status_code == 200
    assert Client().post(own_path(found, "cancel/")).status_code == 302
    assert deliver() == []


def test_a_page_that_goes_while_somebody_confirms_says_so() -> None:
    page = open_meeting()
    ask(page)
    [message] = deliver()
    page.delete()
    path = link_in(message, "confirm")
    assert Client().get(path).status_code == 200
    assert Client().post(path).status_code == 409


def test_who_asked_in_time_may_confirm_after_the_end_but_not_a_cancelled_meeting() -> (
    None
):
    page = open_meeting()
    ask(page)
    [message] = deliver()
    page.registration_closes = timezone.now()
    page.save()
    assert ask(page, address="late@example.org").status_code == 409
    page.state = MeetingState.CANCELLED
    page.save()
    assert Client().post(link_in(message, "confirm")).status_code == 409
    page.state = MeetingState.PLANNED
    page.save()
    assert Client().post(link_in(message, "confirm")).status_code == 302


BAD = {
    "name": ["", " ", "\n\t", "x" * 10_000, "a\x00b"],
    "address": ["", "no address", "a@b", "x" * 10_000, "a\x00@b.example", "a b@c.org"],
    "country": ["", "XX", "x" * 10_000, "\x00"],
    "organisation": ["x" * 10_000, "\x00"],
    "organisation_address": ["x" * 10_000, "\x00"],
    "access_needs": ["x" * 10_000, "\x00"],
    "food_needs": ["x" * 10_000, "\x00"],
    "version": ["", "1999-1", "\x00"],
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_shown_again_with_what_is_wrong(name) -> None:
    page = open_meeting()
    for value in BAD[name]:
        answer = ask(page, **{name: value})
        assert answer.status_code == 400, (name, value[:20])
        assert "parko g. 7" in answer.content.decode().lower() or "address" in name
    assert not Registration.objects.exists()
    found = make_registration(page)
    for value in BAD[name]:
        if name == "address":
            continue
        answer = Client().post(own_path(found), filled(**{name: value}))
        assert answer.status_code == 400, (name, value[:20])


def test_any_script_may_be_a_name() -> None:
    name = "\u202eمريم  חנה <script>x</script> {{ 7 }} 𝔘"
    page = open_meeting()
    found = registered(page, name=name)
    assert found.name == " ".join(name.split())
    shown = Client().get(own_path(found)).content.decode()
    assert "<script>x" not in shown


def test_a_form_from_elsewhere_or_with_the_trap_is_not_taken() -> None:
    page = open_meeting()
    path = path_of(page)
    assert ask(page, website="https://spam.example").status_code == 400
    assert Client().post(path, filled(token="forged")).status_code == 400
    elsewhere = {"HTTP_SEC_FETCH_SITE": "cross-site"}
    assert send_form(path, filled(), **elsewhere).status_code == 403
    assert not Registration.objects.exists()


def test_what_strangers_write_is_not_in_the_mail_to_confirm() -> None:
    page = open_meeting()
    ask(page, name="Win money at spam.example", organisation="spam.example")
    [message] = deliver()
    assert "spam" not in message.body + message.subject + message.alternatives[0][0]
