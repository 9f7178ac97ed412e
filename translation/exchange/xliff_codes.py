"""Texts with inline codes in XLIFF: ``<pc>`` and ``<ph>``, or ``<g>`` and ``<x/>``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from xml.etree.ElementTree import SubElement

from .marks import Kind, Piece, fragment_of, is_code, pieces_of, tag_of
from .rows import plain
from .safe_xml import Element, local

__all__ = ["Said", "fill", "text_of"]

# Deeper than this no text of a page goes; a file made to hurt may.
DEEPEST = 40
_TYPES = {"a": "link"}


@dataclass(frozen=True)
class Said:
    """A text as a file has it; ``coded`` ones are fragments of HTML."""

    text: str
    coded: bool
    strange: str = ""


def fill(element: Element, text: str, marked: bool, namespace: str) -> None:
    """Put a text into an element, its marks as codes.

    A text whose marks are broken is written as it is; read back, it is found broken.
    """
    pieces = pieces_of(text) if marked else None
    if pieces is None:
        pieces = [Piece(Kind.TEXT, text)]
    stack = [element]
    for piece in pieces:
        if piece.kind == Kind.TEXT:
            _append(stack[-1], plain(piece.value))
        elif piece.kind == Kind.CLOSE:
            stack.pop()
        elif piece.kind == Kind.OPEN:
            kind = _TYPES.get(piece.value.rstrip("0123456789"), "fmt")
            closing = tag_of(Piece(Kind.CLOSE, piece.value))
            names = {"equivStart": tag_of(piece), "equivEnd": closing}
            given = {"id": piece.value, "type": kind} | names
            stack.append(SubElement(stack[-1], f"{{{namespace}}}pc", given))
        else:
            given = {"id": piece.value, "type": "fmt", "equiv": tag_of(piece)}
            SubElement(stack[-1], f"{{{namespace}}}ph", given)


def _append(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def text_of(elements: Sequence[Element]) -> Said:
    """Return what elements say one after the other.

    Where no code is, the text is taken as it is: some tools write marks as letters.
    """
    pieces = list(chain.from_iterable(_pieces(one, 0) for one in elements))
    strange = next(
        (
            one.value
            for one in pieces
            if one.kind != Kind.TEXT and not is_code(one.value)
        ),
        "",
    )
    if strange:
        return Said("".join(_texts(pieces)), coded=True, strange=strange)
    if all(one.kind == Kind.TEXT for one in pieces):
        return Said("".join(_texts(pieces)), coded=False)
    return Said(fragment_of(pieces), coded=True)


def _texts(pieces: Sequence[Piece]) -> Iterator[str]:
    return (one.value for one in pieces if one.kind == Kind.TEXT)


def _pieces(element: Element, depth: int) -> Iterator[Piece]:
    if depth > DEEPEST:
        yield Piece(Kind.ALONE, "…")
        return
    if element.text:
        yield Piece(Kind.TEXT, element.text)
    for child in element:
        yield from _code(child, depth)
        if child.tail:
            yield Piece(Kind.TEXT, child.tail)


def _code(child: Element, depth: int) -> Iterator[Piece]:
    """Return what an element inside a text stands for, in either version."""
    name, own = local(child), child.get("id") or "?"
    if name in {"pc", "g"}:
        yield Piece(Kind.OPEN, own)
        yield from _pieces(child, depth + 1)
        yield Piece(Kind.CLOSE, own)
    elif name in {"ph", "x"}:
        yield Piece(Kind.ALONE, own)
    elif name in {"sc", "bpt", "bx"}:
        yield Piece(Kind.OPEN, child.get("rid") or own)
    elif name in {"ec", "ept", "ex"}:
        yield Piece(Kind.CLOSE, child.get("startRef") or child.get("rid") or own)
    elif name in {"mrk", "sub"}:
        yield from _pieces(child, depth + 1)
    elif name in {"sm", "em"}:
        return
    elif name == "cp":
        yield Piece(Kind.TEXT, _character(child.get("hex", "")))
    else:
        yield Piece(Kind.ALONE, name)


def _character(code: str) -> str:
    """Return a character that XML cannot hold, as XLIFF 2 writes it."""
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\N{REPLACEMENT CHARACTER}"
