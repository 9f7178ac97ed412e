"""Bodies of pages as blocks of a document.

They are read as they are stored: the values that templates get ask the database for
the pictures of each page, and a guide has hundreds of pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from django.utils.translation import gettext as _
from wagtail.images import get_image_model

from core.media.enums import Visibility
from core.media.models import SiteDocument, SiteMedia
from core.web.addresses import absolute
from core.web.formats import number
from core.web.templatetags.site import language_name

from .document import Block, Bullets, Heading, Paragraph, Quote, Run, Table
from .pictures import Album
from .prose import Prose, clean, paragraphs

__all__ = ["Files", "blocks_of", "images_in", "texts_in"]

Row = Mapping[str, Any]


def _items(value: Any) -> list[Any]:
    """Return the values of a list, stored with or without identities."""
    return [
        one["value"] if isinstance(one, Mapping) and "value" in one else one
        for one in value or []
    ]


def texts_in(body: Iterable[Row]) -> list[str]:
    """Return the rich texts of a body, whose links are read before."""
    return [str(row["value"]) for row in body if row["type"] == "paragraph"]


def images_in(body: Iterable[Row]) -> Iterator[int]:
    for row in body:
        if row["type"] == "picture":
            yield row["value"].get("image") or 0
        elif row["type"] == "gallery":
            yield from (one.get("image") or 0 for one in _items(row["value"]))


class Files:
    """What bodies name by number, read in three queries."""

    def __init__(self, bodies: Iterable[Iterable[Row]], images: Iterable[int]) -> None:
        documents: set[int] = set()
        media: set[int] = set()
        pictures = set(images)
        for body in bodies:
            rows = list(body)
            pictures |= set(images_in(rows))
            for row in rows:
                if row["type"] == "documents":
                    files = _items(row["value"].get("files"))
                    documents |= {one.get("document") or 0 for one in files}
                elif row["type"] == "recording":
                    media.add(row["value"] or 0)
        self.images = get_image_model().objects.in_bulk(pictures - {0})
        self.documents = SiteDocument.objects.filter(
            visibility=Visibility.PUBLIC
        ).in_bulk(documents)
        self.media = SiteMedia.objects.in_bulk(media)


def blocks_of(
    body: Iterable[Row], files: Files, prose: Prose, album: Album
) -> tuple[Block, ...]:
    """Return a body in the language that is active."""
    found: list[Block] = []
    for row in body:
        found += _block(row["type"], row["value"], files, prose, album)
    return tuple(found)


def _block(
    kind: str, value: Any, files: Files, prose: Prose, album: Album
) -> Iterable[Block]:
    if not value:
        return ()
    if kind == "heading":
        return (Heading(clean(value), 1),)
    if kind == "paragraph":
        return prose.blocks(value)
    if kind == "quote":
        return _quote(value)
    if kind in {"picture", "gallery"}:
        shown = [value] if kind == "picture" else _items(value)
        return _pictures(shown, files, album)
    if kind == "documents":
        return _documents(value, files)
    if kind == "table":
        return _table(value)
    if kind == "recording" and value in files.media:
        words = _("Video or audio: %(title)s") % {"title": files.media[value].title}
        return paragraphs(words)
    return ()


def _quote(value: Row) -> Iterator[Block]:
    words = " ".join(clean(value.get("text") or "").split())
    if words:
        yield Quote((Run(words),), clean(value.get("attribution") or ""))


def _pictures(shown: list[Row], files: Files, album: Album) -> Iterator[Block]:
    for one in shown:
        picture = album.add(
            files.images.get(one.get("image") or 0),
            one.get("alt") or "",
            one.get("caption") or "",
            one.get("credit") or "",
        )
        if picture is not None:
            yield picture


def _documents(value: Row, files: Files) -> Iterator[Block]:
    items: list[tuple[Run, ...]] = []
    for one in _items(value.get("files")):
        file = files.documents.get(one.get("document") or 0)
        if file is not None:
            words = _("%(language)s (%(format)s)") % {
                "language": language_name(one.get("language") or ""),
                "format": file.file_extension.upper(),
            }
            items.append((Run(words, link=absolute(file.url)),))
    if items:
        yield Paragraph((Run(clean(value.get("label") or "")),))
        yield Bullets(tuple(items))


def _table(value: Row) -> Iterator[Block]:
    columns = value.get("columns") or []
    rows = [
        tuple(
            _cell(cell, column.get("type"))
            for cell, column in zip(row.get("values") or [], columns, strict=False)
        )
        for row in value.get("rows") or []
    ]
    heads = tuple(clean(column.get("heading") or "") for column in columns)
    has_header = any(heads)
    if has_header:
        rows.insert(0, heads)
    if columns and rows:
        yield Table(tuple(rows), clean(value.get("caption") or ""), has_header)


def _cell(cell: Any, kind: str | None) -> str:
    if cell is None:
        return ""
    if kind == "number":
        try:
            return number(Decimal(str(cell)))
        except InvalidOperation:
            return clean(str(cell))
    return clean(str(cell))
