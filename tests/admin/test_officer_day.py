"""What an officer met on an ordinary day, and should not meet again."""

from __future__ import annotations

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import formats, timezone, translation
from wagtail.models import Locale
from wagtail.users.models import UserProfile

from core.pages.models import Theme, ThemeRow
from tests.factories import make_news

from .forms import edit

pytestmark = pytest.mark.django_db


@pytest.fixture
def bread(homes) -> Theme:
    english, slovenian = (
        Locale.objects.get(language_code=code) for code in ("en", "sl")
    )
    theme = Theme.objects.create(key="bread", label="Bread", locale=english)
    Theme.objects.create(
        key="bread",
        label="Kruh",
        locale=slovenian,
        translation_key=theme.translation_key,
    )
    return theme


def test_news_is_scheduled(homes, officer: Client) -> None:
    page = make_news(live=False)
    tomorrow = timezone.localtime() + dt.timedelta(days=1)
    answer = edit(
        officer, page, "publish", go_live_at=tomorrow.strftime("%Y-%m-%d %H:%M")
    )
    assert answer.status_code == 302
    page.refresh_from_db()
    assert not page.live
    assert page.approved_schedule
    assert page.go_live_at.date() == tomorrow.astimezone(dt.UTC).date()


def test_a_teaser_wraps_in_the_editor_and_is_one_line(homes, officer: Client) -> None:
    page = make_news()
    edit(officer, page, "publish", teaser="Bread for all,\r\nevery Saturday.")
    page.refresh_from_db()
    assert page.teaser == "Bread for all, every Saturday."


def test_a_preview_in_a_language_that_is_gone_shows_the_page(
    homes, officer: Client
) -> None:
    page = make_news("The oven is lit")
    address = reverse("wagtailadmin_pages:view_draft", args=[page.pk])
    answer = officer.get(address, {"mode": "sl"})
    assert answer.status_code == 200
    assert "The oven is lit" in answer.content.decode()


def test_terms_are_offered_in_the_language_of_the_editor(
    bread: Theme, officer: Client
) -> None:
    page = make_news("Peč je zakurjena", "sl")
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert "Bread" in officer.get(address).content.decode()
    user = officer.get(address).wsgi_request.user
    UserProfile.objects.update_or_create(
        user=user, defaults={"preferred_language": "sl"}
    )
    html = officer.get(address).content.decode()
    assert "Kruh" in html
    assert "Bread" not in html


def test_a_key_is_taken_once_in_a_language(bread: Theme, coordinator: Client) -> None:
    add = reverse("wagtailsnippets_pages_theme:add")
    data = {"label": "More bread", "key": "bread", "locale": bread.locale_id}
    answer = coordinator.post(f"{add}?locale=en", data)
    assert "This key is taken" in answer.content.decode()
    assert Theme.objects.filter(key="bread").count() == 2


def test_a_term_in_use_is_not_deleted(bread: Theme, coordinator: Client) -> None:
    ThemeRow.objects.create(page=make_news(), theme=bread)
    address = reverse("wagtailsnippets_pages_theme:delete", args=[bread.pk])
    many = reverse("wagtail_bulk_action", args=["pages", "theme", "delete"])
    for delete in (address, f"{many}?id={bread.pk}"):
        html = coordinator.post(delete, follow=True).content.decode()
        assert "“Bread” is in use and was not deleted." in html
        assert Theme.objects.filter(pk=bread.pk).exists()


def test_a_term_of_no_page_is_deleted(bread: Theme, coordinator: Client) -> None:
    address = reverse("wagtailsnippets_pages_theme:delete", args=[bread.pk])
    coordinator.post(address)
    assert not Theme.objects.filter(pk=bread.pk).exists()


def test_a_missing_address_of_the_admin_is_missing(homes, officer: Client) -> None:
    assert officer.get("/admin/desk/999999/").status_code == 404


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "22 November 2026"), ("bg", "22.11.2026")]
)
def test_dates_of_the_admin_are_european(language: str, shown: str) -> None:
    kind = "DATE_FORMAT" if language == "en" else "SHORT_DATE_FORMAT"
    with translation.override(language):
        assert formats.date_format(dt.date(2026, 11, 22), kind) == shown
