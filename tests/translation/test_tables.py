"""A table is translated cell by cell, and keeps its translations when it changes."""

from __future__ import annotations

import pytest
from django.test import Client

from core.pages.enums import TranslationMethod
from tests.factories import make_news
from tests.translation.conftest import locale, republish
from translation import actions, localize

pytestmark = pytest.mark.django_db
COLUMNS = [
    {"type": "text", "heading": "Who"},
    {"type": "text", "heading": "What"},
    {"type": "number", "heading": "Loaves"},
]
ROWS = [["Bakers", "Oven", "1250.5"], ["Neighbours", "Oven", "12"]]
SL = {
    "The oven is lit": "Peč gori",
    "Some news": "Nekaj novic",
    "A Saturday": "Sobota",
    "Who": "Kdo",
    "What": "Kaj",
    "Loaves": "Hlebci",
    "Bakers": "Peki",
    "Oven": "Peč",
    "Neighbours": "Sosedje",
}


def body(rows):
    table = {
        "columns": COLUMNS,
        "rows": [{"values": values} for values in rows],
        "caption": "A Saturday",
    }
    return [{"type": "table", "value": table, "id": "5f3c0c4e-0000-4000-8000-0000000"}]


@pytest.fixture
def news(site):
    return make_news(body=body(ROWS))


def published(news):
    page = actions.translate(news, locale("sl"), SL, TranslationMethod.HUMAN, None)
    return actions.approve(page, None)


def test_each_text_of_a_table_is_asked_for_once(news):
    translation = actions.start(news, locale("sl"), None)
    segments = localize.segments_of(translation)
    assert [one.source for one in segments] == list(SL)
    assert {one.place.label for one in segments[2:]} == {"Text · Table"}


def test_readers_see_the_table_in_their_language(news):
    html = Client().get(published(news).url).content.decode()
    assert "<caption>Sobota</caption>" in html
    assert '<th scope="col">Hlebci</th>' in html
    assert '<th scope="row">Peki</th><td>Peč</td><td>1.250,5</td>' in html
    source = Client().get(news.url).content.decode()
    assert '<th scope="row">Bakers</th><td>Oven</td><td>1,250.5</td>' in source


def test_a_row_between_loses_no_translation(news):
    page = published(news)
    rows = [["Bakers", "Oven", "1250.5"], ["Cooks", "Oven", "3"], ROWS[1]]
    republish(news, body=body(rows))
    translation = localize.find_translation(news.translation_key, locale("sl"))
    segments = localize.segments_of(translation)
    assert [one.source for one in segments if not one.translation] == ["Cooks"]
    # What readers have stays as it was until somebody translates the new row.
    page.refresh_from_db()
    assert len(page.body[0].value.row_data) == 2


def test_an_empty_table_is_no_harm(site):
    news = make_news(body=[{"type": "table", "value": None, "id": "a"}])
    translation = actions.start(news, locale("sl"), None)
    assert len(localize.segments_of(translation)) == 2
    assert Client().get(news.url).status_code == 200
