"""The editor counts for its writers, and asks nobody else for anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from tests.factories import make_practice, make_site, make_user

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def editor(open_page: Callable[..., Any], live_server: Any, locale_of_editor: str):
    make_site()
    practice = make_practice()
    client = Client()
    client.force_login(make_user())
    page = open_page(locale=locale_of_editor)
    page.context.add_cookies(
        [
            {
                "name": settings.SESSION_COOKIE_NAME,
                "value": client.cookies[settings.SESSION_COOKIE_NAME].value,
                "url": live_server.url,
            }
        ]
    )
    page.goto(f"/admin/pages/{practice.pk}/edit/")
    return page


@pytest.fixture
def locale_of_editor() -> str:
    return "en-GB"


def test_every_limited_field_counts_what_is_left(editor: Any) -> None:
    summary = editor.locator("#id_summary")
    counter = editor.locator("#id_summary-counter")
    summary.fill("a" * 150)
    assert counter.inner_text() == "Characters left: 10"
    summary.fill("a" * 170)
    assert counter.inner_text() == "Characters too many: 10"
    assert summary.input_value() == "a" * 170
    assert "id_summary-counter" in summary.get_attribute("aria-describedby")
    editor.wait_for_function(
        "[...document.querySelectorAll('[aria-live=polite]')]"
        ".some((one) => one.textContent === 'Characters too many: 10')"
    )


def test_rich_text_counts_letters_and_the_title_its_own_limit(editor: Any) -> None:
    assert "Characters left" in editor.locator("#id_title-counter").inner_text()
    written = editor.locator("#id_how_it_works-counter")
    assert written.inner_text() == f"Characters left: {1500 - len('Every Saturday.')}"
    editor.locator("[name=how_it_works] ~ * [contenteditable=true]").first.click()
    editor.keyboard.press("Control+End")
    editor.keyboard.type(" Bread.")
    left = 1500 - len("Every Saturday. Bread.")
    editor.wait_for_function(
        "document.getElementById('id_how_it_works-counter').textContent"
        f" === 'Characters left: {left}'"
    )
