"""TMX 1.4: what people translated, as a memory for their tools. It is only written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import SubElement

from .marks import Kind, Piece, pieces_of, tag_of
from .rows import plain
from .safe_xml import Element, written

__all__ = ["EXTENSION", "MIME_TYPE", "Pair", "write"]

EXTENSION = "tmx"
MIME_TYPE = "application/x-tmx+xml; charset=utf-8"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True)
class Pair:
    """A string and what a person made of it, both as fragments of HTML."""

    language: str
    source: str
    target: str


def write(pairs: Iterable[Pair], language: str, made_at: dt.datetime) -> bytes:
    root = Element("tmx", {"version": "1.4"})
    SubElement(
        root,
        "header",
        {
            "creationtool": "heco_site",
            "creationtoolversion": "1",
            "segtype": "block",
            "o-tmf": "HTML",
            "adminlang": "en",
            "srclang": "*all*",
            "datatype": "html",
            "creationdate": made_at.strftime("%Y%m%dT%H%M%SZ"),
        },
    )
    body = SubElement(root, "body")
    for pair in dict.fromkeys(pairs):
        unit = SubElement(body, "tu", {"srclang": pair.language})
        for code, text in ((pair.language, pair.source), (language, pair.target)):
            variant = SubElement(unit, "tuv", {_LANGUAGE: code})
            _fill(SubElement(variant, "seg"), text)
    return written(root)


def _fill(seg: Element, fragment: str) -> None:
    """Write a fragment, its marks as codes that belong together by number."""
    pieces = pieces_of(fragment)
    if pieces is None:
        pieces = [Piece(Kind.TEXT, fragment)]
    numbers: dict[str, int] = {}
    last: Element | None = None
    for piece in pieces:
        if piece.kind == Kind.TEXT:
            text = plain(piece.value)
            if last is None:
                seg.text = (seg.text or "") + text
            else:
                last.tail = (last.tail or "") + text
            continue
        number = str(numbers.setdefault(piece.value, len(numbers) + 1))
        if piece.kind == Kind.OPEN:
            last = SubElement(seg, "bpt", {"i": number, "x": number})
        elif piece.kind == Kind.CLOSE:
            last = SubElement(seg, "ept", {"i": number})
        else:
            last = SubElement(seg, "ph", {"x": number, "type": "lb"})
        last.text = tag_of(piece)
