"""Visits: totals of days, and nothing of who reads."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from core.counting.models import DailyCount
from dissemination.results.figures.counted import figures
from tests import factories
from tests.results.test_figures import indicator, project_with

pytestmark = pytest.mark.django_db
PERSON = {"HTTP_USER_AGENT": "Mozilla/5.0 (X11; Linux) Firefox/140.0"}


@pytest.fixture
def page():
    factories.make_site()
    project = project_with(indicator("v", 100, "visits"))
    return factories.make_practice(project=project)


def address(page) -> str:
    return f"/counted/{page.translation_key}/{page.locale.language_code}/"


def test_a_public_page_names_where_it_is_counted_and_sets_no_cookie(client, page):
    answer = client.get(page.url)
    assert f'content="{address(page)}"' in answer.content.decode()
    counted = client.post(address(page), {"via": "k3"}, **PERSON)
    assert counted.status_code == 204
    assert not answer.cookies
    assert not counted.cookies


def test_visits_of_a_day_are_one_row_and_count_for_the_project(client, page):
    for _visit in range(3):
        client.post(address(page), **PERSON)
    client.post(address(page), {"via": "k3"}, **PERSON)
    rows = DailyCount.objects.order_by("number").values_list("via", "number", "day")
    today = timezone.localdate()
    assert list(rows) == [("k3", 1, today), ("", 3, today)]
    (figure,) = figures(page.project)
    assert figure.value == 4
    names = {field.name for field in DailyCount._meta.get_fields()}
    assert names == {"id", "what", "day", "key", "language", "via", "number"}


@pytest.mark.parametrize(
    "headers",
    [
        {"HTTP_USER_AGENT": "Googlebot/2.1"},
        {"HTTP_USER_AGENT": ""},
        {**PERSON, "HTTP_SEC_FETCH_SITE": "cross-site"},
        {**PERSON, "HTTP_ORIGIN": "https://elsewhere.example"},
        {**PERSON, "HTTP_SEC_PURPOSE": "prefetch"},
    ],
)
def test_programs_and_foreign_pages_do_not_count(client, page, headers):
    assert client.post(address(page), **headers).status_code == 204
    assert not DailyCount.objects.exists()


def test_what_is_not_public_does_not_count(client, page):
    key = page.translation_key
    client.post(f"/counted/{key}/xx/", **PERSON)
    client.post("/counted/11111111-1111-4111-8111-111111111111/en/", **PERSON)
    client.post(address(page), {"via": "x" * 500}, **PERSON)
    assert [row.via for row in DailyCount.objects.all()] == [""]
    page.unpublish()
    client.post(address(page), **PERSON)
    assert DailyCount.objects.get().number == 1
    assert client.get(address(page)).status_code == 405


def test_days_are_kept_apart(client, page):
    client.post(address(page), **PERSON)
    DailyCount.objects.update(day=timezone.localdate() - dt.timedelta(days=1))
    client.post(address(page), **PERSON)
    (figure,) = figures(page.project)
    assert len(figure.facts) == 2
