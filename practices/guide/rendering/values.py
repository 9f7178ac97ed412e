"""A document as plain values, for templates that know neither classes nor pages."""

from __future__ import annotations

import dataclasses
from typing import Any

from ..document import Document, Place

__all__ = ["placed", "plain"]


def plain(document: Document) -> dict[str, Any]:
    """Return everything but the files; each block says its ``type``."""
    return {
        item.name: _plain(getattr(document, item.name))
        for item in dataclasses.fields(document)
        if item.name not in {"files", "words", "languages"}
    } | {"words": dict(document.words)}


def _plain(value: Any) -> Any:
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


def placed(document: Document) -> list[tuple[int, str, Place]]:
    """Return ``(number, key of the chapter, place)`` for the map and its list."""
    found = [
        (chapter.key, chapter.place) for chapter in document.chapters if chapter.place
    ]
    return [(number, key, place) for number, (key, place) in enumerate(found, 1)]
