"""A reader in Slovenian and one in Maltese go through the site on a phone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.management import call_command

from tests.web.records import make_world, translated

PHONE = {"width": 360, "height": 740}


@dataclass(frozen=True)
class Reader:
    """A language, what its reader has a practice called, and how they ask for it."""

    code: str
    name: str
    practice: str
    question: str
    script: bool


READERS = [
    # Another case than the title's, which only base forms bring together.
    Reader("sl", "slovenščina", "Hiša z dediščino", "dediščina hiše", script=True),
    # Typed on a keyboard without ħ and ż, in a browser without script.
    Reader("mt", "Malti", "Il-forn tal-ħobż", "hobz", script=False),
]


def choose_language(page: Any, code: str) -> None:
    page.locator(".languages summary").click()
    page.locator(f".languages a[hreflang={code}]").click()
    assert page.locator("html").get_attribute("lang") == code


@pytest.mark.parametrize("reader", READERS, ids=lambda one: one.code)
def test_a_reader_finds_a_practice_and_its_meeting_in_the_own_language(
    reader: Reader, open_page: Callable[..., Any], complaints: list[str]
) -> None:
    world = make_world()
    practice = translated(world.practice, reader.code, title=reader.practice)
    meeting = translated(world.meeting, reader.code)
    call_command("update_index", verbosity=0)
    page = open_page(
        viewport=PHONE, java_script_enabled=reader.script, locale=reader.code
    )

    page.goto("/")
    assert page.locator("html").get_attribute("lang") == reader.code
    page.locator("nav.nav a", has_text=f"practices {reader.code}").click()
    page.locator(".facets summary").click()
    page.locator(".facets a", has_text=f"craft {reader.code}").click()
    assert page.url.endswith("?type=craft")
    assert page.locator(".chosen a").count() == 1
    page.locator(".card__title a", has_text=reader.practice).click()
    assert page.locator("h1").inner_text() == reader.practice

    choose_language(page, "en")
    assert page.locator("h1").inner_text() == world.practice.title
    choose_language(page, reader.code)
    assert page.url.endswith(practice.url)
    page.locator(".label").get_by_role("link", name=meeting.title).click()
    assert page.locator("h1").inner_text() == meeting.title

    page.locator("nav.nav li:last-child a").click()
    page.fill("#q", reader.question)
    page.keyboard.press("Enter")
    page.locator(".entry__title a", has_text=reader.practice).click()
    assert page.url.endswith(practice.url)

    address = world.coverage.url.replace("/en/", f"/{reader.code}/")
    assert page.goto(address).status == 404
    assert reader.name in page.locator("h1").inner_text()
    page.locator(f"main a[href='{world.coverage.url}'][hreflang=en]").click()
    assert page.locator("h1").inner_text() == world.coverage.title
    assert page.context.cookies() == []
    assert all("404 (Not Found)" in one for one in complaints)
    complaints.clear()  # The browser reports the page that was missing.
