"""The stock screens of snippets: no way around the desk, for anybody."""

from __future__ import annotations

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse

from core.media.models import MediaText, SiteMedia
from core.pages.models import Theme
from core.people.enums import Role
from tests.factories import make_user
from tests.translation.conftest import locale, member, session
from translation import actions

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(site):
    return {
        "translator": member("tina", "sl"),
        "reviewer": member("rado", "sl", role="reviewer"),
        "partner": make_user("petra", Role.PARTNER_EDITOR),
        "officer": make_user("oskar", Role.OFFICER),
        "coordinator": make_user("karla", Role.COORDINATOR),
    }


@pytest.fixture
def themes(site):
    theme = Theme.objects.create(key="food", label="Food", locale=locale("en"))
    for code, label in (("sl", "Hrana"), ("lt", "Maistas")):
        actions.translate_snippet(theme, locale(code), {"Food": label}, None)
    rows = Theme.objects.filter(translation_key=theme.translation_key)
    return {one.locale.language_code: one for one in rows}


@pytest.fixture
def texts(site):
    media = SiteMedia.objects.create(
        title="Talk", type="audio", file=ContentFile(b"x", name="a.mp3"), duration=1
    )
    return {
        code: MediaText.objects.create(media=media, language=code, transcript=code)
        for code in ("en", "sl", "lt")
    }


def labels():
    rows = Theme.objects.order_by("pk")
    return [*rows.values_list("label", "key", "locale"), *_transcripts()]


def _transcripts():
    return MediaText.objects.order_by("pk").values_list("transcript", "language")


def screens(row, model):
    name = f"wagtailsnippets_{model}"
    yield reverse(f"{name}:edit", args=[row.pk])
    yield reverse(f"{name}:delete", args=[row.pk])
    bulk = [row._meta.app_label, row._meta.model_name]
    yield reverse("wagtail_bulk_action", args=[*bulk, "delete"]) + f"?id={row.pk}"


POST = {"label": "Stolen", "key": "stolen", "transcript": "Stolen", "language": "lt"}


@pytest.mark.parametrize("who", ["translator", "reviewer", "partner", "officer"])
def test_nobody_changes_a_translation_in_the_stock_screens(themes, texts, people, who):
    client = session(people[who])
    before = labels()
    for row, model in ((themes["lt"], "pages_theme"), (texts["lt"], "media_mediatext")):
        for address in screens(row, model):
            post = POST | {"media": texts["lt"].media_id}
            assert client.post(address, post).status_code == 302, address
            assert labels() == before, address


@pytest.mark.parametrize("who", ["translator", "reviewer", "partner"])
def test_translators_have_no_rights_on_snippets_at_all(themes, texts, people, who):
    client = session(people[who])
    before = labels()
    for row, model in ((themes["en"], "pages_theme"), (texts["en"], "media_mediatext")):
        name = f"wagtailsnippets_{model}"
        post = POST | {"media": texts["en"].media_id}
        for address in (
            reverse(f"{name}:add"),
            reverse(f"wagtailsnippetchoosers_{model}:create"),
            *screens(row, model),
        ):
            assert client.post(address, post).status_code in {302, 403}, address
            assert labels() == before, address
        listed = client.get(reverse(f"{name}:list"))
        assert listed.status_code == 302


def test_an_officer_edits_the_source_of_terms(themes, people):
    client = session(people["officer"])
    address = reverse("wagtailsnippets_pages_theme:edit", args=[themes["en"].pk])
    assert client.post(address, {"label": "Meals", "key": "food"}).status_code == 302
    assert Theme.objects.get(pk=themes["en"].pk).label == "Meals"
    assert Theme.objects.get(pk=themes["sl"].pk).label == "Hrana"


def test_an_officer_adds_captions_only_in_the_first_language(texts, people):
    client = session(people["officer"])
    other = SiteMedia.objects.create(
        title="New", type="audio", file=ContentFile(b"x", name="b.mp3"), duration=1
    )
    add = reverse("wagtailsnippets_media_mediatext:add")
    first = {"media": other.pk, "language": "en", "transcript": "Hello"}
    assert client.post(add, first).status_code == 302
    assert MediaText.objects.filter(media=other).count() == 1
    second = first | {"language": "sl", "transcript": "Pozdravljeni"}
    client.post(add, second)
    # Nor may a text be moved to a recording that has one in another language.
    mine = MediaText.objects.get(media=other)
    edit = reverse("wagtailsnippets_media_mediatext:edit", args=[mine.pk])
    client.post(edit, second | {"media": texts["en"].media_id, "language": "bg"})
    assert MediaText.objects.filter(media=other).count() == 1
    assert not MediaText.objects.filter(language="bg").exists()


def test_coordinators_are_led_to_the_desk_and_may_delete(themes, people):
    client = session(people["coordinator"])
    address = reverse("wagtailsnippets_pages_theme:edit", args=[themes["lt"].pk])
    assert client.get(address).url == f"{reverse('desk:words')}?language=lt"
    address = reverse("wagtailsnippets_pages_theme:delete", args=[themes["lt"].pk])
    assert client.post(address).status_code == 302
    assert not Theme.objects.filter(pk=themes["lt"].pk).exists()
