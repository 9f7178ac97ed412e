"""The services: safe drafts, approval, snippets."""

from __future__ import annotations

import time

import pytest
from wagtail.models import Locale, Page

from core.pages.enums import TranslationMethod
from core.pages.models import Theme
from tests.factories import make_news, make_site
from translation import actions

pytestmark = pytest.mark.django_db
HUMAN = TranslationMethod.HUMAN

NEWS_SL = {
    "The oven is lit": "Peč je zakurjena",
    "Some news": "Nekaj novic",
    "Bread & salt.": "Kruh & sol.",
    "The same sentence.": "Isti stavek.",
    "A heading": "Naslov",
}
BODY = [
    ("heading", "A heading"),
    ("paragraph", "<p>Bread &amp; salt.</p><p>The same sentence.</p>"),
    ("paragraph", "<p>The same sentence.</p>"),
]


def locale(code: str) -> Locale:
    return Locale.objects.get(language_code=code)


@pytest.fixture
def site():
    return make_site(("en", "sl", "lt", "mt", "bg"))


@pytest.fixture
def news(site):
    page = make_news(body=[(kind, value) for kind, value in BODY])
    return page


def test_translate_and_approve(news, django_assert_max_num_queries):
    began = time.perf_counter()
    with django_assert_max_num_queries(600):
        page = actions.translate(news, locale("sl"), NEWS_SL, HUMAN, None)
    took = time.perf_counter() - began
    print("translate", took)
    live = Page.objects.get(pk=page.pk)
    assert not live.live
    began = time.perf_counter()
    page = actions.approve(page, None)
    print("approve", time.perf_counter() - began)
    assert page.live
    assert page.title == "Peč je zakurjena"
    assert page.slug == "pec-je-zakurjena"
    assert page.translation_method == "human"
    body = [block.value for block in page.body]
    assert body[0] == "Naslov"
    assert body[1].source == "<p>Kruh &amp; sol.</p><p>Isti stavek.</p>"
    assert body[2].source == "<p>Isti stavek.</p>"
    began = time.perf_counter()
    actions.approve(actions.translate(news, locale("lt"), NEWS_SL, HUMAN, None), None)
    print("second", time.perf_counter() - began)


def test_snippet(site):
    theme = Theme.objects.create(key="food", label="Food", locale=locale("en"))
    made = actions.translate_snippet(theme, locale("sl"), {"Food": "Hrana"}, None)
    assert made.label == "Hrana"
    assert Theme.objects.get(locale=locale("sl")).label == "Hrana"
    again = actions.translate_snippet(theme, locale("sl"), {"Food": "Jedi"}, None)
    assert again.pk == made.pk
    assert Theme.objects.get(locale=locale("sl")).label == "Jedi"
