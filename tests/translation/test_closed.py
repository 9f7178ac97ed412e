"""No address, button or hook of wagtail-localize does anything here."""

from __future__ import annotations

import re

import pytest
from django.apps import apps
from django.urls import NoReverseMatch, reverse
from wagtail import hooks
from wagtail.models import Locale, Page
from wagtail_localize.models import LocaleSynchronization, Translation

from core.pages.models import Theme
from core.people.enums import Role
from tests.factories import make_user
from tests.translation.conftest import (
    locale,
    member,
    republish,
    session,
    translated,
)
from translation import actions
from translation.localize.closing import KEPT, addresses

pytestmark = pytest.mark.django_db


def concrete(pattern: str, news: Page, translation: Translation) -> str:
    """Return a real address for one pattern of wagtail-localize."""
    source = translation.source
    values = {
        "page_id": news.pk,
        "translation_source_id": source.pk,
        "translation_id": translation.pk,
        "string_segment_id": source.stringsegment_set.first().pk,
        "overridable_segment_id": 1,
        "app_label": "pages",
        "model_name": "theme",
        "pk": Theme.objects.first().pk,
        "mode": "",
    }
    return "/admin/" + re.sub(
        r"<(?:\w+:)?(\w+)>", lambda match: str(values[match[1]] or "x"), pattern
    )


@pytest.fixture
def theme(site):
    return Theme.objects.create(key="food", label="Food", locale=locale("en"))


@pytest.fixture
def people(site):
    return {
        "translator": member("tina", "sl"),
        "reviewer": member("rado", "sl", role="reviewer"),
        "officer": make_user("oskar", Role.OFFICER),
        "coordinator": make_user("karla", Role.COORDINATOR),
        "administrator": make_user("ada", None, is_superuser=True, is_staff=True),
    }


def stored(keys):
    """Return every page and term that readers may see, byte for byte."""
    pages = Page.objects.filter(translation_key__in=keys).order_by("pk")
    return [
        *(page.specific.to_json() for page in pages),
        *Theme.objects.order_by("pk").values_list("label", "locale", "key"),
    ]


@pytest.mark.parametrize(
    "who", ["translator", "reviewer", "officer", "coordinator", "administrator"]
)
def test_no_address_of_wagtail_localize_answers(news, theme, people, who):
    translated(news, "sl")
    actions.translate_snippet(theme, locale("sl"), {"Food": "Hrana"}, None)
    translation = Translation.objects.get(
        source__object_id=news.translation_key, target_locale=locale("sl")
    )
    before = stored([news.translation_key])
    client = session(people[who])
    patterns = addresses()
    assert len(patterns) > 15
    for pattern in patterns:
        address = concrete(pattern, news, translation)
        post = {
            "locales": [locale("lt").pk],
            "publish_translations": "on",
            "value": "javascript:alert(1)",
        }
        answers = [
            # Followed: Django tries an unknown address once more with a language.
            client.get(address, follow=True).status_code,
            client.post(address, post, follow=True).status_code,
            client.put(
                address, "{}", content_type="application/json", follow=True
            ).status_code,
            client.delete(address, follow=True).status_code,
        ]
        assert answers == [404] * 4, address
    assert stored([news.translation_key]) == before
    assert not Translation.objects.filter(target_locale=locale("lt")).exists()


def test_no_hook_of_wagtail_localize_is_left(site):
    left = [
        (name, function.__module__)
        for name in set(hooks._hooks)
        for function in hooks.get_hooks(name)
        if function.__module__.startswith("wagtail_localize") and name not in KEPT
    ]
    assert left == []
    with pytest.raises(NoReverseMatch):
        reverse("wagtail_localize:translations_report")


def test_no_aliases_are_made_for_other_languages():
    assert not apps.is_installed("wagtail_localize.locales")
    assert not apps.is_installed("wagtail.contrib.simple_translation")
    assert LocaleSynchronization.objects.count() == 0


@pytest.mark.parametrize("who", ["officer", "coordinator", "administrator"])
def test_the_editor_of_a_translation_is_the_desk(news, people, who):
    """Also where the form would restart or alias the translation (defect 5)."""
    page = translated(news, "sl")
    before = stored([news.translation_key])
    client = session(people[who])
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    wanted = (
        reverse("wagtailadmin_explore", args=[page.get_parent().pk])
        if who == "officer"
        else reverse("desk:edit", args=[page.pk])
    )
    assert client.get(address).url == wanted
    for post in (
        {"action-publish": "1", "title": "Stolen"},
        {"localize-restart-translation": "1"},
        {"localize-convert-to-alias": "1"},
    ):
        assert client.post(address, post).url == wanted
    assert stored([news.translation_key]) == before


def test_reverting_a_translation_stays_closed(news, people):
    page = translated(news, "sl")
    page.save_revision()
    first = page.revisions.first()
    address = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, first.pk])
    answer = session(people["administrator"]).post(address, {"title": "x"})
    assert answer.status_code == 302
    assert answer.url == reverse("desk:edit", args=[page.pk])


def test_pages_in_the_explorer_have_no_button_of_wagtail_localize(news, people):
    client = session(people["administrator"])
    listing = client.get(reverse("wagtailadmin_explore", args=[news.get_parent().pk]))
    editor = client.get(reverse("wagtailadmin_pages:edit", args=[news.pk]))
    home = client.get(reverse("wagtailadmin_home"))
    for answer in (listing, editor, home):
        assert answer.status_code == 200
        text = answer.content.decode()
        assert "/admin/localize/" not in text
        assert "localize-restart-translation" not in text
        assert "convert-to-alias" not in text


def test_a_source_is_still_edited_in_the_editor(news, people):
    client = session(people["officer"])
    assert (
        client.get(reverse("wagtailadmin_pages:edit", args=[news.pk])).status_code
        == 200
    )


def test_deleting_a_source_keeps_every_translated_text(news):
    page = translated(news, "sl")
    translation = Translation.objects.get(source__object_id=news.translation_key)
    texts = list(translation.target_locale.string_translations.values_list("data"))
    assert texts
    news.delete()
    assert list(locale("sl").string_translations.values_list("data")) == texts
    assert Page.objects.filter(pk=page.pk).exists()


def test_deleting_a_source_leaves_the_desk_working(news, people):
    page = translated(news, "sl")
    news.delete()
    client = session(people["translator"])
    assert client.get(reverse("desk:index")).status_code == 200
    address = reverse("desk:edit", args=[page.pk])
    assert client.get(address, follow=True).status_code == 404
    editor = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert session(people["officer"]).get(editor).status_code == 200


def test_creating_a_page_makes_nothing_in_other_languages(site, news):
    republish(news, title="Another title")
    assert Page.objects.filter(translation_key=news.translation_key).count() == 1
    assert Locale.objects.count() == 5
