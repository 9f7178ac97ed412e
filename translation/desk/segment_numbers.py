"""The numbers in a text, however a language writes them.

“14,200” is “14.200” in Slovenian and “14 200” in Bulgarian; “9:30” may be “9.30”; the
21st century is the XXI in Italian. Only the digits are compared.
"""

from __future__ import annotations

import re

__all__ = ["all_numbers", "large_numbers"]

# Numbers up to a dozen are often words, or the month of a date written in figures.
DOZEN = 12
_SPACE = "\u0020\u00a0\u202f"
_FIGURES = re.compile(rf"\d+(?:[.,:’'](?=\d)\d+|[{_SPACE}](?=\d{{3}}(?!\d))\d{{3}})*")
_DATE = re.compile(r"\b\d{1,2}\.[ \u00a0]?\d{1,2}\.[ \u00a0]?\d{2,4}\b")
_ROMAN = re.compile(r"\b(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})\b")
_VALUES = {"I": 1, "V": 5, "X": 10}


def _roman(numeral: str) -> int:
    values = [_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(
        -one if one < after else one
        for one, after in zip(values, following, strict=True)
    )


def all_numbers(text: str) -> list[str]:
    """Return the digits of every number, sorted; separators do not count."""
    parts: list[str] = []
    for found in _DATE.finditer(text):
        parts += re.findall(r"\d+", found[0])
    rest = _DATE.sub(" ", text)
    parts += [re.sub(r"\D", "", found) for found in _FIGURES.findall(rest)]
    parts += [str(_roman(found)) for found in _ROMAN.findall(rest)]
    return sorted(part.lstrip("0") or "0" for part in parts)


def large_numbers(text: str) -> list[str]:
    """Return the digits of every number above a dozen, sorted."""
    return [digits for digits in all_numbers(text) if int(digits) > DOZEN]
