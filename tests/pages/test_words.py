"""Addresses, sorting and names in each language of the partnership."""

from __future__ import annotations

import pytest

from core.pages.collation import sort_key
from core.pages.countries import country_name
from core.pages.slugs import slug_from


@pytest.mark.parametrize(
    ("title", "language", "slug"),
    [
        ("Dediščina živi", "sl", "dediscina-zivi"),
        ("Ħobż u żejt", "mt", "hobz-u-zejt"),
        ("Къща на площада", "bg", "kashta-na-ploshtada"),
        ("Ąžuolų šešėlyje", "lt", "azuolu-seselyje"),
        ("L’olio nuovo: perché?", "it", "lolio-nuovo-perche"),
        ("!!!", "en", ""),
    ],
)
def test_slugs_are_spelled_in_plain_letters(title, language, slug):
    assert slug_from(title, language) == slug


def test_a_slug_of_a_very_long_title_ends_at_a_word():
    slug = slug_from("museum " * 2000, "en")
    assert len(slug) <= 80
    assert set(slug.split("-")) == {"museum"}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("sl", ["cerkev", "cvet", "čebela", "dan", "sol", "šola", "zid", "žito"]),
        ("lt", ["cukrus", "čia", "išmintis", "yla", "jūra", "sodas", "šuo"]),
        ("mt", ["baħar", "ċavetta", "dar", "fuq", "ġnien", "ħobż", "żejt", "zija"]),
        ("bg", ["воденица", "къща", "площад", "ябълка"]),
    ],
)
def test_words_sort_as_their_alphabet_does(language, expected):
    words = expected[::-1]
    words.sort(key=lambda word: sort_key(word, language))
    assert words == expected


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Slovenia"),
        ("sl", "Slovenija"),
        ("mt", "is-Slovenja"),
        ("bg", "Словения"),
    ],
)
def test_countries_have_a_name_in_every_language(language, name):
    assert country_name("SI", language).casefold() == name.casefold()
