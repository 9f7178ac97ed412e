"""Words as the search compares them: base forms without accents, in any language.

Databases stem few of the languages of the partnership, so texts and questions are
both reduced here (translation.md, "Reading"). Maltese has no table of base forms;
its words are only folded.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import simplemma

__all__ = ["fold", "query_text", "search_text"]

LEMMATISED = {"bg", "en", "it", "lt", "nl", "sl"}
# Letters that no decomposition reduces to a plain one.
_PLAIN = str.maketrans({"ħ": "h", "đ": "d", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae"})
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Return ``text`` in lower case, without accents."""
    lowered = text.lower().translate(_PLAIN)
    parts = unicodedata.normalize("NFKD", lowered)
    kept = "".join(part for part in parts if not unicodedata.combining(part))
    return unicodedata.normalize("NFC", kept)


@lru_cache(maxsize=50_000)
def _base_form(word: str, language: str) -> str:
    if language not in LEMMATISED:
        return word
    return simplemma.lemmatize(word, lang=language)


def search_text(text: str, language: str) -> str:
    """Return the words of ``text``, each as it stands and as its base form, folded."""
    words: list[str] = []
    for word in _WORD.findall(text.lower()):
        plain = fold(word)
        words.append(plain)
        base = fold(_base_form(word, language))
        if base != plain:
            words.append(base)
    return " ".join(words)


def query_text(text: str, language: str) -> str:
    """Return a reader's question as base forms, one for each word, folded."""
    words = _WORD.findall(text.lower())
    return " ".join(fold(_base_form(word, language)) for word in words)
