"""Sorting words as each language of the partnership sorts them."""

from __future__ import annotations

import unicodedata

# Letters that a language's alphabet has of its own and where they stand: after the
# letter before the colon. (Slovenian, Lithuanian and Maltese orthography.)
_TAILORED = {
    "sl": {"č": "c", "š": "s", "ž": "z"},
    "lt": {"č": "c", "š": "s", "ž": "z", "y": "i"},
    "mt": {"ġ": "g", "ħ": "h"},
}
# In Maltese these stand before the letter they look like, and għ is one letter.
_BEFORE = {"mt": {"ċ": "c", "ż": "z"}}


def sort_key(text: str, language: str) -> tuple[tuple[str, int], ...]:
    """Return a key that sorts ``text`` in the alphabet of ``language``.

    Letters with marks that the alphabet does not count as letters of their own sort
    beside the plain letter.
    """
    after = _TAILORED.get(language, {})
    before = _BEFORE.get(language, {})
    key: list[tuple[str, int]] = []
    for letter in unicodedata.normalize("NFC", text).lower():
        if letter in after:
            key.append((after[letter], 1))
        elif letter in before:
            key.append((before[letter], -1))
        else:
            plain = unicodedata.normalize("NFKD", letter)[0]
            key.append((plain, 0))
    return tuple(key)
