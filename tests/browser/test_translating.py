"""A practice goes from Lithuanian into Maltese on a phone, and to its readers."""

from __future__ import annotations

import re

from django.urls import reverse

from tests.factories import make_practice, make_site
from tests.translation.conftest import member, republish

PHONE = {"width": 360, "height": 740}
TEXTS = {
    "Atvira krosnis": "Il-forn miftuħ",
    "Kaimas kepa kartu.": "Ir-raħal jaħmi flimkien.",
    "Duonos krosnis visiems.": "Forn tal-ħobż għal kulħadd.",
    "Kaimas be kepėjo.": "Raħal mingħajr furnar.",
    "Kiekvieną šeštadienį.": "Kull nhar ta' Sibt.",
}


def log_in(page, name):
    page.goto(reverse("wagtailadmin_login"))
    page.fill("[name=username]", name)
    page.fill("[name=password]", "pass-word-1")
    page.click("[type=submit]")
    page.wait_for_load_state()
    page.goto(reverse("desk:index"))


def shown(page):
    return page.locator("[data-row]:visible")


def saved(page):
    page.locator("[data-status][data-state=saved]").wait_for()


def test_from_lithuanian_into_maltese_on_a_phone(open_page, axe):
    make_site(("en", "lt", "mt"))
    practice = make_practice(
        "Atvira krosnis",
        "lt",
        teaser="Kaimas kepa kartu.",
        summary="Duonos krosnis visiems.",
        context="Kaimas be kepėjo.",
        how_it_works="<p>Kiekvieną šeštadienį.</p>",
    )
    member("maria", "mt")
    member("rita", "mt", role="reviewer")

    phone = open_page(viewport=PHONE)
    log_in(phone, "maria")
    entry = phone.get_by_role("listitem").filter(has_text="Atvira krosnis")
    entry.get_by_role("button", name=re.compile("Begin")).click()
    phone.wait_for_url(re.compile(r"/admin/desk/\d+/"))
    for _number in TEXTS:
        source = shown(phone).locator(".desk-text").inner_text().strip()
        shown(phone).get_by_role("textbox").fill(TEXTS[source])
        phone.get_by_role("button", name="Save and next").click()
    saved(phone)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
    phone.get_by_role("button", name="Submit for review").click()
    phone.get_by_text("Submitted. A reviewer").first.wait_for()
    # Wagtail's messages fade in; half-way their colours are too weak.
    phone.wait_for_function(
        "document.getAnimations().every(one => one.playState === 'finished')"
    )
    assert axe(phone) == []

    reviewer = open_page(viewport=PHONE)
    log_in(reviewer, "rita")
    reviewer.get_by_role("link", name="Atvira krosnis").first.click()
    reviewer.get_by_role("button", name="One text at a time").click()
    row = reviewer.locator("[data-row]").filter(has_text="Duonos krosnis visiems.")
    row.get_by_role("textbox").fill("Forn tal-ħobż miftuħ għal kulħadd.")
    saved(reviewer)
    reviewer.get_by_role("button", name="Approve and publish").click()
    reviewer.get_by_text("Approved and published").first.wait_for()

    reader = open_page(viewport=PHONE)
    reader.goto("/mt/practices/il-forn-miftuh/")
    assert reader.locator("html").get_attribute("lang") == "mt"
    assert reader.locator("h1").inner_text() == "Il-forn miftuħ"
    body = reader.locator("body").inner_text()
    assert "Forn tal-ħobż miftuħ għal kulħadd." in body

    republish(practice, context="Kaimas be kepėjo ir be krautuvės.")
    phone.goto(reverse("desk:index"))
    phone.get_by_role("link", name="Atvira krosnis").first.click()
    phone.get_by_text("1 of 5 texts is left.").wait_for()
    assert "be krautuvės" in shown(phone).locator(".desk-text").inner_text()
    before = phone.locator("[data-previous-for]:visible").inner_text()
    assert before == "Raħal mingħajr furnar."
    # Readers keep what was approved, and are told since when it is older.
    reader.reload()
    body = reader.locator("body").inner_text()
    assert "Raħal mingħajr furnar." in body
    assert "krautuvės" not in body
