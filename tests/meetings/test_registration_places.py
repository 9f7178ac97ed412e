"""Places: never more than there are, and the next one to who waits longest."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from django.db import connection, connections
from django.test import Client
from django.utils import timezone, translation
from django.utils.translation import gettext

from core.people.email import parse
from partners.actions import officers, places, registering
from partners.actions.leaving import cancel
from partners.enums import MeetingState, RegistrationState
from partners.exceptions import NoPlaceLeft
from partners.models import Registration

from .registering import (
    DAY,
    deliver,
    make_registration,
    open_meeting,
    own_path,
    registered,
)

WAITING, CONFIRMED = RegistrationState.WAITING, RegistrationState.CONFIRMED


def states(page) -> dict[str, str]:
    rows = Registration.objects.of_meeting(page.translation_key)
    return dict(rows.order_by("pk").values_list("name", "state"))


@pytest.fixture
def full(small_site):
    """A meeting with one place, which Ona has; Jonas and Rasa wait in this order."""
    deliver()
    page = open_meeting(capacity=1)
    registered(page, name="Ona")
    registered(page, "jonas@example.org", name="Jonas", language="lt")
    registered(page, "rasa@example.org", name="Rasa")
    return page


def of(name: str) -> Registration:
    return Registration.objects.get(name=name)


@pytest.mark.django_db
def test_who_comes_when_it_is_full_waits(full) -> None:
    assert states(full) == {"Ona": CONFIRMED, "Jonas": WAITING, "Rasa": WAITING}
    shown = Client().get(own_path(of("Jonas"))).content.decode()
    assert "waiting list" in shown


@pytest.mark.django_db
@pytest.mark.parametrize("end", ["cancel/", "erase/"])
def test_who_leaves_makes_room_for_who_waited_longest(full, end) -> None:
    Client().post(own_path(of("Ona"), end))
    found = states(full)
    found.pop("Ona", None)
    assert found == {"Jonas": CONFIRMED, "Rasa": WAITING}
    to = {message.to[0]: message for message in deliver()}
    with translation.override("lt"):
        subject = gettext("A place became free for you: %(title)s")
    assert to["jonas@example.org"].subject == subject % {"title": full.title}
    assert "rasa@example.org" not in to


@pytest.mark.django_db
def test_who_waits_and_leaves_makes_no_room(full) -> None:
    Client().post(own_path(of("Jonas"), "cancel/"))
    assert states(full)["Rasa"] == WAITING
    assert [message.to for message in deliver()] == [["jonas@example.org"]]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "fields", [{"state": MeetingState.CANCELLED}, {"state": MeetingState.HELD}]
)
def test_nobody_moves_up_at_a_meeting_that_is_off_or_over(full, fields) -> None:
    for name, value in fields.items():
        setattr(full, name, value)
    full.save()
    cancel(of("Ona"))
    assert states(full)["Jonas"] == WAITING


@pytest.mark.django_db
def test_nobody_passes_those_who_wait_when_there_are_more_places(full) -> None:
    full.capacity = 2
    full.save()
    registered(full, "late@example.org", name="Late")
    assert states(full)["Late"] == WAITING
    assert officers.move_up_all(full) == 1
    assert officers.move_up_all(full) == 0
    assert states(full)["Jonas"] == CONFIRMED


@pytest.mark.django_db
def test_fewer_places_than_people_take_nobody_s_place_away(full) -> None:
    full.capacity = 2
    full.save()
    officers.move_up_all(full)
    full.capacity = 1
    full.save()
    cancel(of("Ona"))
    assert states(full)["Jonas"] == CONFIRMED
    assert states(full)["Rasa"] == WAITING


@pytest.mark.django_db
def test_an_officer_gives_a_place_out_of_turn_but_never_one_too_many(full) -> None:
    with pytest.raises(NoPlaceLeft):
        places.give_place(of("Rasa"))
    assert places.send_to_waiting(of("Ona"))
    assert places.give_place(of("Rasa"))
    assert not places.give_place(of("Rasa"))
    assert states(full) == {"Ona": WAITING, "Jonas": WAITING, "Rasa": CONFIRMED}
    last = Registration.objects.of_meeting(full.translation_key).waiting().last()
    assert last.name == "Ona"


@pytest.mark.django_db
def test_without_a_limit_everybody_has_a_place(small_site) -> None:
    page = open_meeting(capacity=None)
    for number in range(3):
        make_registration(page, f"P{number}")
    assert registered(page).state == CONFIRMED


@pytest.fixture
def crowd(small_site) -> Any:
    """Return a meeting of three places, and ten people who are about to confirm."""
    now = timezone.now()
    page = open_meeting(capacity=3, registration_opens=now - DAY)
    rows = [
        make_registration(
            page, f"P{number}", state=RegistrationState.UNCONFIRMED, confirmed_at=None
        )
        for number in range(10)
    ]
    return page, rows


def together(work: Any, things: list[Any]) -> list[BaseException]:
    """Do the same to each thing at the same moment; return what was raised."""
    barrier, raised = threading.Barrier(len(things)), []

    def run(thing: Any) -> None:
        try:
            connection.ensure_connection()
            barrier.wait(timeout=20)
            work(thing)
        except BaseException as error:  # noqa: BLE001  # told to the test
            raised.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=[thing]) for thing in things]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return raised


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_people_of_the_same_second_never_get_more_places_than_there_are(crowd) -> None:
    page, rows = crowd
    assert together(registering.confirm, rows) == []
    found = list(states(page).values())
    assert (found.count(CONFIRMED), found.count(WAITING)) == (3, 7)


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_leaving_and_coming_at_once_fills_each_place_once(crowd) -> None:
    page, rows = crowd
    for one in rows[:6]:
        registering.confirm(one)
    works = {one.pk: cancel for one in rows[:2]}
    works |= {one.pk: registering.confirm for one in rows[6:]}
    raised = together(
        lambda one: works[one.pk](one), [one for one in rows if one.pk in works]
    )
    assert raised == []
    found = list(states(page).values())
    assert (found.count(CONFIRMED), found.count(WAITING)) == (3, 5)


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_the_same_address_in_the_same_second_is_one_registration(crowd) -> None:
    page, _rows = crowd
    person = {
        **dict.fromkeys(("organisation", "organisation_address"), ""),
        **dict.fromkeys(("access_needs", "food_needs"), ""),
        "name": "Ona",
        "country": "LT",
    }
    answer = registering.Answer(person, language="en", url="http://testserver/")
    address = parse("ona@example.org")
    raised = together(
        lambda _turn: registering.ask(page, address, answer), list(range(6))
    )
    assert raised == []
    assert Registration.objects.filter(address="ona@example.org").count() == 1
