"""A guide as one HTML file: read on a screen, printed, kept; nothing beside it."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import Any

from django.template.loader import render_to_string

from core.typesetting import png

from ..document import Document
from . import atlas
from .cleaning import cleaned
from .imprint import imprint_rows
from .values import each_picture, pictures, placed, plain

__all__ = ["STYLE_SOURCE", "html", "written"]

STYLE = (
    "body{max-width:42rem;margin:0 auto;padding:1rem;font:1.05rem/1.55 Alegreya,"
    "Georgia,serif;color:#221c14;background:#fffdf8;overflow-wrap:break-word}"
    "h1{font-size:2.4rem;line-height:1.1}h2{font-size:1.7rem;line-height:1.2;"
    "margin-top:3rem}img{max-width:100%;height:auto}figure{margin:1.5rem 0}"
    "figcaption,.small,.other,dt{font-size:.9rem;color:#5c5344}dd{margin:0 0 .6rem}"
    ".fund img{max-height:4.5rem}.coverage,.intro{border-left:3px solid #8a3418;"
    "padding-left:1rem}.lead{font-size:1.2rem}.scroll{overflow-x:auto}"
    "table{border-collapse:collapse}td,th{border:1px solid #cbbfa8;padding:.3rem .6rem;"
    "text-align:start}th{overflow-wrap:normal}a{color:#8a3418}"
    "@media(prefers-color-scheme:dark){body{color:#efe6d6;background:#1c1812}"
    "a{color:#f0a37e}figcaption,.small,.other,dt{color:#c9bda6}.fund{background:#fff;"
    "color:#221c14;padding:.5rem 1rem}}"
    "@media print{body{max-width:none;background:none}section{break-inside:auto}"
    ".chapter,.part{break-before:page}h2,h3{break-after:avoid}figure{break-inside:avoid}"
    ".scroll{overflow:visible}td,th{overflow-wrap:anywhere}}"
)
# What a content security policy calls the style sheet of the file.
STYLE_SOURCE = (
    f"'sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'"
)
TYPES = {
    "jpg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "svg": "image/svg+xml",
}
DEEPEST = 6
# On paper, in dots of which 96 are an inch: the emblem and the map.
EMBLEM_HEIGHT = 60
MAP_WIDTH = 600


def html(document: Document) -> str:
    """Return the guide as a file that needs no other."""
    return written(cleaned(document), style=STYLE)


def written(
    document: Document,
    *,
    style: str = "",
    contents: bool = True,
    heading: bool = True,
    sizes: Mapping[str, tuple[int, int]] | None = None,
) -> str:
    """Return a cleaned guide as HTML.

    Packages have a style of their own, and some have a title and contents, too. Those
    that name ``sizes`` of pictures, by their files, are of paper: they show no drawing,
    so that the map is dots there.
    """
    guide = plain(document)
    sources = {
        name: _data(content, ending)
        for name, (content, ending) in pictures(document).items()
    }
    for picture in each_picture(guide):
        picture["source"] = sources.get(picture["file"], "")
        if sizes and picture["source"]:
            picture["width"], picture["height"] = sizes[picture["file"]]
    _size_logos(guide)
    _finish(guide, document)
    points = placed(document)
    titles = {chapter.key: chapter for chapter in document.chapters}
    context = {
        "guide": guide,
        "authors": ", ".join(document.imprint.authors),
        "style": style,
        "contents": contents,
        "heading": heading,
        "imprint_rows": imprint_rows(document),
        "places": points,
        "map": _map(document, as_drawing=sizes is None),
        "map_width": None if sizes is None else MAP_WIDTH,
        "map_alt": ", ".join(place.label for _number, _key, place in points),
        "index": [
            (term, [titles[key] for key in keys]) for term, keys in document.index
        ],
    }
    return render_to_string("practices/guide/guide.html", context)


def _size_logos(guide: dict[str, Any]) -> None:
    """Make pictures of funds as tall as each other: none is larger than the emblem."""
    for picture in each_picture(guide["funding"]):
        if "width" in picture:
            part = EMBLEM_HEIGHT / picture["height"]
            picture["height"] = EMBLEM_HEIGHT
            picture["width"] = max(1, round(picture["width"] * part))


def _map(document: Document, *, as_drawing: bool) -> str:
    drawing = atlas.drawn(document)
    if not drawing:
        return ""
    return _data(drawing, "svg") if as_drawing else _data(png(drawing), "png")


def _finish(guide: dict[str, Any], document: Document) -> None:
    """Give headings their tags, and chapters the sentence about their language."""
    _finish_blocks(guide["foreword"], 3)
    for part in guide["parts"]:
        _finish_blocks(part["intro"], 3)
        level = 3 if part["title"] else 2
        for chapter in part["chapters"]:
            chapter["tag"], chapter["tag_below"] = f"h{level}", f"h{level + 1}"
            if chapter["language"] != document.language:
                said = document.language_said(chapter["language"])
                chapter["language_said"] = said
            _finish_blocks(chapter["intro"], level + 1)
            _finish_blocks(chapter["blocks"], level + 1)


def _finish_blocks(blocks: list[dict[str, Any]], level: int) -> None:
    """Prepare blocks for a template; their first headings get ``level``."""
    for block in blocks:
        match block["type"]:
            case "heading":
                block["tag"] = f"h{min(level + block['level'] - 1, DEEPEST)}"
            case "bullets":
                # A dictionary has ``items`` of its own, which templates would call.
                block["items_list"] = block.pop("items")
            case "table":
                rows = block.pop("rows")
                block["head"] = rows[0] if block["header"] and len(rows) > 1 else []
                block["body"] = rows[1:] if block["head"] else rows


def _data(content: bytes, ending: str) -> str:
    return f"data:{TYPES[ending]};base64,{base64.b64encode(content).decode()}"
