"""What hands and assistive technology meet beside the pages: menu, errors, the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale

from core.people.enums import Role
from tests.factories import make_news, make_site, make_user
from translation import actions
from translation.models import LocaleMember


def test_the_language_menu_opens_and_closes_by_keyboard(
    open_page: Callable[..., Any],
) -> None:
    make_site()
    page = open_page()
    page.goto("/en/")
    menu = page.locator(".languages")
    for _step in range(3):  # Past the skip link and the site's name.
        page.keyboard.press("Tab")
    assert menu.locator("summary").evaluate("one => one === document.activeElement")
    outline = menu.locator("summary").evaluate("one => getComputedStyle(one).outline")
    assert "solid" in outline
    assert "0px" not in outline
    page.keyboard.press("Enter")
    assert menu.locator("a").first.is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert not menu.locator("a").first.is_visible()
    assert menu.locator("summary").evaluate("one => one === document.activeElement")
    page.keyboard.press("Enter")
    page.locator(".languages a[hreflang=mt]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/mt/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_a_page_is_missing(
    open_page: Callable[..., Any], axe: Any, complaints: list[str], scheme: str
) -> None:
    make_site(("en", "sl"))
    make_news()
    page = open_page(color_scheme=scheme)
    found = {}
    for address in ("/en/nothing/", "/sl/news/the-oven-is-lit/"):
        assert page.goto(address).status == 404, address
        if violations := axe(page):
            found[address] = violations
    complaints.clear()  # The browser reports what was asked for: two missing pages.
    assert found == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_at_the_door_and_at_the_desk(
    open_page: Callable[..., Any], axe: Any, scheme: str
) -> None:
    make_site(("en", "sl"))
    news = make_news()
    locale = Locale.objects.get(language_code="sl")
    user = make_user("tina", Role.TRANSLATOR)
    LocaleMember.objects.create(user=user, locale=locale, role="translator")
    actions.start(news, locale, user)
    page = open_page(color_scheme=scheme)
    page.goto("/admin/login/")
    found = {"login": axe(page)}
    page.fill("[name=username]", "tina")
    page.fill("[name=password]", "pass-word-1")
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")
    for address in (
        "/admin/desk/",
        f"/admin/desk/{news.get_translation(locale).pk}/",
    ):
        assert page.goto(address).status == 200
        found[address] = axe(page)
    assert {name: faults for name, faults in found.items() if faults} == {}
