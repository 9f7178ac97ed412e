"""Promises, counted from records in three languages."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone, translation

from dissemination.results.enums import Standing
from dissemination.results.figures.counted import figures
from dissemination.results.figures.evidence import evidence
from partners.enums import MeetingKind, MeetingState
from partners.models import Participant
from tests import factories

pytestmark = pytest.mark.django_db


def indicator(code: str, target: int, source: str, **more):
    row = {
        "code": code,
        "label": f"Label {code}",
        "target": target,
        "scope": "project",
        "counted_from": source,
        "note": "",
        "manual_value": None,
        "until": None,
    }
    return ("indicator", {**row, **more})


@pytest.fixture
def site():
    return factories.make_site()


def project_with(*indicators, **fields):
    return factories.make_project(indicators=list(indicators), **fields)


def in_language(page, language: str, **fields):
    """Return the translation of a record, public in a language."""
    from wagtail.models import Locale

    twin = page.copy_for_translation(Locale.objects.get(language_code=language))
    for name, value in fields.items():
        setattr(twin, name, value)
    twin.translation_method = "human"
    twin.save_revision().publish()
    return twin


def only(project):
    (figure,) = figures(project)
    return figure


def test_a_record_in_three_languages_counts_once_whatever_its_source(site):
    project = project_with(indicator("p", 3, "practices"))
    first = factories.make_practice("Open oven", project=project)
    for language in ("sl", "mt"):
        in_language(first, language)
    second = factories.make_practice("Klekljanje", "sl", project=project)
    in_language(second, "en")
    factories.make_practice("Xbieki", "mt", project=project)
    assert only(project).value == 3
    assert only(project).standing == Standing.REACHED


def test_a_project_that_is_translated_promises_the_same_in_each_language(site):
    project = project_with(indicator("m", 1, "meetings"))
    factories.make_meeting(project=project, state=MeetingState.HELD)
    twin = in_language(project, "sl")
    assert only(twin).value == only(project).value == 1


def test_the_list_behind_a_number_adds_up_to_it(site):
    project = project_with(indicator("t", 16, "trainees"))
    library = factories.make_partner("Library", project=project)
    course = factories.make_meeting(
        "Course",
        project=project,
        host=library,
        kind=MeetingKind.TRAINING,
        state=MeetingState.HELD,
    )
    for number in range(7):
        Participant.objects.create(
            meeting_key=course.translation_key,
            name=f"Person {number}",
            country="LT",
            confirmed_at=course.ends,
        )
    said = factories.make_meeting(
        "Second course",
        project=project,
        kind=MeetingKind.TRAINING,
        state=MeetingState.HELD,
        attendance=4,
    )
    figure = only(project)
    rows = evidence(figure, project.locale)
    assert figure.value == sum(row.amount for row in rows) == 11
    assert {row.title for row in rows} == {"Course", "Second course"}
    assert [row.partner for row in rows if row.title == "Course"] == ["Library"]
    assert said.attendance == 4
    (share,) = figure.shares
    assert (share.value, figure.unassigned) == (7, 4)


def test_a_meeting_that_is_not_held_or_of_another_project_does_not_count(site):
    project = project_with(indicator("m", 2, "meetings"))
    factories.make_meeting("Planned", project=project)
    other = factories.make_project("Other")
    factories.make_meeting("Elsewhere", project=other, state=MeetingState.HELD)
    factories.make_meeting(
        "Course", project=project, kind="training", state=MeetingState.HELD
    )
    assert only(project).value == 0
    assert only(project).standing == Standing.MISSED


def test_each_partner_is_measured_by_what_each_promised(site):
    project = project_with(indicator("p", 2, "practices", scope="partner"))
    busy = factories.make_partner("Busy", project=project, city="A")
    factories.make_partner("Idle", project=project, city="B")
    factories.make_partner("Guest", project=project, role="associated")
    for number in range(3):
        factories.make_practice(f"Practice {number}", project=project, partner=busy)
    figure = only(project)
    assert (figure.value, figure.target, figure.partners_there) == (3, 4, 1)
    assert [(share.name, share.value, share.standing) for share in figure.shares] == [
        ("Busy", 3, Standing.REACHED),
        ("Idle", 0, Standing.MISSED),
    ]


@pytest.mark.parametrize(
    ("done", "standing"),
    [(4, Standing.BEHIND), (6, Standing.AHEAD), (10, Standing.REACHED)],
)
def test_a_running_project_is_measured_by_an_even_pace(site, done, standing):
    today = timezone.localdate()
    project = project_with(
        indicator("p", 10, "practices"),
        start=today - dt.timedelta(days=50),
        end=today + dt.timedelta(days=50),
    )
    for number in range(done):
        page = factories.make_practice(f"Practice {number}", project=project)
        page.first_published_at = timezone.now()
        page.save()
    figure = only(project)
    assert figure.standing == standing
    assert figure.trend()[-1][1] == done


def test_what_comes_after_the_day_of_a_promise_does_not_count(site):
    project = project_with(
        indicator("m", 2, "meetings", until=dt.date(2019, 6, 30)),
        indicator("all", 2, "meetings"),
    )
    factories.make_meeting(project=project, state=MeetingState.HELD)
    factories.make_meeting(
        "Late",
        project=project,
        state=MeetingState.HELD,
        starts=dt.datetime(2020, 1, 6, tzinfo=dt.UTC),
        ends=dt.datetime(2020, 1, 7, tzinfo=dt.UTC),
    )
    assert [figure.value for figure in figures(project)] == [1, 2]


def test_targets_of_zero_and_numbers_by_hand(site):
    project = project_with(
        indicator("zero", 0, "meetings"),
        indicator("hand", 5, "hand", manual_value=6),
        indicator("open", 5, "hand"),
        indicator("gone", 5, "a source of an older site", manual_value=2),
    )
    found = figures(project)
    assert [figure.value for figure in found] == [0, 6, None, 2]
    assert [figure.standing for figure in found] == [
        Standing.COUNTED,
        Standing.REACHED,
        Standing.UNKNOWN,
        Standing.MISSED,
    ]


def test_codes_that_are_alike_or_not_latin_lead_to_their_own_lists(site, client):
    project = project_with(
        indicator("A 1", 1, "meetings"),
        indicator("a-1", 1, "practices"),
        indicator("срещи", 1, "meetings"),
        indicator("среща", 1, "practices"),
    )
    slugs = [figure.promise.slug for figure in figures(project)]
    assert len(set(slugs)) == 4
    client.force_login(factories.make_user())
    for slug in slugs:
        address = f"/admin/results/{project.translation_key}/{slug}/"
        assert client.get(address).status_code == 200


def test_counting_asks_as_often_for_many_records_as_for_few(
    site, django_assert_num_queries
):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    project = project_with(
        indicator("m", 1, "meetings"),
        indicator("p", 1, "practices", scope="partner"),
        indicator("t", 1, "trainees"),
    )
    partner = factories.make_partner(project=project)

    def add(number: int) -> None:
        for at in range(number):
            factories.make_meeting(
                f"Meeting {at} of {number}",
                project=project,
                host=partner,
                state=MeetingState.HELD,
            )
            factories.make_practice(
                f"Practice {at} of {number}", project=project, partner=partner
            )

    add(1)
    figures(project)
    with CaptureQueriesContext(
        connection,
    ) as few:
        figures(project)
    add(4)
    with CaptureQueriesContext(connection) as many:
        found = figures(project)
    assert [figure.value for figure in found][:2] == [5, 5]
    assert len(many) == len(few)


def test_words_are_said_in_the_language_of_the_page(site):
    from dissemination.results.figures.words import said

    project = project_with(indicator("m", 5, "meetings"))
    with translation.override("en"):
        assert "Missing: 5" in said(only(project))
