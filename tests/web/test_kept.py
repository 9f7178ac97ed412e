"""Kept parts of pages: nothing public stays old, nothing else gets in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.pages.models import Theme, ThemeRow
from tests import factories

from .records import make_picture, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def commit(
    django_capture_on_commit_callbacks: Any,
) -> Callable[[Callable[[], Any]], Any]:
    """Do something as a request of its own would: what waits for the commit is done."""

    def do(change: Callable[[], Any]) -> Any:
        with django_capture_on_commit_callbacks(execute=True):
            return change()

    return do


def publish(title: str, **fields: Any) -> Any:
    """Publish news as the editor does; a page that is only saved tells nobody."""
    page = factories.make_news(title, live=False, **fields)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def queries(client: Any, address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        text_of(client, address)
    return len(captured)


@pytest.mark.parametrize("address", ["/en/", "/en/news/"])
def test_a_kept_part_is_made_anew_when_something_is_published(
    client, commit, address
) -> None:
    factories.make_site(("en",))
    commit(lambda: publish("The oven is lit"))
    first = queries(client, address)
    assert queries(client, address) < first
    page = commit(lambda: publish("The mill turns again"))
    assert "The mill turns again" in text_of(client, address)
    commit(page.unpublish)
    assert "The mill turns again" not in text_of(client, address)


def test_what_an_article_points_to_follows_it(client, commit) -> None:
    factories.make_site(("en",))
    project = factories.make_project()
    oven = commit(lambda: publish("The oven is lit", project=project))
    text_of(client, oven)
    commit(lambda: publish("The mill turns again", project=project))
    assert "The mill turns again" in text_of(client, oven)


def test_a_preview_neither_takes_nor_leaves_a_kept_part(client) -> None:
    home = factories.make_site(("en",))["en"]
    assert home.title in text_of(client, home)
    home.title = "Not public yet"
    shown = home.make_preview_request()
    assert "Not public yet" in shown.rendered_content
    assert "Not public yet" not in text_of(client, home)


def test_rows_that_readers_see_start_a_new_generation(client, commit) -> None:
    factories.make_site(("en",))
    picture = make_picture()
    page = commit(lambda: publish("The oven is lit", hero=picture, hero_alt="An oven"))
    theme = Theme.objects.create(key="bread", label="Bread", locale=page.locale)
    ThemeRow.objects.create(page=page, theme=theme)
    assert "Bread" in text_of(client, page)
    theme.label = "Ovens and bread"
    commit(theme.save)
    assert "Ovens and bread" in text_of(client, page)
    assert picture.file.url in text_of(client, "/en/news/")
    commit(picture.delete)
    assert picture.file.url not in text_of(client, "/en/news/")


def test_an_address_with_choices_is_not_kept(client) -> None:
    factories.make_site(("en",))
    factories.make_news("The oven is lit")
    first = queries(client, "/en/news/?unknown=1")
    # The navigation and the like are remembered by now, the list is not.
    assert 0 < queries(client, "/en/news/?unknown=1") <= first
    assert queries(client, "/en/news/?unknown=2") == queries(
        client, "/en/news/?unknown=1"
    )
