"""Small pictures that stand for large ones while Pandoc works.

Pandoc reads a picture letter by letter: ten photographs cost it 860 MB. It gets one of
a few dots for each, with the size to show it in, and the file it wrote gets the real
ones.
"""

from __future__ import annotations

import dataclasses
import io
from dataclasses import dataclass

from PIL import Image

from ..document import Document
from .values import FORMATS, pictures

__all__ = ["StandIns", "stand_ins"]

# How large a picture may be on a page of A4, in dots of which 96 are an inch.
WIDEST, TALLEST = 600, 680
ROW = 500


@dataclass(frozen=True)
class StandIns:
    """A guide with small pictures, their real bytes, and sizes by file."""

    document: Document
    real: dict[bytes, bytes]
    sizes: dict[str, tuple[int, int]]


def stand_ins(document: Document) -> StandIns:
    """Return the guide with a small picture, unlike any other, for each of its own."""
    small, real, sizes = {}, {}, {}
    for number, (name, (content, ending)) in enumerate(pictures(document).items()):
        small[name] = _dots(number, FORMATS[ending])
        real[small[name]] = content
        sizes[name] = _fitting(content)
    return StandIns(dataclasses.replace(document, files=small), real, sizes)


def _dots(number: int, form: str) -> bytes:
    """Return a picture whose size no other number has."""
    made = io.BytesIO()
    size = (number % ROW + 1, number // ROW + 1)
    Image.new("RGB", size, "white").save(made, form)
    return made.getvalue()


def _fitting(content: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(content)) as image:
        width, height = image.size
    part = min(1, WIDEST / width, TALLEST / height)
    return max(1, round(width * part)), max(1, round(height * part))
