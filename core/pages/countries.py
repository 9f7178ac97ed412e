"""Names of countries and languages in every language, from Unicode's CLDR."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale
from django.utils.translation import get_language

EUROPE = [
    "AL",
    "AT",
    "BA",
    "BE",
    "BG",
    "CH",
    "CY",
    "CZ",
    "DE",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GB",
    "GR",
    "HR",
    "HU",
    "IE",
    "IS",
    "IT",
    "LI",
    "LT",
    "LU",
    "LV",
    "ME",
    "MK",
    "MT",
    "NL",
    "NO",
    "PL",
    "PT",
    "RO",
    "RS",
    "SE",
    "SI",
    "SK",
    "TR",
    "UA",
    "XK",
]


@lru_cache(maxsize=64)
def cldr(language: str | None = None) -> Locale:
    """Return CLDR's data of a language; the site's English is that of Europe."""
    code = (language or "en").replace("-", "_")
    return Locale.parse("en_GB" if code == "en" else code)


def country_name(code: str, language: str | None = None) -> str:
    """Return the name of a country; the code itself where nobody knows it."""
    names = cldr(language or get_language()).territories
    return str(names.get(code, code))


def countries() -> list[tuple[str, str]]:
    """Return the countries to choose from, sorted as the editor's language does."""
    from .collation import sort_key

    pairs = [(code, country_name(code)) for code in EUROPE]
    return sorted(pairs, key=lambda pair: sort_key(pair[1], get_language() or "en"))
