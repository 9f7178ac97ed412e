"""What the search finds in each language."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command
from wagtail.models import Locale

from core.search.text import fold, query_text, search_text
from core.search.views import find
from tests import factories


@pytest.mark.parametrize(
    ("language", "asked", "written"),
    [
        ("sl", "dediščina", "z dediščino živimo"),
        ("bg", "музей", "в музеите"),
        ("lt", "biblioteka", "prie bibliotekos"),
        ("mt", "hobz", "Ħobż tal-Malti"),
        ("it", "museo", "nei musei"),
        ("nl", "molen", "de molens draaien"),
    ],
)
def test_a_word_is_found_in_another_form(language, asked, written):
    assert query_text(asked, language) in search_text(written, language).split()


def test_folding_reduces_letters_that_unicode_does_not_decompose():
    assert fold("Ħal Għaxaq, Đurđica, Ærø") == "hal ghaxaq, durdica, aero"


@pytest.mark.django_db
def test_pages_are_found_in_the_language_of_the_reader():
    factories.make_site(("en", "sl"))
    factories.make_news("V krušni peči", "sl", teaser="Vas peče kruh.")
    factories.make_news("In the bread oven", "en", teaser="A village bakes.")
    call_command("update_index", verbosity=0, stdout=StringIO())
    slovenian = Locale.objects.get(language_code="sl")
    assert [page.title for page in find("krušne peči", slovenian)] == ["V krušni peči"]
    assert list(find("oven", slovenian)) == []
    assert list(find("  !? ", slovenian)) == []
