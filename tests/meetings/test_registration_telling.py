"""Who registered hears of it: two days before, and of each change once."""

from __future__ import annotations

import smtplib
from unittest import mock

import pytest
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import TemplateDoesNotExist
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django_tasks import default_task_backend

from core.people.enums import Role
from partners.actions import telling
from partners.enums import MeetingState, RegistrationState
from partners.models import Registration
from partners.registration import mails
from partners.registration.mails import FITS, RegistrationMail
from partners.tasks import TRIES, mail_registration
from tests.factories import make_user

from .registering import DAY, deliver, make_registration, open_meeting

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_site")]
LANGUAGES = [code for code, _name in settings.LANGUAGES]


@pytest.fixture(autouse=True)
def nothing_sent_before(small_site) -> None:
    deliver()


def soon(**fields):
    now = timezone.now()
    times = {
        "starts": now + 2 * DAY - DAY / 24,
        "ends": now + 3 * DAY,
        "registration_closes": now + DAY,
    }
    return open_meeting(**{**times, **fields})


def early(page, name="Ona", **fields):
    """Return somebody who confirmed a week ago."""
    week_ago = timezone.now() - 7 * DAY
    return make_registration(page, name, confirmed_at=week_ago, **fields)


def outbox():
    from django.core import mail

    return mail.outbox


def to(messages) -> list[str]:
    return sorted(message.to[0] for message in messages)


@pytest.mark.parametrize("mail", RegistrationMail)
def test_every_mail_has_all_its_parts_in_each_language(mail) -> None:
    page = open_meeting(title="Meeting & more", state_note="Moved <to> May")
    found = make_registration(page, state=next(iter(FITS[mail])))
    for language in LANGUAGES:
        found.language = language
        assert mails.send(mail, found)
        message = outbox()[-1]
        assert "Meeting & more" in message.subject
        assert "Meeting & more" in message.body
        html = message.alternatives[0][0]
        assert "Meeting &amp; more" in html
        assert f'<html lang="{language}"' in html
        assert f"/{language}/registration/" in message.body
        assert "{" not in message.subject + message.body
        assert message.from_email == settings.DEFAULT_FROM_EMAIL


def test_half_a_mail_is_not_sent() -> None:
    found = make_registration(open_meeting())
    with (
        mock.patch.object(mails, "FOLDER", "partners/registration/nowhere"),
        pytest.raises(TemplateDoesNotExist),
    ):
        mails.send(RegistrationMail.PLACE, found)


def test_a_server_that_is_away_is_asked_again_later() -> None:
    found = make_registration(open_meeting())
    key = str(found.key)
    away = mock.patch.object(
        EmailMultiAlternatives, "send", side_effect=smtplib.SMTPServerDisconnected
    )
    with away:
        mail_registration.func("place", key)
        with pytest.raises(smtplib.SMTPException):
            mail_registration.func("place", key, TRIES)
    [again] = [
        one
        for one in default_task_backend.results
        if one.task.func is mail_registration.func
    ]
    assert again.args == ["place", key, 2]
    assert again.task.run_after > timezone.now()


def test_who_moved_on_since_a_mail_was_ordered_does_not_get_it() -> None:
    found = make_registration(open_meeting(), state=RegistrationState.CANCELLED)
    assert not mails.send(RegistrationMail.REMINDER, found)
    mail_registration.func("reminder", "00000000-0000-4000-8000-000000000000")


def test_a_reminder_comes_once_two_days_before() -> None:
    page = soon()
    early(page)
    early(page, "Jonas", state=RegistrationState.WAITING)
    early(page, "Rasa", state=RegistrationState.CANCELLED)
    early(page, "Paper", email="", address="")
    make_registration(page, "Late")
    early(open_meeting("In a month"), "Far")
    telling.remind()
    assert to(deliver()) == ["ona@example.org"]
    telling.remind()
    assert deliver() == []


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.POSTPONED])
def test_nobody_is_reminded_of_what_does_not_take_place(state) -> None:
    early(soon(state=state))
    telling.remind()
    assert deliver() == []


def moved(page, **fields):
    for name, value in {"starts": page.starts + DAY, **fields}.items():
        setattr(page, name, value)
    page.ends = max(page.ends, page.starts)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def test_each_change_is_told_once_and_then_reminded_of_anew() -> None:
    page = soon()
    early(page)
    early(page, "Jonas", state=RegistrationState.WAITING)
    early(page, "Rasa", state=RegistrationState.CANCELLED)
    assert telling.tell(page) == 0
    telling.remind()
    deliver()
    moved(page, starts=page.starts + DAY / 48, state=MeetingState.RESCHEDULED)
    assert telling.tell(page) == 2
    assert telling.tell(page) == 0
    told = deliver()
    assert to(told) == ["jonas@example.org", "ona@example.org"]
    assert "has changed" in told[0].subject
    assert "Rescheduled" in told[0].body
    telling.remind()
    assert to(deliver()) == ["ona@example.org"]


def test_who_comes_later_knows_the_change_already() -> None:
    page = moved(open_meeting())
    assert page.calendar_sequence > 0
    make_registration(page)
    assert telling.tell(page) == 0


def test_an_officer_tells_of_a_cancelled_meeting_with_one_button() -> None:
    page = open_meeting()
    make_registration(page, language="lt")
    moved(page, starts=page.starts, state=MeetingState.CANCELLED)
    client = Client()
    client.force_login(make_user("officer", Role.OFFICER))
    path = reverse("registrations:meeting", args=[page.translation_key])
    assert "Tell the 1 registered person" in client.get(path).content.decode()
    tell = reverse("registrations:tell", args=[page.translation_key])
    assert client.get(tell).status_code == 302
    assert deliver() == []
    assert client.post(tell).status_code == 302
    [message] = deliver()
    assert message.extra_headers["Content-Language"] == "lt"
    assert "Tell the" not in client.get(path).content.decode()
    assert client.post(tell).status_code == 302
    assert deliver() == []
    assert Registration.objects.get().state == RegistrationState.CONFIRMED


def test_a_change_of_words_is_no_change() -> None:
    page = open_meeting()
    make_registration(page)
    page.teaser = "Other words"
    page.save_revision().publish()
    page.refresh_from_db()
    assert telling.untold(page).count() == 0
