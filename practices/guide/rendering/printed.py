"""A guide as a PDF that everybody can read (PDF/UA-1)."""

from __future__ import annotations

from typing import Any

from core.typesetting import pdf as typeset

from ..document import Document
from . import atlas
from .imprint import imprint_rows
from .values import pictures, placed, plain

__all__ = ["pdf"]

MAP = "map.svg"


def pdf(document: Document) -> bytes:
    """Return the guide as PDF/UA-1. Raises ``core.typesetting.CannotBeSet``."""
    drawing = atlas.drawn(document)
    shown = {name: content for name, (content, _kind) in pictures(document).items()}
    known = {chapter.key for chapter in document.chapters}
    values: dict[str, Any] = plain(document)
    values |= {
        "imprint_rows": imprint_rows(document),
        "map": MAP if drawing else None,
        "places": [
            {"key": key, "label": place.label}
            for _number, key, place in placed(document)
        ],
        "index": [
            {"term": term, "keys": [key for key in keys if key in known]}
            for term, keys in document.index
        ],
        "files": sorted(shown),
        "words": values["words"]
        | {"map_alt": ", ".join(place.label for _n, _k, place in placed(document))},
    }
    for part in values["parts"]:
        for chapter in part["chapters"]:
            chapter["language_said"] = document.language_said(chapter["language"])
    return typeset(
        "practices/guide/guide.typ",
        values,
        language=document.language,
        title=document.title,
        files=shown | ({MAP: drawing} if drawing else {}),
    )
