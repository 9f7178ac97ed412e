"""The screens of a sending: who may open them, what they say, and bad input."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.people.enums import Role
from core.publishing.registry import todo_groups
from dissemination.newsletter.enums import DeliveryState, DispatchState
from dissemination.newsletter.models import Delivery, Dispatch
from dissemination.newsletter.rendering import READER
from dissemination.newsletter.sending.queueing import fill
from tests.factories import make_user

from .conftest import dispatch, subscriber

pytestmark = pytest.mark.django_db
NOT_SENT = {"state": DispatchState.APPROVED, "started_at": None, "send_at": None}
STEPS = ("stop", "pause", "resume", "cancel", "settle", "continue")


@pytest.fixture
def user():
    return make_user("olga", Role.OFFICER)


@pytest.fixture
def client(user) -> Client:
    return browser(user)


def browser(user: Any) -> Client:
    made = Client()
    made.force_login(user)
    return made


@pytest.fixture
def approved() -> Dispatch:
    subscriber("ana@example.org")
    subscriber("bor@example.org", language="sl")
    return dispatch(**NOT_SENT)


def running(readers: int = 3, name: str = "reader", **fields: Any) -> Dispatch:
    for number in range(readers):
        subscriber(f"{name}{number}@example{number % 40}.org")
    made = dispatch(("en",))
    fill(made)
    Dispatch.objects.filter(pk=made.pk).update(**{"state": "sending"} | fields)
    made.refresh_from_db()
    return made


def at(made: Dispatch, name: str = "dispatch", *more: str) -> str:
    return reverse(f"sendings:{name}", args=[made.pk, *more])


def step(client: Client, made: Dispatch, name: str, **data: Any) -> Any:
    return client.post(at(made, "step", name), data, follow=True)


def send(client: Client, made: Dispatch, typed: Any, **data: Any) -> Any:
    return client.post(at(made, "send"), {"typed": typed, "when": "now"} | data)


def test_sending_by_screen_and_stopping_within_the_minute(client, approved) -> None:
    page = client.get(at(approved)).content.decode()
    assert "<strong>2</strong>" in page
    assert "Čebula in kruh (sl)" in page
    answer = send(client, approved, 2)
    assert answer["Location"] == at(approved)
    page = client.get(at(approved)).content.decode()
    assert "Seconds left" in page
    assert "<noscript><meta http-equiv" in page
    page = step(client, approved, "stop").content.decode()
    assert "Stopped. Nothing has left." in page
    approved.refresh_from_db()
    assert approved.state == DispatchState.APPROVED


@pytest.mark.parametrize("typed", ["", "1", "-2", "two", "2.5", "9" * 30, "²"])
def test_another_number_is_refused_and_kept_to_be_mended(
    client, approved, typed
) -> None:
    answer = send(client, approved, typed)
    assert answer.status_code == 200
    assert "Nothing was sent." in answer.content.decode()
    approved.refresh_from_db()
    assert approved.state == DispatchState.APPROVED


def test_the_number_is_told_anew_when_somebody_joined(client, approved) -> None:
    subscriber("cvetka@example.org")
    answer = send(client, approved, 2)
    assert "Type 3, the number of people" in answer.content.decode()


def test_whoever_sends_sees_who_gets_nothing(client, approved) -> None:
    said = "Nothing goes to readers of these languages"
    assert said not in client.get(at(approved)).content.decode()
    subscriber("marija@example.org", language="mt")
    page = client.get(at(approved)).content.decode()
    assert f"{said}: Malti (1)." in page
    assert "<strong>2</strong>" in page


ZONE = ZoneInfo("Europe/Ljubljana")


def test_a_day_and_a_time_are_those_of_the_site(client, approved) -> None:
    day = timezone.localdate() + dt.timedelta(days=2)
    send(client, approved, 2, when="later", day=day.isoformat(), time="08:30")
    approved.refresh_from_db()
    assert approved.state == DispatchState.QUEUEING
    assert approved.send_at.astimezone(ZONE) == dt.datetime(
        day.year, day.month, day.day, 8, 30, tzinfo=ZONE
    )
    page = client.get(at(approved)).content.decode()
    assert "08:30 (Europe/Ljubljana)" in page
    assert "Seconds left" not in page


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"day": "2020-01-01", "time": "08:00"}, "within a year"),
        ({"day": "yesterday"}, "This time is past"),
        ({"day": "9999-12-31", "time": "23:59"}, "within a year"),
        ({"day": "0001-01-01", "time": "00:00"}, "within a year"),
        ({"day": "2026-13-45", "time": "08:00"}, "valid date"),
        ({"day": "", "time": "08:00"}, "Give a day and a time"),
        ({"day": "tomorrow", "time": ""}, "Give a day and a time"),
        ({"day": "tomorrow", "time": "25:00"}, "valid time"),
        ({"day": "gap", "time": "02:30"}, "from 02:00 straight to 03:00"),
    ],
)
def test_a_time_at_which_nothing_can_be_sent(client, approved, data, words) -> None:
    today = timezone.localdate()
    days = {
        "yesterday": today - dt.timedelta(days=1),
        "tomorrow": today + dt.timedelta(days=1),
        "gap": next_gap(today),
    }
    day = days.get(data["day"], data["day"])
    given = {"time": "08:00"} | data | {"day": str(day)}
    answer = send(client, approved, 2, when="later", **given)
    assert answer.status_code == 200
    assert words in answer.content.decode()
    approved.refresh_from_db()
    assert approved.state == DispatchState.APPROVED


def next_gap(today: dt.date) -> dt.date:
    """Return the last Sunday of the next March: the clocks of Slovenia go forward."""
    year = today.year if today < dt.date(today.year, 3, 20) else today.year + 1
    last = dt.date(year, 3, 31)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)


def test_what_nobody_knows_is_asked_once_with_leaving_first(client) -> None:
    made = running()
    made.deliveries.update(state="accepted")
    put_unknown(made.deliveries.first())
    page = client.get(at(made)).content.decode()
    assert "Of 1 mail nobody knows whether it left." in page
    assert 'value="leave" checked' in page
    assert 'value="resend" checked' not in page
    page = step(client, made, "settle", decision="leave", seen=1).content.decode()
    assert "Your decision is kept." in page
    assert made.deliveries.filter(state="abandoned").count() == 1
    assert "nobody knows" not in page


def put_unknown(one: Delivery) -> None:
    Delivery.objects.filter(pk=one.pk).update(
        state=DeliveryState.UNKNOWN, lease=uuid.uuid4(), leased_until=timezone.now()
    )


def test_nobody_is_asked_while_a_mail_moves(client) -> None:
    made = running()
    put_unknown(made.deliveries.first())
    assert "nobody knows" not in client.get(at(made)).content.decode()
    answer = step(client, made, "settle", decision="resend", seen=1)
    assert "still on their way or waiting" in answer.content.decode()


@pytest.mark.parametrize(
    "data", [{}, {"decision": "all", "seen": 1}, {"decision": "leave", "seen": "x"}]
)
def test_a_decision_that_nobody_offered_is_not_found(client, data) -> None:
    assert step(client, running(), "settle", **data).status_code == 404


def test_held_after_a_restore_it_explains_and_goes_on(client) -> None:
    made = running(state="held", state_before="paused")
    page = client.get(at(made)).content.decode()
    assert "put back from a backup" in page
    assert "3 mails were waiting" in page
    step(client, made, "continue")
    made.refresh_from_db()
    assert made.state == DispatchState.PAUSED


def test_held_before_anything_left_it_goes_back_to_approved(client) -> None:
    made = dispatch(
        state="held", state_before="approved", started_at=None, send_at=None
    )
    page = client.get(at(made)).content.decode()
    assert "approved and not sent" in page
    assert "Cancel the sending" in page
    step(client, made, "continue")
    made.refresh_from_db()
    assert made.state == DispatchState.APPROVED


def test_cancelling_wants_the_number_of_the_issue(client) -> None:
    made = running()
    for typed in ("", "x", "4", "9" * 40):
        page = step(client, made, "cancel", typed=typed).content.decode()
        assert "type 3, the number of the issue" in page
    page = step(client, made, "cancel", typed="3").content.decode()
    assert "Nothing more is sent." in page
    assert made.deliveries.filter(reason="cancelled").count() == 3


@pytest.mark.parametrize("name", ["pause", "resume", "stop", "continue"])
def test_the_second_of_two_is_told_what_the_first_did(client, name) -> None:
    made = running(state="done")
    page = step(client, made, name).content.decode()
    assert "the issue is in the state “Sent”" in page


def test_a_step_that_does_not_exist_is_not_found(client) -> None:
    made = running()
    assert client.post(at(made, "step", "explode")).status_code == 404
    assert client.post(at(made, "step", "stop").replace("stop", "")).status_code == 404


def test_steps_are_taken_by_post_alone(client) -> None:
    made = running()
    for name in STEPS:
        assert client.get(at(made, "step", name)).status_code == 405
    for name in ("send", "test"):
        answer = client.get(at(made, name))
        assert (answer.status_code, answer["Location"]) == (302, at(made))
    made.refresh_from_db()
    assert made.state == DispatchState.SENDING
    made.refresh_from_db()
    assert made.state == DispatchState.SENDING


def test_a_form_of_another_site_changes_nothing(user) -> None:
    made = running()
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(user)
    assert strict.post(at(made, "step", "pause")).status_code == 403
    made.refresh_from_db()
    assert made.state == DispatchState.SENDING


@pytest.mark.parametrize("role", [Role.TRANSLATOR, Role.PARTNER_EDITOR, None])
def test_those_who_have_no_right_see_and_change_nothing(role) -> None:
    made = running()
    other = browser(make_user("petra", role))
    for address in (
        reverse("sendings:index"),
        *(at(made, name) for name in ("dispatch", "progress", "report")),
        at(made, "edition", "en"),
    ):
        assert other.get(address).status_code in {302, 403}, address
    for name in STEPS:
        other.post(at(made, "step", name), {"typed": 3, "decision": "leave", "seen": 0})
    send(other, made, 3)
    other.post(at(made, "test"), {"addresses": "a@example.org", "languages": "en"})
    made.refresh_from_db()
    assert made.state == DispatchState.SENDING
    assert made.deliveries.filter(state="pending").count() == 3


def test_the_numbers_renew_themselves(client) -> None:
    made = running()
    first = client.get(at(made, "progress")).json()
    assert first["live"] is True
    assert first["summary"] == "Being sent: 0 of 3"
    made.deliveries.update(state="accepted", changed_at=timezone.now())
    second = client.get(at(made, "progress")).json()
    assert second["summary"] == "Being sent: 3 of 3"
    assert second["screen"] == first["screen"]
    put_unknown(made.deliveries.first())
    assert client.get(at(made, "progress")).json()["screen"] != first["screen"]
    Dispatch.objects.update(state="done")
    assert client.get(at(made, "progress")).json()["live"] is False


def test_a_worker_that_does_not_run_is_told(client) -> None:
    late = timezone.now() - dt.timedelta(minutes=5)
    made = running(state="scheduled", send_at=late)
    assert "Ask the host" in client.get(at(made)).content.decode()


def test_a_mail_is_shown_in_a_frame_that_runs_nothing(client, approved) -> None:
    answer = client.get(at(approved, "edition", "sl"))
    assert "sandbox" in answer["Content-Security-Policy"]
    assert "script" not in answer["Content-Security-Policy"]
    assert answer["X-Frame-Options"] == "SAMEORIGIN"
    assert READER not in answer.content.decode()
    assert client.get(at(approved, "edition", "xx")).status_code == 404


def count_of_queries(client: Client, address: str, asked: Any) -> int:
    with asked as found:
        assert client.get(address).status_code == 200
    return len(found)


@pytest.mark.parametrize("name", ["dispatch", "progress", "report"])
@pytest.mark.parametrize("state", ["sending", "done"])
def test_the_number_of_queries_does_not_grow(client, state, name) -> None:
    counts = []
    for size in (20, 280):
        made = running(size, state=state, name=f"r{size}-")
        ids = list(made.deliveries.values_list("pk", flat=True))
        failed = made.deliveries.filter(pk__in=ids[::2])
        failed.update(state="failed", reply="550 5.1.1 no such user")
        made.deliveries.filter(pk__in=ids[1::4]).update(state="accepted")
        client.get(at(made, name))
        asked = CaptureQueriesContext(connection)
        counts.append(count_of_queries(client, at(made, name), asked))
    assert counts[0] == counts[1] < 30


def test_the_list_of_sendings_asks_as_often_for_many(client) -> None:
    counts = []
    for size in (2, 20):
        for _number in range(size):
            dispatch(("en",), approved_by=None)
        client.get(reverse("sendings:index"))
        asked = CaptureQueriesContext(connection)
        counts.append(count_of_queries(client, reverse("sendings:index"), asked))
    assert counts[0] == counts[1]


def titles(user: Any) -> dict[str, list[str]]:
    return {
        str(group.heading): [one.title for one in group.todos]
        for group in todo_groups(user)
    }


def test_what_waits_is_on_the_start_page(user) -> None:
    dispatch(**NOT_SENT, title="To send")
    running(0, title="Sent by itself")
    asks = running(1, title="To decide")
    put_unknown(asks.deliveries.get())
    running(0, title="Held", state="held")
    found = titles(user)["Sendings that wait for you"]
    assert sorted(found) == ["Held", "To decide", "To send"]
    assert "Sendings that wait for you" not in titles(make_user("t", Role.TRANSLATOR))
