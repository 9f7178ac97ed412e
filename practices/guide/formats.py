"""The formats a guide is made in: what they are called and who draws them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..enums import GuideFormat
from . import rendering
from .document import Document

__all__ = ["FORMATS", "Format", "format_of"]


@dataclass(frozen=True)
class Format:
    """``is_editable``: others can open and adapt it, as funders ask of results."""

    name: str
    media_type: str
    draw: Callable[[Document], str | bytes]
    is_editable: bool = False

    @property
    def label(self) -> str:
        return str(GuideFormat(self.name).label)

    def drawn(self, document: Document) -> bytes:
        found = self.draw(document)
        return found.encode() if isinstance(found, str) else found


OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS = {
    one.name: one
    for one in (
        Format(GuideFormat.HTML, "text/html; charset=utf-8", rendering.html),
        Format(GuideFormat.PDF, "application/pdf", rendering.pdf),
        Format(GuideFormat.EPUB, "application/epub+zip", rendering.epub),
        Format(GuideFormat.DOCX, OFFICE, rendering.docx, is_editable=True),
        Format(
            GuideFormat.ODT,
            "application/vnd.oasis.opendocument.text",
            rendering.odt,
            is_editable=True,
        ),
    )
}


def format_of(name: str) -> Format | None:
    return FORMATS.get(name)
