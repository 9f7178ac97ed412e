"""What a guide freezes to, in each language."""

from __future__ import annotations

import pytest

from practices.guide.compiling import freeze
from practices.guide.document import WORDS
from tests.factories import make_site

from .records import chapters, guide, world

pytestmark = pytest.mark.django_db


@pytest.fixture
def made():
    make_site()
    found = world()
    rows = chapters("Bread", found["boat"], found["oven"], "Water", found["mill"])
    found["guide"] = guide(chapters=rows)
    return found


def test_chapters_are_in_the_order_chosen_each_in_its_best_language(made) -> None:
    document = freeze(made["guide"]).document

    assert [part.title for part in document.parts] == ["Bread", "Water"]
    assert [(one.title, one.language) for one in document.chapters] == [
        ("Dgħajsa", "mt"),
        ("Open oven", "en"),
        ("Mill", "en"),
    ]
    assert document.coverage == (
        "2 of 3 good practices in English. "
        "The others are printed in the language they were written in."
    )
    assert set(WORDS) <= set(document.words)
    assert document.languages == {"mt": "This chapter is in another language: Maltese."}
