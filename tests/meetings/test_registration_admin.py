"""Registrations in the admin: for those whom a meeting concerns, and nobody else."""

from __future__ import annotations

import csv
import datetime as dt
import io

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook
from wagtail.models import PageLogEntry

from core.people.enums import Role
from partners.enums import RegistrationState
from partners.models import PartnerMember, Registration
from tests.admin.forms import edit, errors
from tests.factories import make_partner, make_project, make_user

from .registering import deliver, make_registration, open_meeting

pytestmark = pytest.mark.django_db
WAITING, CONFIRMED = RegistrationState.WAITING, RegistrationState.CONFIRMED
FORMULA = '=HYPERLINK("http://evil.example")'


@pytest.fixture
def world(small_site):
    deliver()
    own, other = make_partner("Own"), make_partner("Other")
    world = {
        "own": open_meeting("Own meeting", host=own, capacity=2),
        "other": open_meeting("Other meeting", host=other),
    }
    user = make_user("partner", Role.PARTNER_EDITOR)
    PartnerMember.objects.create(user=user, partner_key=own.translation_key)
    return world


def client_of(role: Role) -> Client:
    name = "partner" if role == Role.PARTNER_EDITOR else role.name.lower()
    user = get_user_model().objects.filter(username=name).first()
    client = Client()
    client.force_login(user or make_user(name, role))
    return client


def path(name: str, meeting, *more: int) -> str:
    return reverse(f"registrations:{name}", args=[meeting.translation_key, *more])


def by_hand(**more: str) -> dict[str, str]:
    return {
        "name": "Marija Borg",
        "address": "marija@example.org",
        "language": "mt",
        "country": "MT",
        **more,
    }


SCREENS = ("meeting", "add", "needs")
OF_PERSON = ("person", "cancel", "erase")
DEEDS = ("tell", "move-up", "export", "add")
DEEDS_ON_PERSON = ("place", "wait", "cancel", "erase")


def statuses(client: Client, meeting, one: Registration) -> set[int]:
    """Return what every screen and every deed of a meeting answers."""
    found = {client.get(path(name, meeting)).status_code for name in SCREENS}
    found |= {client.get(path(name, meeting, one.pk)).status_code for name in OF_PERSON}
    found |= {client.post(path(name, meeting), by_hand()).status_code for name in DEEDS}
    found |= {
        client.post(path(name, meeting, one.pk)).status_code for name in DEEDS_ON_PERSON
    }
    return found


def test_a_partner_editor_sees_only_meetings_that_their_partner_hosts(world) -> None:
    foreign = make_registration(world["other"], "Foreign")
    make_registration(world["own"], "Near")
    client = client_of(Role.PARTNER_EDITOR)
    listed = client.get(reverse("registrations:index")).content.decode()
    assert "Own meeting" in listed
    assert "Other meeting" not in listed
    assert statuses(client, world["other"], foreign) <= {404, 302}
    # What sends away does so to who may not do it at all, and changes nothing.
    for name in ("tell", "move-up"):
        assert client.post(path(name, world["other"])).status_code == 404
    for name in ("place", "wait", "cancel"):
        assert client.post(path(name, world["other"], foreign.pk)).status_code == 404
    assert "Near" in client.get(path("meeting", world["own"])).content.decode()
    # Nor by the address of a meeting of one's own with somebody else's number.
    for name in ("person", "cancel", "wait"):
        assert client.post(path(name, world["own"], foreign.pk)).status_code in {
            404,
            405,
        }
    foreign.refresh_from_db()
    assert foreign.state == CONFIRMED
    assert not Registration.objects.filter(name="Marija Borg").exists()


@pytest.mark.parametrize("role", [Role.TRANSLATOR, None])
def test_others_see_nothing(world, role) -> None:
    one = make_registration(world["own"])
    client = client_of(role) if role else Client()
    assert statuses(client, world["own"], one) == {302}
    assert client.get(reverse("registrations:index")).status_code == 302
    home = client.get(reverse("wagtailadmin_home"), follow=True).content.decode()
    assert reverse("registrations:index") not in home
    assert Registration.objects.get().state == CONFIRMED


def test_a_partner_editor_neither_exports_nor_erases(world) -> None:
    one = make_registration(world["own"])
    client = client_of(Role.PARTNER_EDITOR)
    assert client.post(path("export", world["own"])).status_code == 302
    assert client.post(path("erase", world["own"], one.pk)).status_code == 302
    assert Registration.objects.exists()
    shown = client.get(path("meeting", world["own"])).content.decode()
    assert "Export" not in shown


def test_the_page_of_a_meeting_leads_there_for_whom_it_concerns(world) -> None:
    client = client_of(Role.PARTNER_EDITOR)
    for name, is_there in (("own", True), ("other", False)):
        edit = reverse("wagtailadmin_pages:edit", args=[world[name].pk])
        shown = client.get(edit, follow=True).content.decode()
        assert (path("meeting", world[name]) in shown) == is_there
    edit = reverse("wagtailadmin_pages:edit", args=[world["other"].pk])
    officer = client_of(Role.OFFICER)
    assert path("meeting", world["other"]) in officer.get(edit).content.decode()


def test_an_officer_sees_counts_and_finds_people(world) -> None:
    make_registration(world["own"], "Ona", organisation="Plungė library")
    make_registration(world["own"], "Jonas", state=WAITING)
    make_registration(world["own"], "Gone", state=RegistrationState.CANCELLED)
    client = client_of(Role.OFFICER)
    listed = client.get(reverse("registrations:index")).content.decode()
    assert "1 of 2 places" in listed
    assert "1 waits" in listed
    screen = path("meeting", world["own"])
    for question, expected in {
        "": {"Ona", "Jonas", "Gone"},
        "?q=jon": {"Jonas"},
        "?q=library ona": {"Ona"},
        "?q=JONAS@example.org": {"Jonas"},
        "?state=cancelled": {"Gone"},
        "?q=nobody": set(),
        "?q=%00&state=nonsense&page=x": {"Ona", "Jonas", "Gone"},
        "?q=" + "x" * 5_000: set(),
    }.items():
        rows = client.get(screen + question).context["shown"].object_list
        assert {one.name for one in rows} == expected, question
    rows = client.get(screen).context["shown"].object_list
    assert [one.name for one in rows] == ["Ona", "Jonas", "Gone"]


def test_an_officer_takes_somebody_down_by_hand(world) -> None:
    client = client_of(Role.OFFICER)
    screen = path("add", world["own"])
    for wrong in ({"name": ""}, {"country": "XX"}, {"address": "a@"}, {"name": "\0"}):
        assert client.post(screen, by_hand(**wrong)).status_code == 400
    assert client.post(screen, by_hand()).status_code == 302
    found = Registration.objects.get()
    assert (found.state, found.added_by.username) == (CONFIRMED, "officer")
    assert not found.consents.exists()
    [message] = deliver()
    assert message.extra_headers["Content-Language"] == "mt"
    answer = client.post(screen, by_hand(name="Again"), follow=True)
    assert "registered already" in answer.content.decode()
    assert Registration.objects.get().name == "Marija Borg"
    for name in ("By telephone", "On paper"):
        client.post(screen, by_hand(name=name, address=""))
    states = Registration.objects.order_by("pk").values_list("state", flat=True)
    assert list(states) == [CONFIRMED, CONFIRMED, WAITING]


def test_by_hand_ends_the_wait_for_a_confirmation(world) -> None:
    make_registration(
        world["own"],
        "Marija",
        state=RegistrationState.UNCONFIRMED,
        asked={"purposes": ["photograph"]},
    )
    client_of(Role.OFFICER).post(
        path("add", world["own"]), by_hand(address="marija@example.org")
    )
    found = Registration.objects.get()
    assert (found.state, found.asked) == (CONFIRMED, {})


def test_an_officer_moves_people_between_places_and_waiting_list(world) -> None:
    first = make_registration(world["own"], "Ona")
    make_registration(world["own"], "Jonas")
    third = make_registration(world["own"], "Rasa", state=WAITING)
    client = client_of(Role.OFFICER)
    answer = client.post(path("place", world["own"], third.pk), follow=True)
    assert "Every place is taken" in answer.content.decode()
    client.post(path("wait", world["own"], first.pk))
    client.post(path("place", world["own"], third.pk))
    states = dict(Registration.objects.values_list("name", "state"))
    assert states == {"Ona": WAITING, "Jonas": CONFIRMED, "Rasa": CONFIRMED}


def test_more_places_offer_to_move_people_up(world) -> None:
    page = world["own"]
    for name in ("Ona", "Jonas"):
        make_registration(page, name)
    make_registration(page, "Rasa", state=WAITING)
    client = client_of(Role.OFFICER)
    assert "Move 1 person up" not in client.get(path("meeting", page)).content.decode()
    page.capacity = 9
    page.save()
    assert "Move 1 person up" in client.get(path("meeting", page)).content.decode()
    client.post(path("move-up", page))
    assert not Registration.objects.filter(state=WAITING).exists()
    assert [message.to for message in deliver()] == [["rasa@example.org"]]


def test_cancelling_asks_first(world) -> None:
    one = make_registration(world["own"])
    make_registration(world["own"], "Two")
    make_registration(world["own"], "Rasa", state=WAITING)
    client = client_of(Role.OFFICER)
    screen = path("cancel", world["own"], one.pk)
    assert "Ona" in client.get(screen).content.decode()
    one.refresh_from_db()
    assert one.state == CONFIRMED
    client.post(screen)
    one.refresh_from_db()
    assert one.state == RegistrationState.CANCELLED
    assert Registration.objects.get(name="Rasa").state == CONFIRMED


def test_needs_are_summed_up_without_names(world) -> None:
    make_registration(world["own"], "Ona", access_needs="a ramp", food_needs="no nuts")
    make_registration(world["own"], "Jonas", food_needs="no nuts")
    make_registration(world["own"], "Rasa", state=WAITING, food_needs="no fish")
    shown = client_of(Role.OFFICER).get(path("needs", world["own"])).content.decode()
    assert "a ramp" in shown
    assert "2 × <bdi>no nuts" in shown
    assert "no fish" not in shown
    assert "Ona" not in shown.partition("<main")[2]


def test_who_may_exports_and_that_is_on_record(world) -> None:
    make_registration(
        world["own"], FORMULA, food_needs="no nuts", organisation="a\x0bb"
    )
    assert client_of(Role.OFFICER).post(path("export", world["own"])).status_code == 302
    client = client_of(Role.COORDINATOR)
    answer = client.post(path("export", world["own"]), {"kind": "csv"})
    assert answer["Content-Type"].startswith("text/csv")
    assert "no-store" in answer["Cache-Control"]
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[1][0] == f"'{FORMULA}"
    assert "no nuts" not in answer.content.decode()
    answer = client.post(path("export", world["own"]), {"kind": "xlsx"})
    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet.cell(2, 1).value == f"'{FORMULA}"
    assert sheet.cell(2, 3).value == "ab"
    entries = PageLogEntry.objects.filter(action="registrations.export")
    assert [entry.data["rows"] for entry in entries] == [1, 1]
    assert client.post(path("export", world["own"]), {"kind": "."}).status_code == 200


def test_a_long_list_asks_the_database_no_more_than_a_short_one(world) -> None:
    client = client_of(Role.OFFICER)

    def queries(address: str) -> int:
        with CaptureQueriesContext(
            connection,
        ) as found:
            assert client.get(address).status_code == 200
        return len(found)

    make_registration(world["own"], "First")
    screens = [path("meeting", world["own"]), reverse("registrations:index")]
    for screen in screens:
        queries(screen)
    before = [queries(screen) for screen in screens]
    for number in range(40):
        make_registration(world["own"], f"P{number}")
    for number in range(5):
        open_meeting(f"More {number}")
    assert [queries(screen) for screen in screens] == before


def test_a_reader_s_meeting_page_costs_one_more_query(world) -> None:
    for number in range(3):
        make_registration(world["own"], f"P{number}")
    page = world["own"]

    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            assert Client().get(page.url).status_code == 200
        return len(found)

    queries()
    with_registration = queries()
    page.registration_opens = page.registration_closes = None
    page.save_revision().publish()
    queries()
    assert with_registration == queries() + 1


def test_publishing_more_places_says_that_people_wait(world) -> None:
    page = open_meeting(
        "Full",
        host=make_partner("Host"),
        project=make_project("Long", end=dt.date(2090, 1, 1)),
        capacity=1,
    )
    make_registration(page, "Ona")
    make_registration(page, "Rasa", state=WAITING)
    client = client_of(Role.OFFICER)
    answer = edit(client, page, "publish", capacity="5")
    assert answer.status_code == 302, errors(answer)
    page.refresh_from_db()
    assert page.capacity == 5
    shown = client.get(reverse("wagtailadmin_home"), follow=True).content.decode()
    assert "1 person on the waiting list can have a place now." in shown
    assert path("meeting", page) in shown
    assert Registration.objects.get(name="Rasa").state == WAITING
