"""The marks in a fragment of HTML, as codes that tools for translators keep apart.

A code is named by its tag and a number, as in ``b1``; a link by the name it has on the
site. So a file alone is enough to turn codes into marks again.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from html.parser import HTMLParser

__all__ = ["Kind", "Piece", "fragment_of", "is_code", "pieces_of", "tag_of"]

_CODE = re.compile(r"(abbr|acronym|a|br|b|code|em|i|strong)(\d+)")
_VOID = {"br"}


class Kind(StrEnum):
    TEXT = "text"
    OPEN = "open"
    CLOSE = "close"
    ALONE = "alone"


@dataclass(frozen=True)
class Piece:
    """A stretch of text, or a code by its name."""

    kind: Kind
    value: str


def is_code(name: str) -> bool:
    return _CODE.fullmatch(name) is not None


def tag_of(piece: Piece) -> str:
    """Return the mark that a code stands for, or the escaped text."""
    if piece.kind == Kind.TEXT:
        return html.escape(piece.value, quote=False)
    found = _CODE.fullmatch(piece.value)
    name = found[1] if found else ""
    if piece.kind == Kind.ALONE:
        return f"<{name}/>"
    if piece.kind == Kind.CLOSE:
        return f"</{name}>"
    return f'<a id="{piece.value}">' if name == "a" else f"<{name}>"


def fragment_of(pieces: Sequence[Piece]) -> str:
    return "".join(tag_of(piece) for piece in pieces)


def pieces_of(fragment: str) -> list[Piece] | None:
    """Return a fragment in pieces, or nothing if its marks are not well nested."""
    reader = _Reader()
    reader.feed(fragment)
    reader.close()
    return reader.pieces if reader.whole and not reader.open else None


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[Piece] = []
        self.open: list[tuple[str, str]] = []
        self.count: Counter[str] = Counter()
        self.whole = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.count[tag] += 1
        name = f"{tag}{self.count[tag]}"
        if tag == "a":
            name = dict(attrs).get("id") or ""
        if not is_code(name):
            self.whole = False
        elif tag in _VOID:
            self.pieces.append(Piece(Kind.ALONE, name))
        else:
            self.open.append((tag, name))
            self.pieces.append(Piece(Kind.OPEN, name))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        if not self.open or self.open[-1][0] != tag:
            self.whole = False
            return
        self.pieces.append(Piece(Kind.CLOSE, self.open.pop()[1]))

    def handle_data(self, data: str) -> None:
        self.pieces.append(Piece(Kind.TEXT, data))

    def handle_comment(self, data: str) -> None:
        self.whole = False
