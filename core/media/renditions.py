"""The sizes and formats in which readers get a picture.

They are made in the background when a picture is uploaded or used; a page shows
what is there and makes at most the one small fallback itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page as PartOfList
from django.db.models import QuerySet, prefetch_related_objects
from wagtail.blocks import StreamValue
from wagtail.blocks.list_block import ListValue
from wagtail.images.models import Filter
from wagtail.models import Page

from .models import SiteImage, SiteRendition

__all__ = [
    "SHAPES",
    "Shape",
    "Source",
    "make_all",
    "prefetch",
    "prefetch_shown",
    "sources",
]

# The best first: a browser takes the first format that it knows.
FORMATS = ("avif", "webp")


@dataclass(frozen=True)
class Shape:
    """How a picture is cut: one filter for each width, and the fallback."""

    filters: tuple[str, ...]
    fallback: str
    fallback_format: str = "jpeg"

    def specs(self) -> list[str]:
        """Return Wagtail's filter specifications of every file of this shape."""
        return [
            *(f"{cut}|format-{name}" for name in FORMATS for cut in self.filters),
            self.fallback_spec,
        ]

    @property
    def fallback_spec(self) -> str:
        return f"{self.fallback}|format-{self.fallback_format}"


SHAPES = {
    # As wide as its column, in its own proportions.
    "full": Shape(("width-480", "width-960", "width-1600"), "width-960"),
    # Cut to 3 : 2 around the focal point, for lists.
    "card": Shape(("fill-360x240", "fill-720x480"), "fill-360x240"),
    # Whole, however it is shaped.
    "logo": Shape(("max-320x240",), "max-320x240", "png"),
}


@dataclass(frozen=True)
class Source:
    """One format of a picture: its media type and the files by width."""

    media_type: str
    srcset: str


def prefetch(images: Iterable[SiteImage | None]) -> None:
    """Read the renditions of many pictures in one query."""
    prefetch_related_objects([image for image in images if image], "renditions")


def prefetch_shown(*shown: Any) -> None:
    """Read the renditions of all pictures in pages, blocks and lists, in one query."""
    prefetch(_pictures_in(shown))


def _pictures_in(value: Any) -> Iterator[SiteImage]:
    if isinstance(value, SiteImage):
        yield value
    elif isinstance(value, Page):
        # Only where the list read it too: a page named in a line shows no picture.
        yield from _pictures_in(value._state.fields_cache.get("hero"))
    elif isinstance(value, StreamValue):
        yield from _pictures_in([block.value for block in value])
    elif isinstance(value, Mapping):
        yield from _pictures_in(list(value.values()))
    elif isinstance(value, (list, tuple, ListValue, QuerySet, PartOfList)):
        for item in value:
            yield from _pictures_in(item)


def make_all(image: SiteImage, shape: str) -> None:
    """Make every file of a shape that is not there yet."""
    image.get_renditions(*SHAPES[shape].specs())


def sources(image: SiteImage, shape: str) -> tuple[list[Source], SiteRendition]:
    """Return the formats that exist and the fallback, which is made if it must be."""
    wanted = SHAPES[shape]
    there: dict[str, Any] = {
        rendition.filter_spec: rendition
        for rendition in image.renditions.all()
        if rendition.focal_point_key == _focal_point_key(image, wanted)
        or rendition.focal_point_key == ""
    }
    formats = []
    for name in FORMATS:
        files = [there.get(f"{cut}|format-{name}") for cut in wanted.filters]
        if all(files):
            srcset = ", ".join(f"{file.url} {file.width}w" for file in files if file)
            formats.append(Source(f"image/{name}", srcset))
    fallback = there.get(wanted.fallback_spec)
    if fallback is None:
        fallback = image.get_rendition(wanted.fallback_spec)
    return formats, fallback


def _focal_point_key(image: SiteImage, shape: Shape) -> str:
    key: str = Filter(spec=shape.fallback_spec).get_cache_key(image)
    return key
