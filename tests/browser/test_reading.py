"""What readers meet: on a phone, in light and dark, with and without script."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.management import call_command

from tests.factories import make_standard
from tests.web.records import make_world

PHONE = {"width": 360, "height": 740}
NARROWEST = {"width": 320, "height": 640}


@pytest.fixture
def world() -> Any:
    """One page of each type, in English, Slovenian and Maltese."""
    made = make_world()
    made.standard = make_standard(kind="privacy")
    call_command("update_index", verbosity=0)
    return made


def every_kind(code: str) -> list[str]:
    """Return one address of each type of page in a language."""
    from core.pages.models import SitePage

    addresses: dict[type, str] = {}
    pages = SitePage.objects.live().filter(locale__language_code=code).order_by("path")
    for page in pages:
        addresses.setdefault(page.specific_class, page.url)
    return [
        *addresses.values(),
        f"/{code}/report/{pages[0].pk}/",
        f"/{code}/search/?q=oven",
        f"/{code}/search/?q=xyzzy",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_page(
    world: Any, open_page: Callable[..., Any], axe: Any, scheme: str
) -> None:
    page = open_page(color_scheme=scheme, viewport=PHONE)
    found = {}
    for address in every_kind("en"):
        assert page.goto(address).status == 200, address
        if violations := axe(page):
            found[address] = violations
    assert found == {}


def test_no_page_is_wider_than_the_narrowest_screen(
    world: Any, open_page: Callable[..., Any]
) -> None:
    page = open_page(viewport=NARROWEST)
    wide = []
    for address in [*every_kind("en"), "/sl/", "/mt/"]:
        page.goto(address)
        if page.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(address)
    assert wide == []
    assert page.context.cookies() == []


@pytest.mark.parametrize("script", [True, False])
def test_a_reader_goes_from_home_to_a_practice_and_its_meeting(
    world: Any, open_page: Callable[..., Any], script: bool
) -> None:
    page = open_page(viewport=PHONE, java_script_enabled=script)
    page.goto("/en/")
    page.get_by_role("navigation", name="Main").get_by_role(
        "link", name="practices"
    ).click()
    page.locator(".card__title a").first.click()
    assert page.locator("main.practice h1").count() == 1
    page.locator(".label a[href*='/meetings/']").first.click()
    assert page.locator("h1").inner_text() == world.meeting.title
    assert page.context.cookies() == []


def test_a_page_that_is_missing_in_a_language_says_where_it_is(
    world: Any, open_page: Callable[..., Any], complaints: list[str]
) -> None:
    page = open_page(viewport=PHONE)
    here = world.standard.url
    response = page.goto(here.replace("/en/", "/mt/"))
    assert response.status == 404
    assert page.locator("html").get_attribute("lang") == "mt"
    page.locator(f"main a[href='{here}']").click()
    assert page.locator("html").get_attribute("lang") == "en"
    complaints.clear()  # the browser reports the 404 that was asked for


def test_the_keyboard_reaches_the_content_first(
    world: Any, open_page: Callable[..., Any]
) -> None:
    page = open_page()
    page.goto("/en/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
