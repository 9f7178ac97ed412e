"""The crawl behind ``make links`` finds what a reader would miss."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from heco_site.operations.links import crawl
from home.models import HomePage
from news.models import NewsPage
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def site():
    homes = factories.make_site(("en", "sl"))
    factories.make_project()
    return homes


def complaints(address: str) -> list[str]:
    return [problem for where, problem in crawl().problems if where == address]


def test_a_whole_site_has_no_problem(site) -> None:
    factories.make_news(hero=factories.make_image(), hero_alt="A lit oven")
    factories.make_meeting()
    factories.make_practice()
    factories.make_partner(project=factories.make_project("Second"))
    found = crawl()
    assert found.problems == []
    for start in ("/en/news/the-oven-is-lit/", "/sl/news/", "/en/search/", "/media/"):
        assert any(address.startswith(start) for address in found.visited), start


def test_a_broken_link(site) -> None:
    page = factories.make_news(
        body=[("paragraph", '<p><a href="/en/nowhere/">Where?</a></p>')]
    )
    assert complaints("/en/nowhere/") == [f"answers 404, linked from {page.url}"]


def test_an_untranslated_text(site) -> None:
    page = factories.make_news(
        "Novica", "sl", body=[("paragraph", "<p>Skip to the content</p>")]
    )
    assert complaints(page.url) == ["leaves 'Skip to the content' in English"]


def test_an_untranslated_text_around_a_number(site) -> None:
    page = factories.make_news(
        "Novica", "sl", body=[("paragraph", "<p>News of the village</p>")]
    )
    assert complaints(page.url) == ["leaves 'News of the village' in English"]


def test_a_page_without_description(site) -> None:
    page = factories.make_news()
    NewsPage.objects.filter(pk=page.pk).update(teaser="", search_description="")
    assert complaints(page.url) == ["has no description"]


def test_a_site_without_funding_statement(db) -> None:
    factories.make_site(("en",))
    assert "shows no funding statement" in complaints("/en/")


def test_the_command_fails_where_something_is_wrong(site) -> None:
    HomePage.objects.filter(slug="sl").update(teaser="", search_description="")
    out = StringIO()
    with pytest.raises(CommandError, match="1 problems on"):
        call_command("check_links", stdout=out)
    assert out.getvalue() == "/sl/ has no description\n"


def test_the_command_names_the_way_where_there_is_no_site(db) -> None:
    with pytest.raises(CommandError, match="make run"):
        call_command("check_links")
