"""A document as plain values, for templates that know neither classes nor pages."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterator
from typing import Any

from PIL import Image

from ..document import Document, Place

__all__ = ["FORMATS", "each_picture", "pictures", "placed", "plain"]

# Pictures that each format can show, and how their files are called.
FORMATS = {"jpg": "JPEG", "png": "PNG", "gif": "GIF", "webp": "WEBP"}
KINDS = {form: ending for ending, form in FORMATS.items()}


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
        return [_plain(one) for one in value]
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value


def pictures(document: Document) -> dict[str, tuple[bytes, str]]:
    """Return ``{name: (bytes, ending)}`` of the files that are pictures indeed.

    One that is broken is left out: every format says in its place that it is missing.
    """
    return {
        name: (content, kind)
        for name, content in document.files.items()
        if (kind := _kind_of(content))
    }


def _kind_of(content: bytes) -> str:
    try:
        with Image.open(io.BytesIO(content)) as image:
            image.verify()
            return KINDS.get(image.format or "", "")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        # Pillow's ways of saying that it cannot read something.
        return ""


def each_picture(value: Any) -> Iterator[dict[str, Any]]:
    """Give every picture among plain values, wherever it stands."""
    if isinstance(value, dict):
        if value.get("type") == "picture":
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from each_picture(one)


def placed(document: Document) -> list[tuple[int, str, Place]]:
    """Return ``(number, key of the chapter, place)`` for the map and its list."""
    found = [
        (chapter.key, chapter.place) for chapter in document.chapters if chapter.place
    ]
    return [(number, key, place) for number, (key, place) in enumerate(found, 1)]
