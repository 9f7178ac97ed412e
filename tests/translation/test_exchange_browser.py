"""Files on a phone, in a real browser."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.factories import make_news, make_site
from tests.translation.conftest import BODY, locale, member
from tests.translation.exchanging import texts_of, with_toolkit
from translation import actions

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def test_a_file_goes_out_and_comes_back_on_a_phone(open_page, axe, tmp_path):
    make_site(("en", "sl"))
    news = make_news(body=BODY)
    member("tina", "sl")
    actions.start(news, locale("sl"), None)
    page = open_page(viewport={"width": 360, "height": 740}, accept_downloads=True)
    page.goto(reverse("wagtailadmin_login"))
    page.fill("[name=username]", "tina")
    page.fill("[name=password]", "pass-word-1")
    page.click("[type=submit]")
    target = news.get_translation(locale("sl"))
    page.goto(f"{reverse('desk:files')}?language=sl&page={target.pk}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert axe(page) == []
    with page.expect_download() as found:
        page.get_by_role("button", name="Download").click()
    texts = {"Some news": "Nekaj novic", "The oven is lit": "p" * 400}
    file = tmp_path / "prevodi.po"
    data = found.value.path().read_bytes()
    file.write_bytes(with_toolkit(data, "po", texts))
    page.set_input_files("[name=file]", file)
    page.get_by_role("button", name="Read the file").click()
    page.wait_for_url("**/import/*/")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert axe(page) == []
    rows = page.locator(".files-row")
    assert "it has 400 now" in rows.first.inner_text()
    assert "Nekaj novic" in rows.last.inner_text()
    page.get_by_role("button", name="Take over as drafts").click()
    page.wait_for_url(f"**{reverse('desk:index')}?language=sl")
    assert "1 text was taken over as a draft." in page.content()
    assert texts_of(news)["Some news"] == "Nekaj novic"
    assert texts_of(news)["The oven is lit"] == ""
