"""An officer publishes, a speaker approves, both languages are read: in real clicks."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from wagtail.models import Locale

from core.people.enums import Role
from news.models import NewsPage
from tests.factories import make_project, make_site, make_user, section
from translation.models import LocaleMember

WORDS = {
    "The oven is lit": "Peč je zakurjena",
    "Bread for all on Saturday.": "V soboto kruh za vse.",
    "Four people lift bread from an oven.": "Štirje ljudje jemljejo kruh iz peči.",
}


def picture() -> bytes:
    data = BytesIO()
    Image.new("RGB", (1200, 800), "#9c3d22").save(data, "JPEG")
    return data.getvalue()


def log_in(page: Any, name: str) -> None:
    page.goto("/admin/login/")
    page.fill("[name=username]", name)
    page.fill("[name=password]", "pass-word-1")
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")


@pytest.fixture
def people() -> None:
    make_site(("en", "sl"))
    make_project()
    make_user("officer")
    speaker = make_user("speaker", Role.TRANSLATOR)
    LocaleMember.objects.create(
        user=speaker, locale=Locale.objects.get(language_code="sl"), role="reviewer"
    )


def choose_picture(page: Any) -> None:
    """Upload a picture through the chooser of the main picture."""
    page.locator("#id_hero-chooser [data-chooser-action-choose]").first.click()
    page.get_by_role("tab", name="Upload").click()
    page.locator("input[type=file]").set_input_files(
        {"name": "oven.jpg", "mimeType": "image/jpeg", "buffer": picture()}
    )
    page.fill("[name=image-chooser-upload-title]", "The oven")
    page.locator("form[data-chooser-modal-creation-form] [type=submit]").click()
    page.locator("#id_hero-chooser:not(.blank)").wait_for()


def write_news(page: Any) -> None:
    parent = section("news", "en")
    page.goto(f"/admin/pages/add/news/newspage/{parent.pk}/")
    title, teaser, alt = WORDS
    page.fill("#id_title", title)
    page.fill("#id_teaser", teaser)
    choose_picture(page)
    page.fill("#id_hero_alt", alt)
    page.locator("button[name=action-publish]").evaluate("one => one.click()")
    page.locator(".messages .success").wait_for()


def translate(page: Any) -> None:
    page.goto("/admin/desk/")
    page.get_by_role("button", name="Begin").first.click()
    page.locator("[data-row]:visible").first.wait_for()
    page.get_by_role("button", name="One text at a time").click()
    for row in page.locator("textarea[name], input[type=text][name]").all():
        label = row.evaluate("one => one.closest('.desk-row')?.innerText ?? ''")
        for source, target in WORDS.items():
            if source in label:
                row.fill(target)
    page.get_by_role("button", name="Approve and publish").click()
    page.locator(".messages .success").wait_for()


def test_news_is_published_translated_approved_and_read(
    people: None, open_page: Callable[..., Any]
) -> None:
    officer = open_page()
    log_in(officer, "officer")
    write_news(officer)
    news = NewsPage.objects.get(locale__language_code="en")
    assert news.live

    reader = open_page(viewport={"width": 360, "height": 740})
    reader.goto(news.url)
    before = reader.locator("main").inner_text()
    assert "The oven is lit" in before
    alt = reader.locator("main img").first.get_attribute("alt")
    assert alt == "Four people lift bread from an oven."

    speaker = open_page(viewport={"width": 360, "height": 740})
    log_in(speaker, "speaker")
    translate(speaker)
    slovenian = NewsPage.objects.get(locale__language_code="sl")
    assert slovenian.live

    reader.goto(slovenian.url)
    assert slovenian.url == "/sl/news/pec-je-zakurjena/"
    assert reader.locator("h1").inner_text() == "Peč je zakurjena"
    alt = reader.locator("main img").first.get_attribute("alt")
    assert alt == "Štirje ljudje jemljejo kruh iz peči."
    reader.goto(news.url)
    assert reader.locator("h1").inner_text() == "The oven is lit"
    assert reader.context.cookies() == []
