"""A document as plain values, for templates that know neither classes nor pages."""

from __future__ import annotations

import dataclasses
import io
from typing import Any

from PIL import Image

from ..document import Document, Place

__all__ = ["pictures", "placed", "plain"]


def plain(document: Document) -> dict[str, Any]:
    """Return everything but the files; each block says its ``type``."""
    return {
        item.name: _plain(getattr(document, item.name))
        for item in dataclasses.fields(document)
        if item.name not in {"files", "words", "languages"}
    } | {"words": dict(document.words)}


def _plain(value: Any) -> Any:
    """Return dataclasses as dictionaries and tuples as lists, deeply."""
    if dataclasses.is_dataclass(value):
        fields = {
            item.name: _plain(getattr(value, item.name))
            for item in dataclasses.fields(value)
        }
        return {"type": type(value).__name__.lower(), **fields}
    if isinstance(value, tuple):
        return _stepped([_plain(one) for one in value])
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value


def pictures(document: Document) -> dict[str, tuple[bytes, str]]:
    """Return ``{name: (bytes, MIME type)}`` of the files that are pictures indeed.

    One that is broken is left out: every format says in its place that it is missing.
    """
    found = {}
    for name, content in document.files.items():
        kind = _kind_of(content)
        if kind:
            found[name] = (content, kind)
    return found


def _kind_of(content: bytes) -> str:
    try:
        with Image.open(io.BytesIO(content)) as image:
            image.verify()
            return Image.MIME.get(image.format or "", "")
    except (OSError, SyntaxError, ValueError):
        # Pillow's three ways of saying that it cannot read something.
        return ""


def placed(document: Document) -> list[tuple[int, str, Place]]:
    """Return ``(number, key of the chapter, place)`` for the map and its list."""
    found = [
        (chapter.key, chapter.place) for chapter in document.chapters if chapter.place
    ]
    return [(number, key, place) for number, (key, place) in enumerate(found, 1)]


def _stepped(blocks: list[Any]) -> list[Any]:
    """Let no heading skip a level, whatever an editor did: readers jump by them."""
    before = 0
    for block in blocks:
        if isinstance(block, dict) and block.get("type") == "heading":
            block["level"] = before = max(1, min(block["level"], before + 1))
    return blocks
