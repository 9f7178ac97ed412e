"""A guide at the translators' desk: words are theirs, contents and order are not."""

from __future__ import annotations

import pytest

from core.pages.enums import TranslationMethod
from practices.guide.compiling import freeze
from practices.models import GuidePage
from tests.factories import make_site
from tests.translation.conftest import locale
from translation import actions, localize

from .records import chapters, guide, world

pytestmark = pytest.mark.django_db
SL = {
    "The guide": "Vodnik",
    "A guide": "En vodnik",
    "Ten of them": "Deset jih je",
    "What it is about": "O čem govori",
    "Dear <b>reader</b>,": "Draga <b>bralka</b>,",
    "Bread": "Kruh",
    "Why Open oven": "Zakaj Odprta peč",
    "Why Mlin": "Zakaj Mlin",
}


@pytest.fixture
def source() -> GuidePage:
    make_site()
    found = world()
    return guide(
        chapters=chapters("Bread", found["oven"], found["mill"]),
        subtitle="Ten of them",
        abstract="What it is about",
        foreword="<p>Dear <b>reader</b>,</p>",
        version="1.0",
        doi="10.5281/zenodo.1",
        editors="Jonas Jonaitis",
        editions=[
            ("edition", {"language": "sl", "isbn": "0306406152", "translator": "Eva"})
        ],
    )


def translated(source: GuidePage) -> GuidePage:
    draft = actions.translate(source, locale("sl"), SL, TranslationMethod.HUMAN, None)
    actions.approve(draft, None)
    return GuidePage.objects.get(locale=locale("sl"))


def test_translators_get_the_words_and_nothing_else(source) -> None:
    translation = actions.start(source, locale("sl"), None)

    shown = {
        localize.to_input(segment, segment.source)
        for segment in localize.segments_of(translation)
    }

    assert shown == set(SL)


def test_the_translation_freezes_with_its_own_words(source) -> None:
    slovenian = translated(source)

    assert slovenian.live
    assert (slovenian.subtitle, slovenian.doi) == ("Deset jih je", source.doi)
    assert (slovenian.editors, slovenian.version) == (source.editors, "1.0")
    document = freeze(slovenian).document
    assert (document.title, document.abstract) == ("Vodnik", "O čem govori")
    assert [part.title for part in document.parts] == ["Kruh"]
    oven, mill = document.chapters
    assert (oven.title, oven.language) == ("Odprta peč", "sl")
    assert oven.intro[0].runs[0].text == "Zakaj Odprta peč"
    assert mill.intro[0].runs[0].text == "Zakaj Mlin"
    assert document.foreword[0].runs[1].text == "bralka"
    assert document.imprint.translators == ("Eva",)
    assert document.coverage.startswith(("2 ", "Slovenščina", "slovenščina"))


def test_a_chapter_that_is_moved_keeps_its_words_in_every_language(source) -> None:
    slovenian = translated(source)
    source.chapters = list(source.chapters.raw_data)[::-1]
    source.save_revision().publish()

    document = freeze(slovenian).document

    assert [one.title for one in document.chapters] == ["Mlin", "Odprta peč"]
    assert document.chapters[1].intro[0].runs[0].text == "Zakaj Odprta peč"
