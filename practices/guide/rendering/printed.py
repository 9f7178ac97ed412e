"""A guide as a PDF that everybody can read (PDF/UA-1)."""

from __future__ import annotations

from typing import Any

from core.typesetting import pdf as typeset

from ..document import Document
from . import atlas
from .cleaning import cleaned
from .imprint import imprint_rows
from .values import each_picture, pictures, placed, plain

__all__ = ["pdf"]

MAP = "map.svg"


def pdf(document: Document) -> bytes:
    """Return the guide as PDF/UA-1. Raises ``core.typesetting.CannotBeSet``."""
    document = cleaned(document)
    drawing = atlas.drawn(document)
    values = _values(document) | {"map": MAP if drawing else None}
    # A typesetter goes by the ending of a name, whatever an editor called the file.
    names, files = {}, {MAP: drawing} if drawing else {}
    for number, (name, (content, ending)) in enumerate(pictures(document).items()):
        names[name] = f"{number}.{ending}"
        files[names[name]] = content
    for picture in each_picture(values):
        picture["file"] = names.get(picture["file"], "")
    return typeset(
        "practices/guide/guide.typ",
        values,
        language=document.language,
        title=document.title,
        files=files,
    )


def _values(document: Document) -> dict[str, Any]:
    values = plain(document)
    points = placed(document)
    for part in values["parts"]:
        for chapter in part["chapters"]:
            chapter["language_said"] = document.language_said(chapter["language"])
    return values | {
        "imprint_rows": imprint_rows(document),
        "places": [{"key": key, "label": place.label} for _n, key, place in points],
        "index": [{"term": term, "keys": keys} for term, keys in document.index],
        "words": values["words"]
        | {"map_alt": ", ".join(place.label for _n, _key, place in points)},
    }
