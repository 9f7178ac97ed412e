"""One sentence of the source changes, and only that sentence comes back."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.factories import make_news
from translation import actions, localize
from translation.desk.word_diff import Piece, word_diff
from translation.models import TranslatedText

from .conftest import SL, locale, member, republish, session, translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def rado(site):
    return member("rado", "sl", role="reviewer")


def changed(news, **fields):
    """Return the translation into Slovenian of news whose source was published anew."""
    page = translated(news, "sl")
    republish(news, **fields)
    return page, localize.find_translation(news.translation_key, locale("sl"))


def rows(client, page):
    answer = client.get(reverse("desk:edit", args=[page.pk]))
    return answer, {row.source: row for row in answer.context["form"].rows}


def test_words_are_compared_and_marks_stay_whole():
    assert word_diff("Some <b>old</b> news.", "Some <b>good</b> news!") == [
        Piece("kept", "Some <b>"),
        Piece("removed", "old"),
        Piece("added", "good"),
        Piece("kept", "</b> news"),
        Piece("removed", "."),
        Piece("added", "!"),
    ]
    assert word_diff("", "New") == [Piece("added", "New")]


def test_the_old_text_stands_beside_what_changed(news, rado):
    page, _translation = changed(news, teaser="Some good news")
    answer, found = rows(session(rado), page)
    row = found["Some good news"]
    assert row.value == ""
    assert row.previous == "Nekaj novic sl"
    assert Piece("added", "good ") in row.changes
    assert [one.source for one in found.values() if one.previous] == ["Some good news"]
    html = answer.content.decode()
    assert "<ins>good </ins>" in html
    assert "Nekaj novic sl" in html


def test_a_text_that_is_still_right_is_kept_with_one_key(news, rado):
    page, translation = changed(news, teaser="Some news!")
    client = session(rado)
    answer, found = rows(client, page)
    row = found["Some news!"]
    data = {"version": answer.context["version"], "action": "save", row.name: ""}
    address = reverse("desk:edit", args=[page.pk])
    client.post(address, data | {"keep": [str(row.segment.id), "x", "999999", "²"]})
    [kept] = [
        one for one in localize.segments_of(translation) if one.source == "Some news!"
    ]
    assert kept.translation == "Nekaj novic sl"
    # Another mark at the end looks odd, and a person says that it is right.
    odd = actions.open_doubts(translation)
    assert [one.name for one in odd[kept.id]] == ["ending"]
    words = [(spot, one.name) for spot, found in odd.items() for one in found]
    actions.accept_doubts(translation, words, rado)
    actions.approve(page, rado)
    row = TranslatedText.objects.get(key=news.translation_key, locale=locale("sl"))
    assert row.stale_since is None


def test_what_is_written_beside_the_tick_is_what_counts(news, rado):
    page, translation = changed(news, teaser="Some good news")
    client = session(rado)
    answer, found = rows(client, page)
    row = found["Some good news"]
    data = {"version": answer.context["version"], "action": "save"}
    data |= {row.name: "Dobre novice", "keep": str(row.segment.id)}
    client.post(reverse("desk:edit", args=[page.pk]), data)
    texts = [one.translation for one in localize.segments_of(translation)]
    assert "Dobre novice" in texts
    assert "Nekaj novic sl" not in texts


def test_a_sentence_that_was_replaced_has_no_earlier_text(news, rado):
    page, _translation = changed(news, teaser="Bread for everybody in the village")
    _answer, found = rows(session(rado), page)
    assert found["Bread for everybody in the village"].previous == ""


def test_the_nearest_sentence_of_a_paragraph_is_the_earlier_one(site, rado):
    first = "<p>The oven is warm at six.</p><p>The mill is cold at ten.</p>"
    second = "<p>The oven is hot at six.</p><p>The mill is cold at eleven.</p>"
    news = make_news("Ovens", teaser="Some news", body=[("paragraph", first)])
    texts = {
        "Ovens": "Peči",
        "Some news": "Nekaj novic",
        "The oven is warm at six.": "Peč je topla ob šestih.",
        "The mill is cold at ten.": "Mlin je hladen ob desetih.",
    }
    page = actions.translate(news, locale("sl"), texts, "human", None)
    actions.approve(page, None)
    body = news.body.get_prep_value()
    body[0]["value"] = second
    republish(news, body=body)
    _answer, found = rows(session(rado), page)
    assert found["The oven is hot at six."].previous == "Peč je topla ob šestih."
    changed_mill = found["The mill is cold at eleven."]
    assert changed_mill.previous == "Mlin je hladen ob desetih."


def test_earlier_texts_cost_one_query(news, django_assert_num_queries):
    translated(news, "sl", **{})
    republish(news, title="Another title", teaser="Some good news")
    translation = localize.find_translation(news.translation_key, locale("sl"))
    segments = localize.segments_of(translation)
    slovenian = locale("sl")
    with django_assert_num_queries(1):
        localize.previous_texts(segments, slovenian)
    assert set(SL) - {"The oven is lit", "Some news"} <= {
        localize.to_input(one, one.source) for one in segments
    }
