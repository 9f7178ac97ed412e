"""Pictures for every screen: AVIF and WebP with a fallback, sized, never shifting."""

from __future__ import annotations

from typing import Any

from django import template

from ..renditions import prefetch, sources

register = template.Library()


@register.inclusion_tag("components/picture.html")
def site_picture(
    image: Any,
    alt: str = "",
    shape: str = "full",
    sizes: str = "100vw",
    eager: bool = False,
) -> dict[str, Any]:
    """Render a picture; ``eager`` is for the one that a reader sees first."""
    if image is None:
        return {}
    formats, fallback = sources(image, shape)
    return {
        "formats": formats,
        "fallback": fallback,
        "alt": alt,
        "sizes": sizes,
        "eager": eager,
    }


@register.simple_tag
def picture_file(image: Any, shape: str = "full") -> Any:
    """Return the one file of a picture that every program can show."""
    prefetch([image])
    return sources(image, shape)[1]


@register.simple_tag
def prefetch_pictures(*blocks: Any) -> str:
    """Read the files of all pictures of a page's galleries in one query."""
    prefetch(block.value["image"] for stream in blocks for block in stream)
    return ""
