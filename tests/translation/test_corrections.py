"""“Only a typo”: the source's editor keeps every language up to date at once."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from wagtail.models import PageLogEntry

from core.people.enums import Role
from tests.admin.forms import edit
from tests.factories import make_user
from translation import actions, localize
from translation.desk.staleness import states
from translation.enums import State

from .conftest import locale, member, republish, session, translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer(site):
    return make_user("ona", Role.OFFICER)


def standing(news, code):
    return states([news], [locale(code)])[news.translation_key, locale(code).pk]


def segment_id(news, source):
    translation = localize.find_translation(news.translation_key, locale("sl"))
    segments = localize.segments_of(translation)
    return next(one.id for one in segments if one.source == source)


def test_the_editor_is_asked_and_keeps_two_languages(news, officer):
    for code in ("sl", "mt"):
        translated(news, code)
    client = session(officer)
    republish(news, teaser="Some News")
    assert standing(news, "sl") == standing(news, "mt") == State.STALE
    address = reverse("desk:changes", args=[news.pk])
    html = client.get(address).content.decode()
    assert "<ins>News</ins>" in html
    assert "slovenščina" in html
    answer = client.post(address, {"keep": segment_id(news, "Some News")}, follow=True)
    assert "Malti and slovenščina" in answer.content.decode()
    assert "Nothing has changed" in answer.content.decode()
    for code in ("sl", "mt"):
        assert standing(news, code) == State.LIVE
        page = news.get_translation(locale(code))
        assert page.teaser == f"Nekaj novic {code}"
        assert page.translation_method == "human"
    entry = PageLogEntry.objects.get(page=news.pk, action=actions.CORRECTED)
    assert entry.user == officer
    assert entry.data["languages"] == ["mt", "sl"]


def test_another_change_still_waits_for_its_translator(news, officer):
    page = translated(news, "sl")
    republish(news, teaser="Some News", title="The oven is cold")
    actions.keep_translations(news, [segment_id(news, "Some News")], officer)
    assert standing(news, "sl") != State.LIVE
    page.refresh_from_db()
    assert page.title == "Peč je zakurjena sl"
    translation = localize.find_translation(news.translation_key, locale("sl"))
    left = [one for one in localize.segments_of(translation) if not one.translation]
    assert [one.source for one in left] == ["The oven is cold"]


def test_a_draft_in_work_is_kept_and_stays_a_draft(news, officer):
    page = translated(news, "sl")
    tina = member("tina", "sl")
    translation = localize.find_translation(news.translation_key, locale("sl"))
    actions.save_texts(translation, {segment_id(news, "A heading"): "Drugače"}, tina)
    actions.write_draft(translation, tina)
    republish(news, teaser="Some News")
    actions.keep_translations(news, [segment_id(news, "Some News")], officer)
    page.refresh_from_db()
    assert "Drugače" not in str(page.body)
    assert "Drugače" in str(page.get_latest_revision_as_object().body)


def test_nothing_ticked_keeps_nothing(news, officer):
    translated(news, "sl")
    republish(news, teaser="Some News")
    address = reverse("desk:changes", args=[news.pk])
    for data in ({}, {"keep": ["x", "99999", "²"]}):
        answer = session(officer).post(address, data, follow=True)
        assert "Tick the texts" in answer.content.decode()
    assert standing(news, "sl") == State.STALE


def test_translators_and_strangers_cannot(news):
    translated(news, "sl")
    republish(news, teaser="Some News")
    tina = member("tina", "sl", "mt", role="reviewer")
    address = reverse("desk:changes", args=[news.pk])
    assert session(tina).get(address, follow=True).status_code == 404
    assert session(tina).post(address, {"keep": "1"}, follow=True).status_code == 404
    with pytest.raises(PermissionDenied):
        actions.keep_translations(news, [segment_id(news, "Some News")], tina)


def test_publishing_a_change_offers_it(news, officer):
    translated(news, "sl")
    client = session(officer)
    edit(client, news, "publish", teaser="Some News")
    html = client.get(reverse("wagtailadmin_explore_root")).content.decode()
    assert "Was only spelling corrected?" in html
