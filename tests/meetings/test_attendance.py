"""Who came: ticked off, signed in on a phone, and confirmed by somebody."""

from __future__ import annotations

import datetime as dt

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageLogEntry

from core.counting.models import RateLimit
from core.people.enums import Role
from partners.actions import attending, opening
from partners.attending.opening import is_open, sign_in_of
from partners.enums import AttendanceMethod, MeetingState
from partners.models import Participant, PartnerMember
from tests.factories import make_partner, make_user

from .attending import (
    HOUR,
    came,
    client_of,
    confirm_all,
    meeting_today,
    path,
    sign_in_path,
)
from .registering import make_registration, send_form

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_site")]
LANGUAGES = [code for code, _name in settings.LANGUAGES]


def walker(**more: str) -> dict[str, str]:
    return {
        "name": "Jonas Jonaitis",
        "organisation": "Museum",
        "organisation_address": "Main street 1",
        "country": "LT",
        "address": "",
        **more,
    }


def by_officer(**more: str) -> dict[str, str]:
    return {**walker(), "language": "lt", "method": "sheet", **more}


def names(page) -> list[str]:
    rows = Participant.objects.of_meeting(page.translation_key)
    return sorted(rows.values_list("name", flat=True))


# The officer's screen


def test_an_officer_ticks_off_who_registered_undoes_it_and_confirms() -> None:
    page = meeting_today()
    ona, jonas = make_registration(page, "Ona"), make_registration(page, "Jonas")
    officer = client_of(Role.OFFICER)
    for one in (ona, ona, jonas):
        answer = officer.post(
            path("attendance:here", page), {"registration": one.pk, "q": "on"}
        )
        assert answer["Location"].endswith("/?q=on")
    assert names(page) == ["Jonas", "Ona"]
    row = Participant.objects.get(registration=jonas)
    assert (row.method, row.confirmed_at) == (AttendanceMethod.OFFICER, None)
    for _twice in range(2):
        officer.post(path("attendance:undo", page), {"participant": row.pk})
    assert names(page) == ["Ona"]
    shown = officer.get(path("attendance:meeting", page))
    assert "I confirm that this 1 person was there" in shown.content.decode()
    answer = officer.post(
        path("attendance:confirm", page), {"seen": shown.context["seen"]}
    )
    assert answer.status_code == 302
    [fact] = Participant.objects.all()
    assert fact.confirmed_by.username == "officer"
    assert timezone.now() - fact.confirmed_at < dt.timedelta(minutes=1)
    entry = PageLogEntry.objects.get(action="attendance.confirm")
    assert entry.data == {"people": 1}


def test_nobody_answers_for_who_signed_in_while_they_looked() -> None:
    page = meeting_today()
    came(page, "Ona", confirmed_at=None)
    officer = client_of(Role.OFFICER)
    seen = officer.get(path("attendance:meeting", page)).context["seen"]
    came(page, "Stranger", confirmed_at=None)
    for given in (seen, "", "x" * 500):
        answer = officer.post(path("attendance:confirm", page), {"seen": given})
        assert answer.status_code == 302
    assert not Participant.objects.confirmed().exists()


def test_the_same_person_is_once_on_the_list_however_noted() -> None:
    page = meeting_today()
    make_registration(page, "Ona", organisation="Library")
    officer = client_of(Role.OFFICER)
    add = path("attendance:add", page)
    assert officer.get(add).status_code == 200
    for given in (
        by_officer(),
        by_officer(name=" jonas  JONAITIS "),
        by_officer(name="Ona", address=" ONA@example.org "),
        by_officer(name="Ona", organisation="Elsewhere", address="ona@example.org"),
    ):
        assert officer.post(add, given).status_code == 302
    assert names(page) == ["Jonas Jonaitis", "Ona"]
    jonas = Participant.objects.get(name__startswith="Jonas")
    assert (jonas.method, jonas.language) == (AttendanceMethod.SHEET, "lt")
    with pytest.raises(IntegrityError), transaction.atomic():
        came(page, "JONAS Jonaitis", organisation="museum", email="")
    assert came(meeting_today("Another"), "Jonas Jonaitis", organisation="Museum")


def test_two_of_one_name_are_told_apart_by_their_addresses() -> None:
    page = meeting_today()
    officer = client_of(Role.OFFICER)
    for address in ("one@example.org", "two@example.org"):
        officer.post(path("attendance:add", page), by_officer(address=address))
    assert len(names(page)) == 2
    first, second = Participant.objects.order_by("pk")
    form = by_officer(address=second.email)
    answer = officer.post(path("attendance:person", page, first.pk), form)
    assert answer.status_code == 400, "two rows would be one person"
    first.refresh_from_db()
    assert first.email == "one@example.org"


def test_who_signs_in_again_with_an_address_is_still_one_person() -> None:
    page = meeting_today()
    for address in ("", "jonas@example.org", "", "thief@example.org"):
        send_form(sign_in_path(page), walker(address=address))
        if address == "jonas@example.org":
            confirm_all(page)
    first, *others = Participant.objects.order_by("pk")
    assert first.email == "jonas@example.org"
    assert [one.email for one in others] == ["thief@example.org"]
    assert [one.confirmed_at for one in others] == [None], "an organiser sees both"


def test_an_officer_corrects_what_is_noted() -> None:
    page = meeting_today()
    one = came(page, "Ona")
    officer = client_of(Role.OFFICER)
    answer = officer.post(
        path("attendance:person", page, one.pk), by_officer(name="Ona P.", is_new="on")
    )
    assert answer.status_code == 302
    one.refresh_from_db()
    assert (one.name, one.email, one.is_new_stakeholder) == ("Ona P.", "", True)
    assert one.confirmed_at is not None


BAD = [
    {"registration": "x"},
    {"registration": "9" * 40},
    {"registration": "-1"},
    {"registration": "\x00"},
    {"participant": "²"},
    {"participant": ""},
    {"q": "\x00" + "w" * 5000},
]


@pytest.mark.parametrize("data", BAD, ids=str)
def test_bad_input_gets_an_answer(data) -> None:
    page = meeting_today()
    came(page)
    officer = client_of(Role.OFFICER)
    for name in ("here", "undo", "confirm", "change-code", "totals", "add"):
        assert officer.post(path(f"attendance:{name}", page), data).status_code < 500
    for name in ("meeting", "sheet"):
        assert officer.get(path(f"attendance:{name}", page), data).status_code == 200
    assert names(page) == ["Ona"]


def test_bad_people_are_refused_with_words() -> None:
    page = meeting_today()
    officer = client_of(Role.OFFICER)
    for given in (
        {},
        by_officer(name=""),
        by_officer(name="\x00"),
        by_officer(name="x" * 151),
        by_officer(country="XX"),
        by_officer(address="nobody"),
        by_officer(language="tlh"),
        by_officer(method="qr"),
    ):
        assert officer.post(path("attendance:add", page), given).status_code == 400
    assert names(page) == []


def test_the_screen_costs_the_same_for_five_and_fifty() -> None:
    page = meeting_today()
    officer = client_of(Role.OFFICER)

    def queries(many: int) -> int:
        for number in range(many):
            one = make_registration(page, f"N{many}-{number}")
            if number % 2:
                attending.tick(one)
        with CaptureQueriesContext(connection) as found:
            assert officer.get(path("attendance:meeting", page)).status_code == 200
        return len(found)

    queries(1)
    assert queries(5) == queries(50)


# Numbers for the page


def test_numbers_are_suggested_and_written_only_when_accepted() -> None:
    page = meeting_today(attendance=3)
    came(page, "Ona", is_new_stakeholder=True)
    came(page, "Žiga", country="SI")
    came(page, "Marija", country="MT", is_new_stakeholder=True)
    came(page, "Unseen", confirmed_at=None)
    officer = client_of(Role.OFFICER)
    shown = officer.get(path("attendance:totals", page))
    suggested = shown.context["form"].initial
    assert suggested == {
        "attendance": 3,
        "attendance_foreign": 2,
        "attendance_local": 1,
        "attendance_new": 2,
    }
    page.refresh_from_db()
    assert page.attendance_foreign is None
    accepted = suggested | {"attendance": 4}
    assert officer.post(path("attendance:totals", page), accepted).status_code == 302
    page.refresh_from_db()
    assert (page.attendance, page.attendance_foreign) == (4, 2)
    assert page.latest_revision.user.username == "officer"


@pytest.mark.parametrize(
    "wrong",
    [
        {"attendance": "1", "attendance_foreign": "2"},
        {"attendance": "-1"},
        {"attendance": "9" * 30},
        {"attendance": "many"},
        {"attendance": ""},
    ],
    ids=str,
)
def test_numbers_that_cannot_be_are_refused(wrong) -> None:
    page = meeting_today()
    given = dict.fromkeys(
        ("attendance", "attendance_foreign", "attendance_local", "attendance_new"), "0"
    )
    officer = client_of(Role.OFFICER)
    answer = officer.post(path("attendance:totals", page), given | wrong)
    assert answer.status_code == 400
    page.refresh_from_db()
    assert page.attendance is None


def test_numbers_do_not_publish_other_work_that_waits() -> None:
    page = meeting_today()
    draft = page.get_latest_revision_as_object()
    draft.venue = "Secret place"
    draft.save_revision()
    officer = client_of(Role.OFFICER)
    given = {
        "attendance": 5,
        "attendance_foreign": 1,
        "attendance_local": 4,
        "attendance_new": 0,
    }
    assert officer.post(path("attendance:totals", page), given).status_code == 302
    page.refresh_from_db()
    assert (page.attendance, page.venue) == (None, "Old school")
    waiting = page.get_latest_revision_as_object()
    assert (waiting.attendance, waiting.venue) == (5, "Secret place")


# On a phone


@pytest.mark.parametrize("language", ["en", "lt"])
def test_who_did_not_register_signs_in_without_a_cookie(language) -> None:
    page = meeting_today()
    reader = Client()
    shown = reader.get(sign_in_path(page, language))
    assert shown.status_code == 200
    assert f'<html lang="{language}"' in shown.content.decode()
    answer = send_form(sign_in_path(page, language), walker())
    assert answer["Location"] == f"/{language}/sign-in/here/"
    assert reader.get(answer["Location"]).status_code == 200
    assert not reader.cookies
    again = send_form(sign_in_path(page, language), walker())
    assert again.status_code == 302
    [one] = Participant.objects.all()
    assert (one.method, one.language, one.confirmed_at) == ("qr", language, None)
    assert one.address == "Main street 1"


def test_an_address_says_to_nobody_whether_it_is_registered() -> None:
    page = meeting_today()
    registration = make_registration(page, "Ona", language="lt")
    answers = []
    for address in ("ona@example.org", "nobody@example.org"):
        data = {"step": "mail", "address": address}
        answer = send_form(sign_in_path(page), data)
        assert answer.status_code == 200
        text = answer.content.decode().replace(address, "…")
        answers.append(text.partition('name="token"')[0])
    assert answers[0] == answers[1]
    [one] = Participant.objects.all()
    assert (one.registration, one.method, one.language) == (registration, "qr", "lt")
    send_form(sign_in_path(page), walker(name="Ona", address="ONA@example.org"))
    assert Participant.objects.count() == 1, "the form after it is the same person"


def test_the_code_is_good_around_the_meeting_alone() -> None:
    page = meeting_today()
    address = sign_in_path(page)
    now = timezone.now()
    for starts, ends, is_good in (
        (now + 1 * HOUR, now + 2 * HOUR, True),
        (now + 3 * HOUR, now + 4 * HOUR, False),
        (now - 4 * HOUR, now - 1 * HOUR, True),
        (now - 4 * HOUR, now - 3 * HOUR, False),
    ):
        type(page).objects.filter(pk=page.pk).update(starts=starts, ends=ends)
        shown = Client().get(address)
        assert shown.status_code == 200
        assert ("<form class" in shown.content.decode()) is is_good
        answer = send_form(address, walker(name=f"N{starts}"))
        assert answer.status_code == (302 if is_good else 409)
    assert len(names(page)) == 2


def test_an_officer_opens_closes_and_renews_the_code() -> None:
    page = meeting_today(
        starts=timezone.now() - 50 * HOUR, ends=timezone.now() - 49 * HOUR
    )
    officer = client_of(Role.OFFICER)
    change = path("attendance:change-code", page)
    first = sign_in_path(page)

    def status() -> int:
        return send_form(sign_in_path(page), walker()).status_code

    assert status() == 409
    officer.post(change, {"do": "open"})
    assert status() == 302
    officer.post(change, {"do": "close"})
    assert status() == 409
    officer.post(change, {"do": "open"})
    officer.post(change, {"do": "new"})
    assert status() == 302
    assert send_form(first, walker()).status_code == 404
    assert "new one" in Client().get(first).content.decode()
    later = timezone.now() + 3 * HOUR
    assert not is_open(sign_in_of(page), page, later)
    shown = officer.get(path("attendance:code", page))
    assert sign_in_path(page).removeprefix("/en") in shown.content.decode()
    drawn = officer.get(path("attendance:picture", page))
    assert drawn["Content-Type"] == "image/svg+xml"
    assert b"<svg" in drawn.content


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.POSTPONED])
def test_nobody_signs_in_to_a_meeting_that_is_off(state) -> None:
    page = meeting_today(state=state)
    opening.open_for_a_while(sign_in_of(page))
    assert send_form(sign_in_path(page), walker()).status_code == 409
    assert names(page) == []


def test_forged_codes_and_bad_forms_note_nobody() -> None:
    page = meeting_today()
    good = sign_in_path(page)
    for bad in (good[:-3] + "x/", "/en/sign-in/x/", "/en/sign-in/~/", good[:-9] + "/"):
        assert Client().get(bad).status_code == 404
        assert send_form(bad, walker()).status_code == 404
    for given in (
        walker(name=""),
        walker(name="a\x00b"),
        walker(name="x" * 200),
        walker(country=""),
        walker(address="x@"),
        {"step": "mail", "address": "\x00"},
        {"step": "mail"},
        {"step": "x"},
    ):
        assert send_form(good, given).status_code == 400
    assert Client().post(good, walker()).status_code == 400, "without the token"
    from_elsewhere = Client(headers={"Sec-Fetch-Site": "cross-site"})
    assert from_elsewhere.post(good, walker()).status_code == 403
    assert names(page) == []


def test_a_whole_room_signs_in_from_one_network_but_no_robot() -> None:
    page = meeting_today()
    for number in range(45):
        answer = send_form(sign_in_path(page), walker(name=f"N{number}"))
        assert answer.status_code == 302
    RateLimit.objects.update(count=600)
    assert send_form(sign_in_path(page), walker(name="Last")).status_code == 429
    assert len(names(page)) == 45


# Rights


SCREENS = ("meeting", "add", "code", "picture", "sheet", "totals")
DEEDS = ("here", "undo", "add", "confirm", "totals", "change-code")


def statuses(client: Client, page, one: Participant) -> set[int]:
    found = {
        client.get(path(f"attendance:{name}", page)).status_code for name in SCREENS
    }
    found.add(client.get(path("attendance:person", page, one.pk)).status_code)
    data = by_officer(participant=str(one.pk), do="close", seen=attending.seen(page))
    for name in DEEDS:
        found.add(client.post(path(f"attendance:{name}", page), data).status_code)
    found.add(client.post(path("attendance:person", page, one.pk), data).status_code)
    return found


def test_partner_editors_see_the_meetings_they_host_and_translators_none() -> None:
    own, other = make_partner("Own"), make_partner("Other")
    mine, foreign = meeting_today("Mine", host=own), meeting_today("Not", host=other)
    user = make_user("partner", Role.PARTNER_EDITOR)
    PartnerMember.objects.create(user=user, partner_key=own.translation_key)
    editor = client_of(Role.PARTNER_EDITOR)
    hidden = came(foreign, "Hidden", confirmed_at=None)
    assert statuses(editor, foreign, hidden) == {404}
    translator = client_of(Role.TRANSLATOR)
    assert statuses(translator, foreign, hidden) == {302}
    assert statuses(Client(), foreign, hidden) == {302}
    hidden.refresh_from_db()
    assert (hidden.name, hidden.confirmed_at) == ("Hidden", None)
    # A person of another meeting is not reached through one's own.
    shown = came(mine, "Shown", confirmed_at=None)
    crossed = path("attendance:person", mine, hidden.pk)
    assert editor.get(crossed).status_code == 404
    editor.post(path("attendance:undo", mine), {"participant": hidden.pk})
    assert Participant.objects.filter(pk=hidden.pk).exists()
    foreign_registration = make_registration(foreign, "Foreign")
    data = {"registration": foreign_registration.pk}
    assert editor.post(path("attendance:here", mine), data).status_code == 404
    assert editor.get(path("attendance:meeting", mine)).status_code == 200
    confirm_all(mine, user)
    shown.refresh_from_db()
    assert shown.confirmed_by == user
    # Nobody of them reads the table of all participants, nor erases.
    assert editor.get("/admin/participants/").status_code == 302
    assert editor.post(path("attendance:erase", mine, shown.pk)).status_code == 302
    shown.refresh_from_db()
    assert shown.name == "Shown"


def test_the_public_page_shows_no_name() -> None:
    page = meeting_today(attendance=7)
    came(page, "Zofija Mlakar")
    text = Client().get(page.url).content.decode()
    assert "Mlakar" not in text
    assert get_user_model().objects.count() == 0
