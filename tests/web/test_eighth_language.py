"""One line in the settings adds a language; a catalogue adds its interface."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import override_settings
from django.utils.translation import get_language_from_path
from wagtail.models import Locale

from tests import factories

from .records import text_of, translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def croatian() -> Iterator[Locale]:
    more = [*settings.LANGUAGES, ("hr", "hrvatski")]
    with override_settings(LANGUAGES=more, WAGTAIL_CONTENT_LANGUAGES=more):
        yield Locale.objects.create(language_code="hr")


def test_an_eighth_language_is_read_like_the_others(client, croatian) -> None:
    home = factories.make_site(("en",))["en"]
    assert get_language_from_path("/hr/") == "hr"
    translated(home, "hr", title="Početna", slug="hr")
    index = translated(factories.section("news", "en"), "hr", title="Vijesti")
    news = factories.make_news("The oven is lit", date=dt.date(2019, 6, 1))
    page = translated(news, "hr", title="Peć je upaljena", slug="pec-je-upaljena")
    assert page.url == f"{index.url}pec-je-upaljena/"

    html = text_of(client, page)
    assert '<html lang="hr"' in html
    assert "1. lipnja 2019." in html
    assert f'href="{news.url}" lang="en" hreflang="en"' in html
    english = text_of(client, news)
    assert f'href="{page.url}" lang="hr" hreflang="hr">hrvatski</a>' in english
    assert "Peć je upaljena" in text_of(client, "/hr/news/")
    assert "Peć je upaljena" in text_of(client, "/hr/feed/atom.xml")
    assert "/hr/" in text_of(client, "/sitemap.xml")
    assert text_of(client, "/hr/search/?q=peć")
