"""What changed in a source, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

__all__ = ["Piece", "word_diff"]

_WORDS = re.compile(r"<[^>]*>|\w+|\s+|[^\w\s]")


@dataclass(frozen=True)
class Piece:
    """A stretch of text that was ``kept``, ``added`` or ``removed``."""

    change: str
    text: str


def word_diff(before: str, after: str) -> list[Piece]:
    """Return both texts as one: what stayed, what went and what came, in order."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for tag, start, end, from_, to in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("kept", "".join(old[start:end])))
            continue
        if end > start:
            pieces.append(Piece("removed", "".join(old[start:end])))
        if to > from_:
            pieces.append(Piece("added", "".join(new[from_:to])))
    return pieces
