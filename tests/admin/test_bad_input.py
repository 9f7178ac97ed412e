"""What goes wrong in the editor: the right message, and nothing typed is lost."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from django.core.checks import run_checks
from django.test import Client, override_settings
from django.urls import reverse
from wagtail.models import Locale

from home.models import HomePage
from news.models import NewsPage
from practices.models import PracticePage
from tests.factories import (
    make_meeting,
    make_news,
    make_partner,
    make_practice,
    make_project,
    section,
)

from .forms import create, edit, errors

pytestmark = pytest.mark.django_db
XSS = "<script>alert('x')</script>"


def refused(answer, field: str, words: str = "") -> None:
    """Assert that a form came back with a message at ``field``."""
    found = errors(answer)
    assert field in found, found
    assert words in " ".join(found[field])


def test_a_project_that_ends_before_it_starts(homes, coordinator: Client) -> None:
    page = make_project()
    answer = edit(
        coordinator, page, start="2021-01-01", end="2020-01-01", acronym="KEPT"
    )
    refused(answer, "__all__", "ends before it starts")
    assert 'value="KEPT"' in answer.content.decode()


def test_a_meeting_that_ends_before_it_starts(homes, officer: Client) -> None:
    answer = edit(
        officer, make_meeting(), starts="2019-05-08 09:00", ends="2019-05-06 17:00"
    )
    refused(answer, "__all__", "ends before it starts")


@pytest.mark.parametrize("day", ["2011-05-06", "2031-05-06"])
def test_a_meeting_outside_its_project(homes, officer: Client, day: str) -> None:
    page = make_meeting(project=make_project())
    answer = edit(officer, page, starts=f"{day} 09:00", ends=f"{day} 17:00")
    refused(answer, "starts", "The project runs from")
    assert day in answer.content.decode()


@pytest.mark.parametrize(
    ("latitude", "longitude", "field"),
    [
        ("90.1", "14", "latitude"),
        ("-91", "14", "latitude"),
        ("46", "180.5", "longitude"),
        ("46", "", "longitude"),
        ("NaN", "14", "latitude"),
        ("1e400", "14", "latitude"),
        ("north", "14", "latitude"),
    ],
)
def test_a_place_off_the_earth(
    homes, officer: Client, latitude: str, longitude: str, field: str
) -> None:
    page = make_practice()
    answer = edit(officer, page, latitude=latitude, longitude=longitude)
    refused(answer, field)


@pytest.mark.parametrize("model", [NewsPage, PracticePage])
def test_a_title_of_ten_thousand_characters(homes, officer: Client, model) -> None:
    page = make_news() if model is NewsPage else make_practice()
    answer = edit(officer, page, title="a" * 10_000)
    refused(answer, "title")
    assert "a" * 10_000 in answer.content.decode()


@pytest.mark.parametrize(
    ("field", "limit"),
    [("summary", 160), ("context", 700), ("evidence", 500), ("challenges", 300)],
)
def test_a_text_one_character_too_long(
    homes, officer: Client, field: str, limit: int
) -> None:
    page = make_practice()
    refused(edit(officer, page, **{field: "a" * (limit + 1)}), field)
    assert edit(officer, page, **{field: "a" * limit}).status_code == 302


def rich_text(*blocks: str, entities: dict | None = None) -> str:
    return json.dumps(
        {
            "blocks": [
                {
                    "key": str(number),
                    "text": text,
                    "type": "unstyled",
                    "depth": 0,
                    "inlineStyleRanges": [],
                    "entityRanges": (
                        [{"offset": 0, "length": len(text), "key": 0}]
                        if entities
                        else []
                    ),
                }
                for number, text in enumerate(blocks)
            ],
            "entityMap": entities or {},
        }
    )


def test_rich_text_is_measured_by_what_a_reader_sees(homes, officer: Client) -> None:
    page = make_practice()
    refused(edit(officer, page, how_it_works=rich_text("a" * 1501)), "how_it_works")
    fits = edit(officer, page, how_it_works=rich_text("a" * 1500))
    assert fits.status_code == 302


def test_an_address_that_is_taken(homes, officer: Client) -> None:
    make_news("First", slug="oven")
    answer = edit(officer, make_news("Second"), slug="oven")
    refused(answer, "slug", "already in use")


def test_a_title_that_exists_gets_an_address_of_its_own(homes, officer: Client) -> None:
    make_news("The oven is lit")
    for number in (2, 3):
        answer = create(officer, ("news", "en"), NewsPage, title="The oven is lit")
        assert answer.status_code == 302
        assert NewsPage.objects.filter(slug=f"the-oven-is-lit-{number}").exists()


def test_a_title_without_letters_asks_for_an_address(homes, officer: Client) -> None:
    answer = create(officer, ("news", "en"), NewsPage, title="!!!", teaser="T")
    refused(answer, "slug")


def test_an_address_is_spelled_from_any_script(homes, officer: Client) -> None:
    create(officer, ("news", "en"), NewsPage, title="Щъркел", teaser="T")
    slug = NewsPage.objects.get(title="Щъркел").slug
    assert slug.isascii()
    assert slug


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x"],
)
def test_a_link_that_runs_code(homes, officer: Client, url: str) -> None:
    page = make_news()
    answer = edit(
        officer,
        page,
        **{
            "links-count": "1",
            "links-0-deleted": "",
            "links-0-order": "0",
            "links-0-type": "link",
            "links-0-id": "",
            "links-0-value-url": url,
            "links-0-value-label": "Source",
        },
    )
    refused(answer, "links")
    refused(edit(officer, make_partner(), website=url), "website")


@pytest.mark.parametrize("url", ["javascript:alert(1)", " javascript:alert(1)"])
def test_rich_text_loses_a_link_that_runs_code(
    homes, officer: Client, url: str
) -> None:
    page = make_practice()
    entity = {"0": {"type": "LINK", "mutability": "MUTABLE", "data": {"url": url}}}
    text = rich_text("Click", entities=entity)
    answer = edit(officer, page, "publish", how_it_works=text)
    assert answer.status_code in {200, 302}
    page.refresh_from_db()
    from wagtail.rich_text import expand_db_html

    assert "javascript:" not in expand_db_html(page.how_it_works)


def test_html_in_every_text_field_stays_text(homes, officer: Client) -> None:
    page = make_practice()
    form = officer.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).context[
        "form"
    ]
    fields = {
        name: rich_text(XSS) if "Draftail" in type(field.widget).__name__ else XSS
        for name, field in form.fields.items()
        if type(field).__name__ == "CharField"
        and name not in {"slug", "currency", "nuts"}
    }
    assert {"title", "teaser", "summary", "context"} <= set(fields)
    answer = edit(officer, page, "publish", **fields)
    assert answer.status_code == 302, errors(answer)
    page.refresh_from_db()
    assert page.summary == XSS
    for address in (
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        reverse("wagtailadmin_pages:history", args=[page.pk]),
        reverse("wagtailadmin_explore", args=[section("practices", "en").pk]),
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_reports:site_history"),
    ):
        answer = officer.get(address, follow=True)
        assert answer.status_code == 200
        assert XSS not in answer.content.decode()


def test_a_language_in_use_is_not_deleted(homes, admin_client: Client) -> None:
    locale = Locale.objects.get(language_code="sl")
    make_news("Peč", "sl")
    address = reverse("wagtaillocales:delete", args=[locale.pk])
    answer = admin_client.post(address, follow=True)
    assert answer.status_code == 200
    assert "cannot be deleted" in answer.content.decode()
    assert Locale.objects.filter(pk=locale.pk).exists()
    assert HomePage.objects.filter(locale=locale).exists()


def test_a_language_missing_from_the_settings_is_an_error(homes) -> None:
    def found() -> list[str]:
        return [one.id for one in run_checks(databases=["default"])]

    assert "heco.E001" not in found()
    fewer = [("en", "English"), ("mt", "Malti")]
    with override_settings(LANGUAGES=fewer, WAGTAIL_CONTENT_LANGUAGES=fewer):
        assert "heco.E001" in found()


def test_the_admin_stays_up_without_the_language(homes, admin_client: Client) -> None:
    fewer = [("en", "English"), ("mt", "Malti")]
    page = make_news("Peč", "sl")
    with override_settings(LANGUAGES=fewer, WAGTAIL_CONTENT_LANGUAGES=fewer):
        for address in (
            reverse("wagtailadmin_home"),
            reverse("wagtailadmin_explore", args=[page.get_parent().pk]),
            reverse("wagtailadmin_pages:edit", args=[page.pk]),
            reverse("wagtaillocales:index"),
        ):
            assert admin_client.get(address).status_code == 200, address


@pytest.mark.parametrize(
    "changes",
    [
        {"date": "31.02.2020"},
        {"date": "0000-00-00"},
        {"kind": "nonsense"},
        {"project": "999999"},
        {"partner": "'; DROP TABLE"},
        {"hero": "999999"},
        {"hero": "x"},
        {"themes": ["999999", "x"]},
    ],
)
def test_values_that_do_not_exist(homes, officer: Client, changes: dict) -> None:
    answer = edit(officer, make_news(), place="Kras", **changes)
    refused(answer, next(iter(changes)))
    assert 'value="Kras"' in answer.content.decode()


def test_news_of_the_wrong_year_is_told_and_published(homes, officer: Client) -> None:
    page = make_news(project=make_project())
    answer = edit(officer, page, "publish", date="2031-01-01")
    assert answer.status_code == 302
    page.refresh_from_db()
    assert page.date == dt.date(2031, 1, 1)


def test_a_null_byte_is_refused(homes, officer: Client) -> None:
    page = make_news()
    refused(edit(officer, page, title="a\0b"), "title")
    page.refresh_from_db()
    assert page.title == "The oven is lit"
