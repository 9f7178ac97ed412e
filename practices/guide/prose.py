"""Texts of pages as plain values: no markup of theirs reaches a file of the guide."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from wagtail.models import Locale

from core.media.enums import Visibility
from core.media.models import SiteDocument
from core.pages.models import SitePage
from core.web.addresses import absolute

from .document import Block, Bullets, Heading, Paragraph, Run

__all__ = ["Prose", "clean", "paragraphs"]

SCHEMES = {"http", "https", "mailto", "tel"}
NAMED = re.compile(r'<a\b[^>]*\blinktype="(page|document)"[^>]*>')
NUMBER = re.compile(r'\bid="(\d{1,18})"')
SPACE = re.compile(r"[ \t\r\n\f]+")
BOLD = {"b", "strong"}
ITALIC = {"i", "em"}
LISTS = {"ul": False, "ol": True}
HEADINGS = {"h2": 1, "h3": 2, "h4": 3, "h5": 3, "h6": 3}


def clean(text: str) -> str:
    """Return a text without characters that XML, and so EPUB and DOCX, cannot hold."""
    return "".join(
        letter
        for letter in text
        if letter in "\n\t"
        or (
            unicodedata.category(letter) not in {"Cc", "Cs"}
            and not _is_no_letter(letter)
        )
    )


def _is_no_letter(letter: str) -> bool:
    return ord(letter) & 0xFFFE == 0xFFFE


def paragraphs(text: str) -> tuple[Block, ...]:
    """Return a text that was typed without markup, one paragraph for each line."""
    lines = (SPACE.sub(" ", line).strip() for line in clean(text).splitlines())
    return tuple(Paragraph((Run(line),)) for line in lines if line)


class Prose:
    """Rich text to blocks; knows where the links between pages lead.

    All texts of a guide are given first, so that their links are read together.
    """

    def __init__(self, texts: Iterable[str], locale: Locale) -> None:
        named: dict[str, set[int]] = {"page": set(), "document": set()}
        for text in texts:
            for match in NAMED.finditer(text):
                number = NUMBER.search(match[0])
                if number:
                    named[match[1]].add(int(number[1]))
        pages = SitePage.objects.versions_by_id(named["page"], locale)
        files = SiteDocument.objects.filter(
            pk__in=named["document"], visibility=Visibility.PUBLIC
        )
        self._addresses = {
            **{("page", pk): absolute(page.url or "") for pk, page in pages.items()},
            **{("document", file.pk): absolute(file.url) for file in files},
        }

    def blocks(self, html: str) -> tuple[Block, ...]:
        reader = _Reader(self._address)
        reader.feed(html)
        reader.close()
        return tuple(reader.ended())

    def runs(self, html: str) -> tuple[Run, ...]:
        """Return the words alone, of a text that is shown in one line."""
        found: list[Run] = []
        for block in self.blocks(html):
            if isinstance(block, Paragraph):
                found += block.runs
        return tuple(found)

    def _address(self, attributes: dict[str, str | None]) -> str:
        kind, number = attributes.get("linktype"), attributes.get("id") or ""
        if kind:
            pk = int(number) if number.isdecimal() else 0
            return self._addresses.get((kind, pk), "")
        return outside(attributes.get("href") or "")


def outside(address: str) -> str:
    """Return an address that a file may link to, or nothing; no script is one."""
    address = clean(address.strip())
    if address.startswith("/") and not address.startswith("//"):
        return absolute(address)
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme.lower() in SCHEMES else ""


class _Reader(HTMLParser):
    """Reads rich text as the editor stores it; what it does not know is words."""

    def __init__(self, address: Any) -> None:
        super().__init__(convert_charrefs=True)
        self._address = address
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._items: list[tuple[Run, ...]] = []
        self._lists: list[bool] = []
        self._level = 0
        self._bold = self._italic = self._silent = 0
        self._link = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BOLD:
            self._bold += 1
        elif tag in ITALIC:
            self._italic += 1
        elif tag == "a":
            self._link = self._address(dict(attrs))
        elif tag in {"script", "style"}:
            self._silent += 1
        elif tag == "br":
            self._say(" ")
        elif tag in LISTS:
            self._end_words()
            self._lists.append(LISTS[tag])
        elif tag in {"p", "li", "div", "blockquote"} or tag in HEADINGS:
            self._end_words()
            self._level = HEADINGS.get(tag, 0)

    def handle_endtag(self, tag: str) -> None:
        if tag in BOLD:
            self._bold = max(0, self._bold - 1)
        elif tag in ITALIC:
            self._italic = max(0, self._italic - 1)
        elif tag == "a":
            self._link = ""
        elif tag in {"script", "style"}:
            self._silent = max(0, self._silent - 1)
        elif tag in LISTS:
            self._end_words()
            is_ordered = self._lists.pop() if self._lists else LISTS[tag]
            if not self._lists:
                self._end_list(is_ordered)
        elif tag in {"p", "li", "div", "blockquote"} or tag in HEADINGS:
            self._end_words()
            self._level = 0

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._say(SPACE.sub(" ", clean(data)))

    def _say(self, words: str) -> None:
        if not self._runs or self._runs[-1].text.endswith(" "):
            words = words.lstrip(" ")
        if words:
            run = Run(words, bool(self._bold), bool(self._italic), self._link)
            self._runs.append(run)

    def _end_words(self) -> None:
        runs = tuple(_trimmed(self._runs))
        self._runs = []
        if not runs:
            return
        if self._lists:
            self._items.append(runs)
        elif self._level:
            words = "".join(run.text for run in runs)
            self._blocks.append(Heading(words, self._level))
        else:
            self._blocks.append(Paragraph(runs))

    def _end_list(self, is_ordered: bool) -> None:
        if self._items:
            self._blocks.append(Bullets(tuple(self._items), is_ordered))
        self._items = []

    def ended(self) -> list[Block]:
        """Return the blocks, with what an unclosed element still holds."""
        self._end_words()
        self._end_list(self._lists[0] if self._lists else False)
        return self._blocks


def _trimmed(runs: list[Run]) -> Iterator[Run]:
    """Return runs without a space at the end of the last."""
    kept = list(runs)
    while kept and not kept[-1].text.strip(" "):
        kept.pop()
    if kept:
        last = kept[-1]
        kept[-1] = Run(last.text.rstrip(" "), last.bold, last.italic, last.link)
    yield from kept
