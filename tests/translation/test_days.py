"""Days and times at the desk, in the languages of the people who work there."""

from __future__ import annotations

import datetime as dt

import pytest
from django.template import Context, Template
from django.urls import reverse
from django.utils import translation as languages
from wagtail.users.models import UserProfile

from tests.translation.conftest import locale, member, republish, session, translated
from translation.models import TranslatedText

LATE = dt.datetime(2026, 11, 23, 23, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("sl", "24. nov. 2026; 24. november 2026; 24. november 2026, 00:30"),
        ("it", "24 nov 2026; 24 novembre 2026; 24 novembre 2026, 00:30"),
        ("bg", "24.11.2026 г.; 24 ноември 2026 г.; 24 ноември 2026 г., 00:30"),
    ],
)
def test_a_day_is_written_as_the_language_does_and_as_of_the_sites_clock(code, shown):
    page = Template("{% load desk %}{{ d|day }}; {{ d|long_day }}; {{ d|moment }}")
    with languages.override(code):
        # CLDR parts a number from what follows with a space that does not break.
        found = page.render(Context({"d": LATE}))
        assert " ".join(found.split()) == shown
        assert Template("{% load desk %}{{ d|day }}").render(Context({"d": None})) == ""


@pytest.mark.django_db
def test_the_desk_writes_months_in_slovenian_with_a_small_letter(news):
    tina = member("tina", "sl")
    profile = UserProfile.get_for_user(tina)
    profile.preferred_language = "sl"
    profile.save()
    page = translated(news, "sl")
    republish(news, teaser="Other news")
    TranslatedText.objects.filter(key=news.translation_key, locale=locale("sl")).update(
        stale_since=LATE
    )
    desk = session(tina)
    queue = desk.get(reverse("desk:index")).content.decode()
    editor = desk.get(reverse("desk:edit", args=[page.pk])).content.decode()
    assert "24. nov. 2026" in queue
    assert "24. november 2026" in editor
