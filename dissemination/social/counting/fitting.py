"""Cutting a text to what a network has room for."""

from __future__ import annotations

import re

import grapheme

from .entities import hashtags, links
from .rules import Limit

__all__ = ["fitted"]

SENTENCE_END = re.compile(r"[.!?…]['”’»)]*(?=\s)|\n\n")


def fitted(text: str, limit: Limit, ending: str = "…") -> str:
    """Return a text that fits: whole, or up to a sentence, a word or a grapheme.

    Nothing is cut inside of an address or a hashtag. Where no letter fits, nothing is
    left.
    """
    text = text.strip()
    if not limit.over(text):
        return text
    places = _boundaries(text)
    low, high = 0, len(places) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if limit.over(text[: places[middle]].rstrip() + ending):
            high = middle - 1
        else:
            low = middle
    return _tidy(text, places[low], limit, ending)


def _tidy(text: str, most: int, limit: Limit, ending: str) -> str:
    """Return what ends well within the first ``most`` characters."""
    sentence = max(
        (one.end() for one in SENTENCE_END.finditer(text[: most + 1])), default=0
    )
    if sentence > most * 2 // 3 and not limit.over(text[:sentence].rstrip()):
        return text[:sentence].rstrip()
    kept = text[:most]
    if most < len(text) and not text[most].isspace():
        space = max(kept.rfind(sign) for sign in " \n\t")
        if space > most // 2:
            kept = kept[:space]
    kept = kept.rstrip(" \n\t,;:–-")
    return kept + ending if kept and not limit.over(kept + ending) else ""


def _boundaries(text: str) -> list[int]:
    """Return where a text may be cut: between graphemes, and outside of spans."""
    spans = [(one.start, one.end) for one in [*links(text), *hashtags(text)]]
    places, at = [0], 0
    for one in grapheme.graphemes(text):
        at += len(one)
        if not any(start < at < end for start, end in spans):
            places.append(at)
    return places
