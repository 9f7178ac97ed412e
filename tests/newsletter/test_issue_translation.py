"""An issue in another language: what translators get, and what stays as it is."""

from __future__ import annotations

from typing import Any

import pytest

from core.pages.enums import TranslationMethod
from dissemination.newsletter.enums import ItemFallback
from dissemination.newsletter.models import IssuePage
from tests.factories import make_site
from tests.translation.conftest import locale
from translation import actions, localize
from translation.exceptions import UncoveredTexts

from .pages import all_blocks, make_archive, make_issue

pytestmark = pytest.mark.django_db
SL = {
    "Bread and books": "Kruh in knjige",
    "What is new": "Kaj je novega",
    "Dear readers,": "Drage bralke in bralci,",
    "Own words on the oven": "Lastne besede o peči",
    "Come and see": "Pridite pogledat",
    "Some <b>text</b>.": "Nekaj <b>besedila</b>.",
    "We bake.": "Pečemo.",
    "A baker": "Pek",
    "An oven": "Peč",
    "Lit": "Zakurjena",
    "Sign up now": "Prijavite se",
    "Read on": "Berite naprej",
    "Inside: bread": "V tej številki: kruh",
}


@pytest.fixture
def issue() -> IssuePage:
    make_site()
    archive = make_archive()
    make_archive("sl")
    return make_issue(
        archive, items=all_blocks(), subject="Read on", preheader="Inside: bread"
    )


def translated(issue: IssuePage) -> IssuePage:
    method = TranslationMethod.HUMAN
    draft = actions.translate(issue, locale("sl"), SL, method, None)
    actions.approve(draft, None)
    return IssuePage.objects.get(locale=locale("sl"))


def values(page: IssuePage) -> list[tuple[str, Any]]:
    return [(row["type"], row["value"]) for row in page.items.raw_data]


def test_translators_get_words_and_nothing_else(issue) -> None:
    translation = actions.start(issue, locale("sl"), None)
    shown = {
        localize.to_input(segment, segment.source)
        for segment in localize.segments_of(translation)
    }
    assert shown == set(SL)


def test_words_change_and_pages_pictures_and_addresses_stay(issue) -> None:
    slovenian = translated(issue)
    assert (slovenian.title, slovenian.subject) == ("Kruh in knjige", "Berite naprej")
    assert slovenian.preheader == "V tej številki: kruh"
    assert "Drage bralke in bralci," in slovenian.intro
    for (kind, before), (same, after) in zip(
        values(issue), values(slovenian), strict=True
    ):
        assert kind == same
        for name in ("page", "image", "address", "credit"):
            if isinstance(before, dict) and name in before:
                assert after[name] == before[name], (kind, name)
    found = dict(values(slovenian))
    assert found["article"]["blurb"] == "Lastne besede o peči"
    assert found["practice"]["blurb"] == ""
    assert found["heading"] == "Pridite pogledat"
    assert "Nekaj <b>besedila</b>." in found["text"]
    assert found["quote"] == {"text": "Pečemo.", "attribution": "Pek"}
    assert found["picture"]["alt"] == "Peč"
    assert found["button"]["label"] == "Prijavite se"


def test_a_page_that_is_chosen_later_comes_to_every_language(issue) -> None:
    translated(issue)
    draft = issue.get_latest_revision_as_object()
    draft.items = [*all_blocks()[3:4], ("heading", "Come and see")]
    draft.item_fallback = ItemFallback.DROP
    draft.save_revision().publish()
    changed = IssuePage.objects.get(pk=issue.pk)
    slovenian = translated(changed)
    assert [kind for kind, _value in values(slovenian)] == ["meeting", "heading"]
    assert values(slovenian)[0][1]["page"] == values(changed)[0][1]["page"]
    assert slovenian.item_fallback == ItemFallback.DROP


def test_words_that_are_missing_are_named(issue) -> None:
    given = {key: text for key, text in SL.items() if key != "Own words on the oven"}
    with pytest.raises(UncoveredTexts) as refused:
        actions.translate(issue, locale("sl"), given, TranslationMethod.HUMAN, None)
    assert "Own words on the oven" in str(refused.value)
