"""A guide without what no format can hold, so that none fails where another does not.

What is left out says nothing: letters that are no text, empty headings and lists, parts
without chapters. What means something is kept, if under another name.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from ..document import (
    Block,
    Bullets,
    Chapter,
    Document,
    Figures,
    Funding,
    Heading,
    Paragraph,
    Part,
    Quote,
    Run,
    Table,
)

__all__ = ["cleaned"]

# Control characters, halves of pairs and non-characters: XML and fonts have none.
NO_TEXT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
LINES = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
SAFE = ("http://", "https://", "mailto:")
UNNAMED = "–"


def cleaned(document: Document) -> Document:
    """Return the guide as every format can hold it."""
    files = document.files
    # Files are neither text nor small: they stay what they are.
    whole: Document = _text_only(dataclasses.replace(document, files={}))
    parts = _keyed(tuple(_part(part, whole) for part in whole.parts))
    keys = {chapter.key for part in parts for chapter in part.chapters}
    return dataclasses.replace(
        whole,
        title=whole.title.strip() or whole.words.get("kind", "") or UNNAMED,
        funding=tuple(_fund(fund, whole) for fund in whole.funding),
        foreword=_blocks(whole.foreword),
        parts=tuple(part for part in parts if part.chapters or part.intro),
        index=tuple(
            (term, found)
            for term, among in whole.index
            if (found := tuple(key for key in among if key in keys))
        ),
        files=files,
    )


def _text_only(value: Any) -> Any:
    """Return the same shape with texts that are text."""
    if isinstance(value, str):
        return NO_TEXT.sub("", LINES.sub("\n", value))
    if isinstance(value, tuple):
        return tuple(_text_only(one) for one in value)
    if isinstance(value, Run):
        # A file leads to the open web or to a person, never to what it stands on.
        link = value.link if value.link.startswith(SAFE) else ""
        return dataclasses.replace(value, text=_text_only(value.text), link=link)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        named = {
            item.name: _text_only(getattr(value, item.name))
            for item in dataclasses.fields(value)
        }
        return dataclasses.replace(value, **named)
    if hasattr(value, "items"):
        return {key: _text_only(one) for key, one in value.items()}
    return value


def _part(part: Part, document: Document) -> Part:
    return dataclasses.replace(
        part,
        title=part.title.strip(),
        intro=_blocks(part.intro),
        chapters=tuple(_chapter(one, document) for one in part.chapters),
    )


def _chapter(chapter: Chapter, document: Document) -> Chapter:
    return dataclasses.replace(
        chapter,
        title=chapter.title.strip() or UNNAMED,
        language=chapter.language or document.language,
        blocks=_blocks(chapter.blocks),
        intro=_blocks(chapter.intro),
    )


def _keyed(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Give chapters that share a key one each: a practice may stand in two parts."""
    seen: dict[str, int] = {}

    def named(chapter: Chapter) -> Chapter:
        seen[chapter.key] = number = seen.get(chapter.key, 0) + 1
        key = chapter.key if number == 1 else f"{chapter.key}-{number}"
        return dataclasses.replace(chapter, key=key)

    return tuple(
        dataclasses.replace(part, chapters=tuple(map(named, part.chapters)))
        for part in parts
    )


def _fund(fund: Funding, document: Document) -> Funding:
    ours = document.language
    return dataclasses.replace(
        fund,
        statement_language=fund.statement_language or ours,
        disclaimer_language=fund.disclaimer_language or ours,
        extra_language=fund.extra_language or ours,
    )


def _blocks(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks that say something, whose headings skip no level."""
    before, kept = 0, []
    for block in blocks:
        if not _says_something(block):
            continue
        if isinstance(block, Heading):
            # Readers jump by headings, whatever an editor did.
            before = max(1, min(block.level, before + 1))
            block = dataclasses.replace(block, level=before)
        elif isinstance(block, Bullets):
            items = tuple(item for item in block.items if _words(item))
            block = dataclasses.replace(block, items=items)
        elif isinstance(block, Table):
            block = dataclasses.replace(block, rows=_squared(block.rows))
        kept.append(block)
    return tuple(kept)


def _says_something(block: Block) -> bool:
    match block:
        case Paragraph(runs) | Quote(runs):
            return bool(_words(runs))
        case Heading(text):
            return bool(text.strip())
        case Bullets(items):
            return any(_words(item) for item in items)
        case Table(rows):
            return any(cell.strip() for row in rows for cell in row)
        case Figures(rows):
            return bool(rows)
    return True


def _words(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs).strip()


def _squared(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """Return rows of one length, without those that have no cell."""
    longest = max(map(len, rows))
    return tuple(row + ("",) * (longest - len(row)) for row in rows if row)
