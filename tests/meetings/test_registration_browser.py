"""A reader with a phone registers in Lithuanian; every page fits and is accessible."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.test import Client

from core.counting import limits
from core.web import public_forms
from partners.enums import RegistrationState
from partners.models import Registration
from tests.factories import make_site
from tests.web.test_html import KNOWN

from .registering import ADDRESS, link_in, open_meeting, own_path

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]
PHONE = {"width": 320, "height": 740}


@pytest.fixture(autouse=True)
def meeting(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Have mails sent at once, and forms taken from readers who are quick."""
    settings.TASKS = {
        "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
    }
    monkeypatch.setattr(public_forms, "YOUNGEST", dt.timedelta(seconds=-1))
    make_site(("en", "lt"))
    return open_meeting("Susitikimas", language="lt", original_language="lt")


def send(page: Any) -> None:
    page.locator("main form button").first.click()


def fill_in(page: Any) -> None:
    page.locator("[name=name]").fill("Ona Petrauskienė")
    page.locator("[name=address]").fill(ADDRESS)
    page.locator("[name=country]").select_option("LT")
    page.locator("[name=in_list]").check()
    send(page)
    page.wait_for_url("**/lt/registration/asked/")


def test_from_the_meeting_to_a_place_and_away_on_a_phone(
    open_page: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, meeting: Any
) -> None:
    # Only a browser that has done its work may send the form.
    monkeypatch.setitem(limits.NETWORK, False, 0)
    page = open_page(locale="lt", viewport=PHONE)
    page.goto(meeting.url)
    page.locator("main a.button").first.click()
    fill_in(page)
    page.goto(link_in(mail.outbox[-1], "confirm"))
    send(page)
    page.wait_for_url("**/lt/registration/own/**")
    found = Registration.objects.get()
    assert (found.state, found.language) == (RegistrationState.CONFIRMED, "lt")
    assert page.locator("[name=in_list]").is_checked()
    assert not page.locator("[name=in_pictures]").is_checked()
    page.locator("[name=food_needs]").fill("be riešutų")
    send(page)
    page.wait_for_url("**?done=saved")
    page.locator("a[href$='/cancel/']").click()
    send(page)
    page.wait_for_url("**?done=cancelled")
    found.refresh_from_db()
    assert found.food_needs == "be riešutų"
    assert found.state == RegistrationState.CANCELLED
    assert page.context.cookies() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_of_a_reader_is_accessible_and_fits(
    open_page: Callable[..., Any],
    axe: Any,
    html_faults: Any,
    meeting: Any,
    complaints: list[str],
    scheme: str,
) -> None:
    page = open_page(viewport=PHONE, color_scheme=scheme)
    form = f"/lt/registration/{meeting.translation_key}/"
    page.goto(form)
    fill_in(page)
    confirm = link_in(mail.outbox[-1], "confirm")
    own = own_path(Registration.objects.get())
    pages = {}
    for address in (
        meeting.url,
        form,
        page.url,
        confirm,
        own,
        f"{own}cancel/",
        f"{own}erase/",
    ):
        page.goto(address)
        assert axe(page) == [], address
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], address
        pages[address] = Client().get(address).content.decode()
    page.goto(form)
    send(page)
    page.wait_for_selector(".fields__error")
    assert axe(page) == []
    # The browser says of itself that the form was answered with 400.
    complaints.clear()
    if scheme == "light":
        # On a keyboard of a phone “inputmode” shows an @; elsewhere it does no harm.
        faults = [
            one
            for one in html_faults(pages)
            if not KNOWN.search(one) and "inputmode" not in one
        ]
        assert faults == []
