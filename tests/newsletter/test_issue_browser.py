"""The archive in a real browser: on the narrowest screen, by day and by night."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.factories import make_site

from .pages import all_blocks, make_archive, make_issue

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]
NARROWEST = {"width": 320, "height": 640}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_reader_comes_from_the_navigation_to_an_issue(
    open_page: Callable[..., Any], axe: Any, scheme: str
) -> None:
    make_site()
    archive = make_archive()
    make_issue(archive, items=all_blocks())
    make_issue(make_archive("sl"), "Kruh", items=all_blocks())
    page = open_page(viewport=NARROWEST, color_scheme=scheme)
    page.goto("/en/")
    page.click(f'.nav a[href="{archive.url}"]')
    shown = []
    for step in ("text=Bread and books", "text=Subscribe to the newsletter"):
        assert axe(page) == []
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= NARROWEST["width"]
        page.locator(step).first.click()
        shown.append(page.url)
    assert shown[1].endswith("/en/newsletter/")
    # In Slovenian, all that the issue tells of is in another language.
    page.goto("/sl/letters/kruh/")
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
