"""A reader reports a mistake in a real browser that has neither scripts nor cookies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from core.web import public_forms
from tests.factories import make_news, make_site
from translation.models import SegmentComment

from .conftest import BODY, translated

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]
PHONE = {"width": 360, "height": 740}


@pytest.fixture
def address() -> str:
    make_site(("en", "mt"))
    return str(translated(make_news(body=BODY), "mt").url)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_reader_without_scripts_reports_on_a_phone(
    address: str,
    open_page: Callable[..., Any],
    axe: Any,
    monkeypatch: pytest.MonkeyPatch,
    scheme: str,
) -> None:
    monkeypatch.setattr(public_forms, "YOUNGEST", dt.timedelta(seconds=-1))
    page = open_page(
        java_script_enabled=False, viewport=PHONE, locale="mt", color_scheme=scheme
    )
    page.goto(address)
    page.locator('.foot a[rel="nofollow"]').click()
    page.locator("[name=words]").fill("Naslov mt")
    page.locator("[name=text]").fill("Ittra nieqsa.")
    page.locator("form.fields button").click()

    assert page.url.endswith("/thanks/")
    assert page.context.cookies() == []
    said = SegmentComment.objects.get()
    assert said.text == "“Naslov mt”\n\nIttra nieqsa."
    assert said.context_id is not None

    looking = open_page(viewport=PHONE, color_scheme=scheme)
    where = page.url.removesuffix("thanks/")
    for shown in (where, page.url):
        looking.goto(shown)
        assert axe(looking) == []
        width = looking.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"]
