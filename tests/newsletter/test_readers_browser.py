"""A reader in a real browser: subscribes in Maltese, goes over to Slovenian, leaves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from wagtail.models import Locale

from core.counting import limits
from core.web import public_forms
from dissemination.newsletter.enums import SubscriberStatus
from dissemination.newsletter.models import Subscriber, Topic
from tests.factories import make_site

from .readers import ADDRESS, link_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]
PHONE = {"width": 320, "height": 740}


@pytest.fixture(autouse=True)
def ready(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have mails sent at once, and forms taken from readers who are quick."""
    settings.TASKS = {
        "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
    }
    monkeypatch.setattr(public_forms, "YOUNGEST", dt.timedelta(seconds=-1))
    make_site(("en", "mt", "sl"))
    english = Locale.objects.get(language_code="en")
    Topic.objects.create(key="food", label="Food", locale=english)


def send(page: Any) -> None:
    page.locator("main form button").first.click()


def subscribe(page: Any) -> None:
    """Go from the foot of a page to the form, and fill it in."""
    page.goto("/mt/")
    page.locator(".foot a.button").click()
    assert page.url.endswith("/mt/newsletter/")
    page.locator("[name=address]").fill(ADDRESS)
    page.locator("[name=topics]").check()
    send(page)
    page.wait_for_url("**/mt/newsletter/asked/")


def test_from_maltese_to_slovenian_and_away(
    open_page: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    live_server: Any,
) -> None:
    # Only a browser that has done its work may send the form.
    monkeypatch.setitem(limits.NETWORK, False, 0)
    page = open_page(locale="mt", viewport=PHONE)
    subscribe(page)
    page.goto(link_in(mail.outbox[-1], "confirm"))
    assert Subscriber.objects.get().status == SubscriberStatus.PENDING
    send(page)
    page.wait_for_url("**/mt/newsletter/preferences/**")
    found = Subscriber.objects.get()
    assert (found.status, found.language) == (SubscriberStatus.ACTIVE, "mt")
    assert found.subscriptions.count() == 1
    page.locator("[name=language]").select_option("sl")
    send(page)
    page.wait_for_url("**/sl/newsletter/preferences/**")
    assert page.locator("html").get_attribute("lang") == "sl"
    page.goto(link_in(mail.outbox[-1], "leave"))
    send(page)
    found.refresh_from_db()
    assert (found.status, found.language) == (SubscriberStatus.LEFT, "sl")
    assert mail.outbox[-1].extra_headers["Content-Language"] == "sl"
    assert page.context.cookies() == []


def test_without_scripts_everything_works_too(open_page: Callable[..., Any]) -> None:
    page = open_page(java_script_enabled=False, viewport=PHONE)
    subscribe(page)
    page.goto(link_in(mail.outbox[-1], "confirm"))
    send(page)
    assert Subscriber.objects.get().status == SubscriberStatus.ACTIVE
    assert page.context.cookies() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_of_a_reader_is_accessible_and_fits(
    open_page: Callable[..., Any], axe: Any, scheme: str
) -> None:
    page = open_page(viewport=PHONE, color_scheme=scheme)
    subscribe(page)
    confirm = link_in(mail.outbox[-1], "confirm")
    shown = [page.url, "/en/newsletter/", "/en/newsletter/link/", confirm]
    for address in shown:
        page.goto(address)
        assert axe(page) == [], address
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], address
    send(page)
    preferences = page.url
    token = preferences.partition("/preferences/")[2].partition("/")[0]
    for address in (
        preferences,
        f"/en/newsletter/preferences/{token}/erase/",
        f"/en/newsletter/leave/{token}/",
    ):
        page.goto(address)
        assert axe(page) == [], address
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], address
