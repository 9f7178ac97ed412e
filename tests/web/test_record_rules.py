"""What holds for every record: privacy, old addresses, funders, calendars, costs."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from icalendar import Calendar
from wagtail.models import PageViewRestriction

from core.people.models import Consent
from partners.models import ContactPerson, Participant
from practices.models import PracticeFacetRow
from tests import factories

from .records import KINDS, LANGUAGES, make_picture, section_url, text_of

pytestmark = pytest.mark.django_db


def test_people_who_did_not_agree_are_never_shown(client, world) -> None:
    now = dt.datetime(2019, 1, 1, tzinfo=dt.UTC)

    def consent(**fields: Any) -> Consent:
        return Consent.objects.create(
            person="x",
            purpose="contact",
            text_version="1",
            language="en",
            given_at=now,
            **fields,
        )

    key = world.partner.translation_key
    for name, given in (
        ("Agreed Anna", consent()),
        ("Withdrawn Wanda", consent(withdrawn_at=now)),
        ("Silent Simon", None),
    ):
        ContactPerson.objects.create(
            partner_key=key, name=name, email="p@example.org", consent=given
        )
    Participant.objects.create(
        meeting_key=world.meeting.translation_key,
        name="Secret Sara",
        country="SI",
        consent=consent(),
    )
    html = "".join(text_of(client, getattr(world, kind)) for kind in KINDS)
    assert "Agreed Anna" in html
    for name in ("Withdrawn Wanda", "Silent Simon", "Secret Sara"):
        assert name not in html


@pytest.mark.parametrize(
    "query",
    [
        "theme=x'",
        "type=nope",
        "page=9999",
        "page=-1",
        "page=x",
        "year=0",
        "country=%00",
    ],
)
def test_any_old_address_answers(client, world, query) -> None:
    for name in ("practices", "news", "meetings", "partners", "projects"):
        assert client.get(f"{section_url(name)}?{query}").status_code == 200


def test_facets_narrow_and_can_be_taken_off(client, world) -> None:
    factories.make_practice("Another")
    address = section_url("practices")
    html = text_of(client, address)
    assert re.search(r'href="\?type=craft">craft en <span>1</span>', html)
    narrowed = text_of(client, f"{address}?type=craft")
    assert "Another" not in narrowed
    assert "1 good practice<" in narrowed
    assert re.search(r'class="chosen.*?<a href="[^"]*">.*?craft en', narrowed, re.S)


def test_taking_the_last_facet_off_leads_to_the_whole_list(client, world) -> None:
    factories.make_practice("Another")
    address = section_url("practices")
    narrowed = text_of(client, f"{address}?type=craft")
    found = re.search(r'class="chosen.*?<a href="([^"]*)"', narrowed, re.S)
    assert found
    # A bare "?" and a full address are both fine; an empty one would reload.
    assert found.group(1)
    whole = client.get(f"{address.rstrip('/')}/{found.group(1).lstrip('/')}")
    assert "Another" in whole.content.decode()


def calendar_of(client: Any, meeting: Any, code: str = "en") -> Any:
    with translation.override(code):
        address = reverse("partners:calendar", args=[meeting.translation_key])
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer["Content-Type"].startswith("text/calendar")
    return Calendar.from_ical(answer.content).walk("VEVENT")[0]


def test_the_calendar_file_follows_the_meeting(client, world) -> None:
    meeting = world.meeting
    first = calendar_of(client, meeting)
    assert first["SUMMARY"] == "First meeting"
    assert first["UID"] == meeting.calendar_uid
    assert first.decoded("DTSTART") == meeting.starts
    meeting.title = "A better title"
    meeting.save_revision().publish()
    unchanged = calendar_of(client, meeting)
    assert unchanged["SEQUENCE"] == first["SEQUENCE"]
    meeting.refresh_from_db()
    meeting.ends += dt.timedelta(hours=1)
    meeting.save_revision().publish()
    changed = calendar_of(client, meeting)
    assert changed["SEQUENCE"] == first["SEQUENCE"] + 1
    assert changed["UID"] == first["UID"]


def test_the_calendar_of_no_meeting_is_not_found(client, world) -> None:
    answer = client.get(reverse("partners:calendar", args=[uuid4()]))
    assert answer.status_code == 404


def test_three_projects_each_show_their_own_funder_alone(client) -> None:
    factories.make_site(LANGUAGES)
    names = ("Erasmus", "Social fund", "Regional fund")
    projects = {
        name: factories.make_project(
            f"Project {name}", funding=factories.make_funding(name)
        )
        for name in names
    }
    partner = factories.make_partner(project=projects["Erasmus"])
    pages = {
        "Erasmus": [
            projects["Erasmus"],
            partner,
            factories.make_meeting("M1", project=projects["Erasmus"]),
        ],
        "Social fund": [
            projects["Social fund"],
            factories.make_meeting("M2", project=projects["Social fund"]),
        ],
        "Regional fund": [
            projects["Regional fund"],
            factories.make_practice("P3", project=projects["Regional fund"]),
        ],
    }
    for own, theirs in pages.items():
        for page in theirs:
            html = text_of(client, page)
            for name in names:
                assert (f"{name} co-funded (en)" in html) is (name == own), page.title


def test_a_logo_without_its_file_is_drawn_once_and_not_for_each_reader(client) -> None:
    factories.make_site(("en",))
    logo = {"image": factories.make_image(), "name": "A fund (demo)"}
    factories.make_project("Oven", cofunder_logos=[("logo", logo)])
    assert "A fund (demo)" in text_of(client, "/en/")
    with CaptureQueriesContext(connection) as captured:
        assert "A fund (demo)" in text_of(client, "/en/")
    assert [one["sql"] for one in captured if "siterendition" in one["sql"]] == []


def test_a_page_made_private_is_private_at_once(
    client, world, django_capture_on_commit_callbacks
) -> None:
    text_of(client, world.practice)
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.create(
            page=factories.section("practices", "en"), restriction_type="login"
        )
    answer = client.get(world.practice.url)
    assert answer.status_code == 302
    assert "Open oven" not in text_of(client, world.meeting)


def fill(world: SimpleNamespace, count: int) -> None:
    """Add ``count`` records of each kind around the records of the world."""
    for number in range(count):
        partner = factories.make_partner(f"Partner {number}", project=world.project)
        partner.hero = make_picture()
        partner.save()
        meeting = factories.make_meeting(
            f"Meeting {number}", project=world.project, host=world.partner
        )
        practice = factories.make_practice(
            f"Practice {number}",
            project=world.project,
            partner=world.partner,
            meeting=world.meeting,
            hero=partner.hero,
        )
        practice.facet_rows.add(PracticeFacetRow(facet=world.facet))
        practice.save()
        factories.make_news(
            f"News {number}",
            project=world.project,
            partner=world.partner,
            practice=world.practice,
            meeting=world.meeting,
        )
        tasks = world.meeting.follow_ups
        tasks.append(
            (
                "follow_up",
                {
                    "task": f"Task {number}",
                    "partner": partner,
                    "due": dt.date(2019, 6, 1),
                    "done": True,
                },
            )
        )
        assert meeting.pk
    world.meeting.save()


def cost(client: Any, address: str) -> list[str]:
    """Return the statements of the second request."""
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(address).status_code == 200
    return [query["sql"] for query in captured.captured_queries]


BUDGETS = {
    "practice": 10,
    "partner": 10,
    "meeting": 10,
    "project": 12,
    "practices": 14,
    "partners": 10,
    "meetings": 10,
    "projects": 10,
}


@pytest.mark.parametrize("count", [3, 30])
def test_the_cost_of_a_page_does_not_grow(client, world, count) -> None:
    fill(world, count)
    costs = {}
    for name, budget in BUDGETS.items():
        kind = name if name in KINDS else ""
        address = getattr(world, kind).url if kind else section_url(name)
        statements = cost(client, address)
        twice = [sql for sql, times in Counter(statements).items() if times > 1]
        costs[name] = (len(statements), budget, twice)
    over = {
        name: found for name, found in costs.items() if found[0] > found[1] or found[2]
    }
    assert not over, {name: found[:2] for name, found in costs.items()} | over
