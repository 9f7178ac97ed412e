"""What a reader has chosen or asked, kept from page to page and across languages."""

from __future__ import annotations

import re
from html import unescape

import pytest
from wagtail.search.backends import get_search_backend

from tests import factories

from .records import text_of

pytestmark = pytest.mark.django_db


def test_a_search_without_result_looks_in_other_languages(client) -> None:
    factories.make_site(("en", "sl", "mt"))
    page = factories.make_news("The oven is lit")
    get_search_backend().add(page)
    assert "In other languages" not in text_of(client, "/en/search/?q=oven")
    html = text_of(client, "/mt/search/?q=oven")
    assert html.count(f'href="{page.url}"') == 1
    assert f'<a href="{page.url}" hreflang="en">' in html
    assert f'href="{page.url}"' not in text_of(client, "/mt/search/?q=mill")


def test_the_language_menu_keeps_what_was_asked(client, world) -> None:
    html = text_of(client, "/en/search/?q=oven&page=2")
    assert 'href="/sl/search/?q=oven"' in html
    html = text_of(client, "/en/practices/?country=SI")
    assert 'href="/sl/practices/?country=SI"' in html
    # What search engines are told of stays the plain address.
    assert 'hreflang="sl" href="http://127.0.0.1:8000/sl/practices/"' in html


def test_all_news_of_a_project_is_the_news_of_that_project(client, world) -> None:
    other = factories.make_project("Mills", acronym="Mills & more")
    factories.make_news("The mill turns again", project=other)
    html = text_of(client, other)
    found = re.search(r'href="([^"]+)">All news of the project', html)
    assert found
    listed = text_of(client, unescape(found[1]))
    assert "The mill turns again" in listed
    assert "Remove:" in listed
    assert world.news.title not in listed
