"""People are forgotten: at once for whoever asks, in time for everybody."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from django.core import serializers
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from core.media.models import ImageConsent
from core.people import journal
from core.people.enums import Role
from core.people.models import Consent, JournalEntry
from partners.actions import erasing, retention
from partners.enums import RegistrationState
from partners.models import Registration
from tests.factories import make_image, make_project, make_user

from .registering import (
    DAY,
    deliver,
    filled,
    make_registration,
    open_meeting,
    own_path,
    registered,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_site")]
NAME, ADDRESS = "Zofija Mlakarjeva-Test", "zofija@mlakar.example"


@pytest.fixture(autouse=True)
def nothing_sent_before(small_site) -> None:
    deliver()


def dump() -> str:
    """Return every value of every table of the database."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            found += [str(row) for row in cursor.fetchall()]
    return "\n".join(found).casefold()


def someone(page, **more: Any) -> Registration:
    agreed = {"in_list": "on", "in_pictures": "on"}
    return registered(page, ADDRESS, name=NAME, **agreed, **more)


def by_the_person(found: Registration) -> None:
    assert Client().post(own_path(found, "erase/")).status_code == 200


def by_the_officer(found: Registration) -> None:
    client = Client()
    client.force_login(make_user("officer", Role.OFFICER))
    path = reverse("registrations:erase", args=[found.meeting_key, found.pk])
    assert client.get(path).status_code == 200
    assert Registration.objects.exists()
    assert client.post(path).status_code == 302


@pytest.mark.parametrize("erase", [by_the_person, by_the_officer])
def test_nothing_of_a_person_stays_anywhere_in_the_database(erase) -> None:
    found = someone(open_meeting())
    # A second agreement, and one that was taken back, are theirs too.
    Client().post(own_path(found), filled(name=NAME, in_list="on"))
    Client().post(own_path(found), filled(name=NAME, in_pictures="on"))
    assert found.consents.count() > 2
    for words in (NAME, "mlakar.example"):
        assert words.casefold() in dump()
    erase(found)
    for words in (NAME, "mlakar.example", str(found.key), found.key.hex):
        assert words.casefold() not in dump()
        assert words not in journal.path().read_text()
    assert not Consent.objects.exists()
    assert deliver() == []


def test_a_link_to_what_is_erased_leads_to_an_explanation() -> None:
    found = someone(open_meeting())
    paths = [own_path(found, end) for end in ("", "cancel/", "erase/")]
    by_the_person(found)
    for path in paths:
        assert Client().get(path).status_code == 404
        assert Client().post(path).status_code == 404


def test_opening_the_page_erases_nothing() -> None:
    found = someone(open_meeting())
    assert Client().get(own_path(found, "erase/")).status_code == 200
    assert Registration.objects.exists()


def test_a_backup_that_is_put_back_does_not_bring_anybody_back() -> None:
    page = open_meeting()
    found = someone(page)
    other = make_registration(page, "Other")
    kept = [*Registration.objects.all(), *Consent.objects.all()]
    backup = serializers.serialize("json", kept)
    entries = list(JournalEntry.objects.values_list("pk", flat=True))
    by_the_person(found)
    for row in serializers.deserialize("json", backup):
        row.save()
    JournalEntry.objects.exclude(pk__in=entries).delete()
    assert NAME.casefold() in dump()
    assert journal.replay() == 1
    assert NAME.casefold() not in dump()
    assert Registration.objects.get() == other
    assert journal.replay() == 0


def test_a_backup_brings_back_neither_a_cancelled_registration_nor_an_agreement() -> (
    None
):
    page = open_meeting(capacity=1)
    leaves, changes = someone(page), registered(page, in_pictures="on", in_list="on")
    kept = [*Registration.objects.all(), *Consent.objects.all()]
    backup = serializers.serialize("json", kept)
    Client().post(own_path(leaves, "cancel/"))
    Client().post(own_path(changes), filled(in_list="on"))
    deliver()
    entries = JournalEntry.objects.count()
    for row in serializers.deserialize("json", backup):
        row.save()
    JournalEntry.objects.all().delete()
    assert journal.replay() == entries == 2
    leaves.refresh_from_db()
    assert leaves.state == RegistrationState.CANCELLED
    assert leaves.cancelled_at is not None
    agreed = changes.consents.filter(withdrawn_at=None)
    assert [one.purpose for one in agreed] == ["participant-list"]
    assert deliver() == []


def test_who_registers_again_after_erasing_stays() -> None:
    page = open_meeting()
    found = make_registration(page, "Zofija", address=ADDRESS, email=ADDRESS)
    erasing.erase(found)
    again = registered(page, ADDRESS, name=NAME)
    JournalEntry.objects.all().delete()
    journal.replay()
    assert Registration.objects.get() == again


def test_a_consent_that_a_picture_stands_on_ends_and_names_nobody() -> None:
    found = someone(open_meeting())
    consent = found.consents.get(purpose="photograph")
    ImageConsent.objects.create(image=make_image(), consent=consent)
    by_the_person(found)
    assert NAME.casefold() not in dump()
    consent.refresh_from_db()
    assert consent.withdrawn_at is not None


def test_a_person_takes_everything_with_them_as_a_file() -> None:
    found = someone(open_meeting())
    path = own_path(found, "data/")
    assert Client().get(path).status_code == 405
    answer = Client().post(path)
    assert answer["Content-Disposition"] == 'attachment; filename="registration.json"'
    assert "no-store" in answer["Cache-Control"]
    data = json.loads(answer.content)
    assert (data["name"], data["email"], data["food_needs"]) == (
        NAME,
        ADDRESS,
        "no nuts",
    )
    assert {one["purpose"] for one in data["agreements"]} == {
        "participant-list",
        "photograph",
    }
    assert all(one["words"] for one in data["agreements"])
    assert len(data["told"]) == 5
    shown = {"access_needs", "country", "organisation", "organisation_address"}
    assert all(data[name] for name in shown)


def ended(days: int, **fields: Any) -> Any:
    """Return a meeting that ended so many days ago."""
    now = timezone.now()
    times = {
        "registration_opens": now - dt.timedelta(days=days + 60),
        "registration_closes": now - dt.timedelta(days=days + 9),
        "starts": now - dt.timedelta(days=days + 2),
        "ends": now - dt.timedelta(days=days),
    }
    return open_meeting(**{**times, **fields})


def test_needs_go_a_month_after_the_meeting_and_so_does_who_did_not_come() -> None:
    needs = {"access_needs": "a ramp", "food_needs": "no nuts"}
    recent, old = ended(29), ended(31)
    for page in (recent, old):
        make_registration(page, "In", **needs)
        for state in (RegistrationState.WAITING, RegistrationState.CANCELLED):
            make_registration(page, f"{state}", state=state, **needs)
    retention.forget_in_time()
    rows = Registration.objects.of_meeting(recent.translation_key)
    assert list(rows.values_list("food_needs", flat=True)) == ["no nuts"] * 3
    kept = Registration.objects.get(meeting_key=old.translation_key)
    assert (kept.name, kept.access_needs, kept.food_needs) == ("In", "", "")


def test_evidence_goes_five_years_after_the_end_of_the_project() -> None:
    today = timezone.localdate()
    ends = {
        "kept": today.replace(year=today.year - 5, day=1) + 31 * DAY,
        "gone": today.replace(year=today.year - 5, day=1) - DAY,
    }
    for name, end in ends.items():
        start = end - 700 * DAY
        project = make_project(name, start=start, end=end)
        page = ended(6 * 365, project=project, title=name)
        found = make_registration(page, name)
        found.consents.add(
            Consent.objects.create(
                person=name,
                purpose="photograph",
                text_version="1",
                language="en",
                given_at=timezone.now(),
            )
        )
    retention.forget_in_time()
    assert [one.name for one in Registration.objects.all()] == ["kept"]
    assert [one.person for one in Consent.objects.all()] == ["kept"]


def test_rows_of_a_meeting_whose_page_is_gone_go_too() -> None:
    page = open_meeting()
    long_ago = timezone.now() - dt.timedelta(days=5 * 366 + 1)
    last_year = timezone.now() - dt.timedelta(days=365)
    make_registration(page, "Old", requested_at=long_ago, food_needs="no nuts")
    make_registration(page, "In", requested_at=last_year, food_needs="no nuts")
    make_registration(
        page, "Out", requested_at=last_year, state=RegistrationState.CANCELLED
    )
    page.delete()
    retention.forget_in_time()
    [kept] = Registration.objects.all()
    assert (kept.name, kept.food_needs) == ("In", "")


def test_the_words_of_a_row_name_nobody() -> None:
    found = someone(open_meeting())
    assert NAME not in f"{found} {found!r}"
