"""Links and hashtags in a text, by their place in it.

What looks like a mention inside an address (``https://example.org/@name``) is a part of
the address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

__all__ = ["Span", "hashtags", "links", "short"]

LINK = re.compile(r"(?<![\w@/])https?://[^\s<>\"“”„«»]+", re.IGNORECASE)
TRAILING = ".,;:!?'’…"
LONGEST_PATH = 16
TAG = re.compile(r"(?<![\w#&/])#(?!\d+\b)(\w+)")


@dataclass(frozen=True)
class Span:
    """A piece of a text: ``text[start:end]``; ``value`` is what it stands for."""

    start: int
    end: int
    value: str


def links(text: str) -> list[Span]:
    """Return the addresses in a text, without the full stop of its sentence."""
    found = []
    for match in LINK.finditer(text):
        address = match.group().rstrip(TRAILING)
        while address.endswith(")") and address.count("(") < address.count(")"):
            address = address[:-1].rstrip(TRAILING)
        found.append(Span(match.start(), match.start() + len(address), address))
    return found


def hashtags(text: str) -> list[Span]:
    """Return the hashtags outside of addresses; the value is without its sign."""
    taken = links(text)
    return [
        Span(match.start(), match.end(), match.group(1))
        for match in TAG.finditer(text)
        if not any(one.start <= match.start() < one.end for one in taken)
    ]


def short(address: str) -> str:
    """Return how an address is shown where a mark, and not the text, leads there."""
    parts = urlsplit(address)
    rest = parts.path.rstrip("/") + (f"?{parts.query}" if parts.query else "")
    if len(rest) > LONGEST_PATH:
        rest = rest[: LONGEST_PATH - 1] + "…"
    return parts.netloc + rest
