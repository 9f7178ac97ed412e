"""The desk on a phone, in a real browser."""

from __future__ import annotations

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse

from tests.factories import make_news, make_site
from tests.translation.conftest import BODY, locale, member
from translation import actions

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def test_the_desk_fits_a_phone_and_counts_letters(open_page, axe, complaints):
    make_site(("en", "sl"))
    news = make_news(body=BODY)
    member("tina", "sl", role="reviewer")
    actions.start(news, locale("sl"), None)
    target = news.get_translation(locale("sl"))
    page = open_page(viewport={"width": 360, "height": 740})
    page.goto(reverse("wagtailadmin_login"))
    page.fill("[name=username]", "tina")
    page.fill("[name=password]", "pass-word-1")
    page.click("[type=submit]")
    for address in (reverse("desk:index"), reverse("desk:edit", args=[target.pk])):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert axe(page) == []
    page.get_by_role("button", name="One text at a time").click()
    heading = page.get_by_label("Heading").last
    heading.fill("x" * 121)
    assert "121 / 120" in page.locator(".desk-over").inner_text()
    heading.press("Enter")
    page.wait_for_load_state()
    assert (
        "Keep this to 120 characters" in page.locator(".desk-row--error").inner_text()
    )
    # Wagtail's messages fade in; half-way their colours are too weak.
    page.wait_for_function(
        "document.getAnimations().every(one => one.playState === 'finished')"
    )
    assert axe(page) == []
    # The browser writes of the refused form's own status, 400.
    assert all("400 (Bad Request)" in one for one in complaints)
    complaints.clear()


def test_what_was_typed_outlives_the_session(open_page, complaints):
    make_site(("en", "sl"))
    news = make_news(body=BODY)
    member("tina", "sl")
    actions.start(news, locale("sl"), None)
    address = reverse("desk:edit", args=[news.get_translation(locale("sl")).pk])
    page = open_page()

    def log_in():
        page.fill("[name=username]", "tina")
        page.fill("[name=password]", "pass-word-1")
        page.click("[type=submit]")
        page.wait_for_load_state()

    page.goto(address)
    log_in()
    offer = page.locator("[data-unsaved]")
    assert not offer.is_visible()
    heading = page.get_by_label("Heading").last
    heading.fill("Naslov")
    Session.objects.all().delete()
    page.get_by_role("button", name="Save draft").click()
    page.wait_for_load_state()
    log_in()
    page.goto(address)
    assert page.get_by_label("Heading").last.input_value() == ""
    assert offer.is_visible()
    offer.get_by_role("button", name="Put them back").click()
    assert page.get_by_label("Heading").last.input_value() == "Naslov"
    assert not offer.is_visible()
    page.get_by_role("button", name="Save draft").click()
    page.get_by_text("Draft saved").first.wait_for()
    page.reload()
    assert page.get_by_label("Heading").last.input_value() == "Naslov"
    assert not offer.is_visible()
    complaints.clear()
