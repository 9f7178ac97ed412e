"""A meeting that takes registrations, and what readers do with its form."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from django.db import connection
from django.test import Client
from django.utils import timezone
from django_tasks import default_task_backend

from core.counting.models import RateLimit
from partners.enums import RegistrationState
from partners.models import MeetingPage, Registration
from partners.tasks import mail_registration
from tests.factories import make_meeting
from tests.web.test_public_forms import token

ADDRESS = "ona@example.org"
DAY = dt.timedelta(days=1)


def open_meeting(title: str = "First meeting", **fields: Any) -> MeetingPage:
    """Return a public meeting in a month that takes registrations for a week."""
    now = timezone.now().replace(microsecond=0)
    times = {
        "starts": now + 30 * DAY,
        "ends": now + 32 * DAY,
        "registration_opens": now - DAY,
        "registration_closes": now + 7 * DAY,
    }
    page = make_meeting(title, **{**times, **fields})
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def path_of(page: MeetingPage, language: str = "en") -> str:
    return f"/{language}/registration/{page.translation_key}/"


def filled(**more: Any) -> dict[str, Any]:
    return {
        "name": "Ona Petrauskienė",
        "address": ADDRESS,
        "organisation": "Plungė library",
        "organisation_address": "Parko g. 7, Plungė",
        "country": "LT",
        "access_needs": "a ramp",
        "food_needs": "no nuts",
        "version": "2026-1",
        **more,
    }


def send_form(path: str, data: dict[str, Any], **request: Any) -> Any:
    """Send a form that was open for ten seconds, from a network of one's own."""
    fields = {"token": token(address=path), **data}
    return Client(**{"REMOTE_ADDR": "192.0.2.7", **request}).post(path, fields)


def ask(page: MeetingPage, language: str = "en", **more: Any) -> Any:
    return send_form(path_of(page, language), filled(**more))


def minutes_later() -> None:
    """Have every limit be over, as it is some time later."""
    RateLimit.objects.update(ends_at=timezone.now())


def deliver() -> list[Any]:
    """Run the tasks that wait; return the mails that went out."""
    from django.core import mail

    before = len(mail.outbox)
    # The transaction of a test never ends, so what waits for that is run here.
    waiting = [run for _saved, run, _robust in connection.run_on_commit]
    connection.run_on_commit = []
    for run in waiting:
        run()
    tasks = [
        one
        for one in default_task_backend.results
        if one.task.func is mail_registration.func
    ]
    default_task_backend.clear()
    for one in tasks:
        mail_registration.func(*one.args)
    return mail.outbox[before:]


def link_in(message: Any, part: str) -> str:
    """Return the path of the link in a mail that has ``part`` in it."""
    return re.search(rf"https?://[^/\s]+(\S*/{part}/\S+)", message.body)[1]


def registered(page: MeetingPage, address: str = ADDRESS, **more: Any) -> Registration:
    """Return somebody who asked and confirmed, as a reader does both."""
    ask(page, address=address, **more)
    [message] = deliver()
    answer = Client().post(link_in(message, "confirm"))
    assert answer.status_code == 302, answer.content
    deliver()
    return Registration.objects.get(meeting_key=page.translation_key, address=address)


def make_registration(page: MeetingPage, name: str = "Ona", **fields: Any):
    """Return a row with a place that nobody asked for; for many at once."""
    now = timezone.now()
    defaults = {
        "meeting_key": page.translation_key,
        "name": name,
        "email": f"{name.lower()}@example.org",
        "address": f"{name.lower()}@example.org",
        "country": "LT",
        "language": "en",
        "state": RegistrationState.CONFIRMED,
        "confirmed_at": now,
        "told": page.calendar_sequence,
    }
    return Registration.objects.create(**{**defaults, **fields})


def own_path(registration: Registration, end: str = "") -> str:
    from partners.registration.links import Purpose, token_of

    return f"/en/registration/own/{token_of(registration, Purpose.OWN)}/{end}"
