"""A guide as one HTML file: read on a screen, printed, kept; nothing beside it."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from django.template.loader import render_to_string

from ..document import Document
from . import atlas
from .imprint import imprint_rows
from .values import pictures, placed, plain

__all__ = ["STYLE_SOURCE", "html"]

STYLE = (
    "body{max-width:42rem;margin:0 auto;padding:1rem;font:1.05rem/1.55 Alegreya,"
    "Georgia,serif;color:#221c14;background:#fffdf8;overflow-wrap:break-word}"
    "h1{font-size:2.4rem;line-height:1.1}h2{font-size:1.7rem;line-height:1.2;"
    "margin-top:3rem}img{max-width:100%;height:auto}figure{margin:1.5rem 0}"
    "figcaption,.small,.other,dt{font-size:.9rem;color:#5c5344}dd{margin:0 0 .6rem}"
    ".fund img{max-height:4.5rem}.coverage,.intro{border-left:3px solid #8a3418;"
    "padding-left:1rem}.lead{font-size:1.2rem}.scroll{overflow-x:auto}"
    "table{border-collapse:collapse}td,th{border:1px solid #cbbfa8;padding:.3rem .6rem;"
    "text-align:start}a{color:#8a3418}"
    "@media(prefers-color-scheme:dark){body{color:#efe6d6;background:#1c1812}"
    "a{color:#f0a37e}figcaption,.small,.other,dt{color:#c9bda6}.fund{background:#fff;"
    "color:#221c14;padding:.5rem 1rem}}"
    "@media print{body{max-width:none;background:none}section{break-inside:auto}"
    ".chapter,.part{break-before:page}h2,h3{break-after:avoid}figure{break-inside:avoid}}"
)
# What a content security policy calls the style sheet of the file.
STYLE_SOURCE = (
    f"'sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'"
)


def html(document: Document) -> str:
    """Return the guide as a file that needs no other."""
    return written(document, style=STYLE)


def written(
    document: Document, style: str = "", contents: bool = True, heading: bool = True
) -> str:
    """Return the guide as HTML.

    Packages have a style and contents of their own, and some a title.
    """
    guide = plain(document)
    sources = {
        name: _data(content, kind)
        for name, (content, kind) in pictures(document).items()
    }
    titles = {chapter.key: chapter.title for chapter in document.chapters}
    _finish(guide, document, sources)
    drawing = atlas.drawn(document)
    points = placed(document)
    context = {
        "guide": guide,
        "authors": ", ".join(document.imprint.authors),
        "style": style,
        "contents": contents,
        "heading": heading,
        "imprint_rows": imprint_rows(document),
        "places": points,
        "map": _data(drawing, "image/svg+xml") if drawing else "",
        "map_alt": ", ".join(place.label for _number, _key, place in points),
        "index": [
            (term, [(key, titles[key]) for key in keys if key in titles])
            for term, keys in document.index
        ],
    }
    return render_to_string("practices/guide/guide.html", context)


def _finish(value: Any, document: Document, sources: dict[str, str]) -> None:
    """Give pictures their bytes, tables their heads and chapters their language."""
    if isinstance(value, list):
        for one in value:
            _finish(one, document, sources)
    if not isinstance(value, dict):
        return
    match value.get("type"):
        case "picture":
            value["source"] = sources.get(value["file"], "")
        case "bullets":
            # A dictionary has ``items`` of its own, which templates would call.
            value["items_list"] = value.pop("items")
        case "table":
            rows = value.pop("rows")
            value["head"] = rows[0] if value["header"] and rows else []
            value["body"] = rows[1:] if value["head"] else rows
        case "chapter" if value["language"] != document.language:
            value["language_said"] = document.language_said(value["language"])
    for one in value.values():
        _finish(one, document, sources)


def _data(content: bytes, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"
