"""What a reader gets: the frame, home, news, standard pages, search, and errors."""

from __future__ import annotations

import datetime as dt
import re
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import RequestFactory
from django.utils import translation
from wagtail.models import Locale
from wagtail.search.backends import get_search_backend

from core.pages.models import SitePage
from core.web.views import server_error
from tests import factories

pytestmark = pytest.mark.django_db

OWN = "http://127.0.0.1:8000"
CODES = ("en", "sl", "mt")
# In the HTML standard, yet unknown to the checker that Python's registry carries.
TOO_NEW = re.compile("Attribute “(media|fetchpriority)” not allowed on element")
SHARED = '<script>alert("x")</script>'


def translated(page: Any, code: str, **fields: Any) -> Any:
    """Return a translation of ``page``, published as it stands."""
    locale = Locale.objects.get(language_code=code)
    values = {"translation_method": "human", **fields}
    copy = page.copy_for_translation(locale, copy_parents=False, alias=False)
    for name, value in values.items():
        setattr(copy, name, value)
    copy.save_revision().publish()
    copy.refresh_from_db()
    return copy


@pytest.fixture
def world() -> SimpleNamespace:
    """News and a standard page in three languages, and two projects that paid."""
    homes = factories.make_site(CODES)
    project = factories.make_project("HECO")
    other = factories.make_project("NVO")
    hero = {"hero": factories.make_image(), "hero_alt": "A lit oven"}
    news = factories.make_news(project=project, place="Štanjel", **hero)
    news.links = [("link", {"url": "https://example.org/a", "label": "The paper"})]
    news.body = [
        ("heading", "Bread"),
        ("quote", {"text": "Come early", "attribution": "A baker"}),
    ]
    news.save_revision().publish()
    factories.make_partner(project=project)
    factories.make_practice()
    standard = factories.make_standard(kind="privacy")
    for page in (news, standard):
        for code in CODES[1:]:
            translated(page, code, title=f"{page.title} {code}", slug=f"p-{page.pk}")
    return SimpleNamespace(
        homes=homes, news=news, standard=standard, project=project, other=other
    )


def html_of(client: Any, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status, address
    return answer.content.decode()


def addresses(world: SimpleNamespace, code: str) -> list[str]:
    locale = Locale.objects.get(language_code=code)
    pages = [world.homes[code], factories.section("news", code)]
    pages += [page.get_translation(locale) for page in (world.news, world.standard)]
    return [page.url for page in pages]


def alternates(html: str) -> dict[str, str]:
    return dict(re.findall(r'rel="alternate" hreflang="([^"]+)" href="([^"]+)"', html))


@pytest.mark.parametrize("code", CODES)
def test_every_page_names_its_language_address_and_twins(client, world, code) -> None:
    for address in addresses(world, code):
        html = html_of(client, address)
        assert html.startswith(f'<!doctype html>\n<html lang="{code}" dir="ltr">')
        assert f'<link rel="canonical" href="{OWN}{address}">' in html
        assert f'<meta property="og:url" content="{OWN}{address}">' in html
        assert re.search(r'<meta name="description" content="[^"]+">', html)
        twins = alternates(html)
        assert set(twins) == {*CODES, "x-default"}
        assert twins[code] == OWN + address
        assert twins["x-default"] == twins["en"]
        for twin in {twins[one] for one in CODES}:
            assert alternates(html_of(client, twin.removeprefix(OWN))) == twins
        assert html.count("<h1") == 1


def test_pages_set_no_cookie_and_carry_no_code_or_style_of_their_own(
    client, world
) -> None:
    for address in [*addresses(world, "sl"), "/sl/search/?q=oven", "/sl/none/"]:
        answer = client.get(address)
        html = answer.content.decode()
        assert not answer.cookies
        assert "<style" not in html
        assert " style=" not in html
        assert not re.search(r"\son[a-z]+=", html)
        assert re.findall(r"<script(?![^>]* src=)", html) == []
        loaded = re.findall(r'(?:src|<link rel="stylesheet" href)="([^"]+)"', html)
        assert loaded
        assert all(url.startswith("/") for url in loaded)


def test_an_article_shows_the_funder_of_its_own_project_alone(client, world) -> None:
    html = html_of(client, world.news.url)
    assert "Fund of HECO co-funded (en)" in html
    assert "Fund of NVO" not in html
    home = html_of(client, "/en/")
    assert "Fund of HECO co-funded (en)" in home
    assert "Fund of NVO" in home
    slovenian = html_of(client, addresses(world, "sl")[2])
    assert "Fund of HECO co-funded (sl)" in slovenian
    assert re.search(r'lang="en"[^>]*>Official disclaimer', slovenian)


def test_an_article_tells_all_it_knows(client, world) -> None:
    html = html_of(client, world.news.url)
    assert '<time datetime="2019-06-01">1 June 2019</time>' in html
    assert "Štanjel" in html
    assert 'alt="A lit oven"' in html
    assert "Drawn here, CC BY 4.0" in html
    assert "Come early" in html
    assert "A baker" in html
    assert "The paper" in html
    assert "example.org" in html
    assert 'href="mailto:?subject=The%20oven%20is%20lit&amp;body=http%3A%2F%2F' in html
    label = html[html.index('<dl class="label') : html.index("<h1")]
    assert 'lang="sl" hreflang="sl"' in label
    assert 'hreflang="en"' not in label


def test_html_in_a_field_is_shown_as_text(client, world) -> None:
    news = factories.make_news(SHARED, teaser=SHARED, slug="shared", place=SHARED)
    for address in (news.url, "/en/news/", "/en/", "/en/search/?q=" + SHARED):
        assert "<script>alert" not in html_of(client, address)


@pytest.mark.parametrize(
    ("method", "words"),
    [
        ("machine", "No person has checked this text yet."),
        ("machine-reviewed", "A person has read and corrected it."),
        ("unreviewed", "Not yet read by a speaker of the language."),
        ("human", None),
    ],
)
def test_a_translation_says_how_it_came_about(client, method, words) -> None:
    factories.make_site(("sl", "en"))
    news = factories.make_news("Peč", "sl")
    page = translated(news, "en", title="Oven", slug="oven", translation_method=method)
    html = html_of(client, page.url)
    assert ('class="notice"' in html) == bool(words)
    if words:
        assert words in html
        assert f'<a href="{news.url}" hreflang="sl">Read the original' in html


def test_a_text_in_another_language_says_so_in_lists(client) -> None:
    factories.make_site(CODES)
    news = factories.make_news("Peč gori", "sl")
    for address in ("/en/", "/en/news/"):
        html = html_of(client, address)
        assert '<span class="badge" lang="sl">' in html
        assert f'<a href="{news.url}" hreflang="sl">Peč gori</a>' in html


def test_the_switcher_does_not_link_to_what_is_missing(client) -> None:
    factories.make_site(CODES)
    news = factories.make_news("Peč gori", "sl")
    with translation.override("sl"):
        missing = translation.gettext("not yet in this language")
    html = html_of(client, news.url)
    menu = html[html.index('class="languages"') : html.index("</details>")]
    assert menu.count("<a ") == 1
    assert f'href="{news.url}"' in menu
    assert menu.count(missing) >= 2


def test_a_page_that_is_not_there_is_offered_in_other_languages(client) -> None:
    factories.make_site(CODES)
    news = factories.make_news("Peč gori", "sl")
    html = html_of(client, f"/en/news/{news.slug}/", 404)
    assert "This page is not yet in this language" in html
    assert f'<a href="{news.url}" lang="sl" hreflang="sl">Peč gori</a>' in html
    assert 'rel="canonical"' not in html
    assert "noindex" in html
    lost = html_of(client, "/en/nowhere/", 404)
    assert "This page is not here" in lost
    assert 'role="search"' in lost


def test_a_fault_is_answered_without_the_database(django_assert_num_queries) -> None:
    with django_assert_num_queries(0):
        answer = server_error(RequestFactory().get("/en/"))
    assert answer.status_code == 500
    assert "Something broke" in answer.content.decode()


def test_a_long_list_keeps_what_was_asked_of_it(client) -> None:
    factories.make_site(("en",))
    for number in range(14):
        factories.make_news(f"News {number}", kind="call", date=dt.date(2019, 5, 1))
    html = html_of(client, "/en/news/?kind=call&page=2")
    assert f'<link rel="canonical" href="{OWN}/en/news/?page=2">' in html
    assert '<a href="?kind=call&amp;page=1" rel="prev">' in html
    assert html.count('class="entry') >= 2
    for query in ("?page=9999", "?page=x", "?theme=x'", "?year=0", "?kind=none"):
        assert html_of(client, f"/en/news/{query}").count("<h1") == 1
    assert "No news fits this choice" in html_of(client, "/en/news/?year=1999")


def test_empty_lists_say_what_to_do(client) -> None:
    factories.make_site(("en",))
    assert "The news feed at the foot" in html_of(client, "/en/news/")
    assert html_of(client, "/en/").count("<h1") == 1


def test_the_search_counts_in_words(client, world) -> None:
    # The worker does this after the publication is committed.
    for page in SitePage.objects.specific():
        get_search_backend().add(page)
    assert "1 result for “privacy”" in html_of(client, "/en/search/?q=privacy")
    assert "2 results for “Štanjel”" in html_of(client, "/en/search/?q=Štanjel")
    none = html_of(client, "/en/search/?q=xyzzy")
    assert "Nothing here speaks of “xyzzy”" in none
    form = html_of(client, "/en/search/")
    assert 'role="search"' in form
    assert '<label class="small" for="q">' in form


def test_the_foot_links_what_the_law_wants(client, world) -> None:
    foot = html_of(client, "/en/").rpartition("<footer")[2]
    assert f'href="{world.standard.url}"' in foot
    assert "/en/feed/atom.xml" in foot
    assert 'rel="license"' in foot


def test_the_html_of_every_page_is_valid(client, world, html_faults) -> None:
    pages = {one: html_of(client, one) for one in addresses(world, "en")}
    pages["search"] = html_of(client, "/en/search/?q=oven")
    pages["lost"] = html_of(client, "/en/none/", 404)
    pages["fault"] = server_error(RequestFactory().get("/en/")).content.decode()
    faults = [one for one in html_faults(pages) if not TOO_NEW.search(one)]
    assert faults == []
