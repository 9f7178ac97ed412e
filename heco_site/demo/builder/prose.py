"""Texts of the content modules as the fields of pages take them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.html import format_html, format_html_join

from heco_site.demo.content.schema import Block, Picture, Text

from .demo_site import DemoSite

__all__ = ["body", "bullets", "line", "paragraphs", "picture"]


def line(text: Text | None, language: str) -> str:
    return "" if text is None else text[language]


def paragraphs(texts: Iterable[Text], language: str) -> str:
    """Return rich text with one paragraph for each text."""
    return format_html_join("", "<p>{}</p>", ((text[language],) for text in texts))


def bullets(lines: Iterable[str]) -> str:
    """Return rich text that is one list."""
    items = format_html_join("", "<li>{}</li>", ((each,) for each in lines))
    return format_html("<ul>{}</ul>", items) if items else ""


def picture(site: DemoSite, drawn: Picture, language: str) -> dict[str, Any]:
    image = site.pictures[drawn.art]
    return {
        "image": image,
        "alt": drawn.alt[language],
        "caption": drawn.caption[language],
        "credit": "" if drawn.credit == image.credit else drawn.credit,
    }


def body(
    site: DemoSite, blocks: Iterable[Block], language: str
) -> list[tuple[str, Any]]:
    """Return the blocks of a body in one language."""
    return [_block(site, block, language) for block in blocks]


def _block(site: DemoSite, block: Block, language: str) -> tuple[str, Any]:
    text = block.text[language]
    match block.kind:
        case "heading":
            return "heading", text
        case "paragraph":
            return "paragraph", paragraphs([block.text], language)
        case "list":
            return "paragraph", bullets(text.split("\n"))
        case "quote":
            attribution = line(block.attribution, language)
            return "quote", {"text": text, "attribution": attribution}
        case "image":
            return "picture", {
                "image": site.pictures[block.art],
                "alt": line(block.alt, language),
                "caption": text,
                "credit": "",
            }
    raise ValueError(f"The demo content has a block of an unknown kind: {block.kind}")
