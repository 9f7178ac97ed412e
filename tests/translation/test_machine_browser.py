"""Asking a machine and watching it, on a phone, in a real browser."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.factories import make_news, make_site
from tests.translation.conftest import BODY, member
from translation import tasks
from translation.models import MachineJob

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def test_the_list_renews_itself_until_all_has_ended(
    open_page, axe, complaints, settings
):
    settings.MACHINE_TRANSLATION = "*=fake"
    make_site(("en", "sl", "mt"))
    news = make_news(body=BODY)
    member("tina", "sl", "mt")
    page = open_page(viewport={"width": 360, "height": 740})
    page.goto(reverse("wagtailadmin_login"))
    page.fill("[name=username]", "tina")
    page.fill("[name=password]", "pass-word-1")
    page.click("[type=submit]")
    page.goto(f"{reverse('desk:machine')}?page={news.pk}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert axe(page) == []
    page.get_by_label("slovenščina").focus()
    page.keyboard.press("Space")
    page.get_by_label("Malti").check()
    page.get_by_role("button", name="Send the texts").click()
    page.wait_for_url("**/desk/machine/*-*/")
    assert page.get_by_text("0 done, 2 still to come.").first.is_visible()
    page.evaluate("window.stayed = true")
    first, second = MachineJob.objects.all()
    cancel = page.locator(f"#cancel-{second.pk}")
    cancel.focus()
    tasks.draft_by_machine.call(first.pk)
    page.get_by_text("7 texts of 7").wait_for()
    said = page.locator("[data-status]")
    assert said.inner_text() == "1 done, 1 still to come."
    assert page.evaluate("document.activeElement.id") == f"cancel-{second.pk}"
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert axe(page) == []
    tasks.draft_by_machine.call(second.pk)
    page.get_by_text("All of it has ended.").first.wait_for()
    assert page.evaluate("window.stayed")
    page.get_by_role("link", name="Open the draft").first.click()
    page.wait_for_load_state()
    assert "] The oven is lit" in page.content()
