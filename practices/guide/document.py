"""A guide as it stood at one moment, in one language.

Compiled once from pages (``compiling``); every format is drawn from it, so that all
formats agree. It holds plain values: no page, no request, no lazy text. The same
document always gives the same files, so it holds no moment of its making either.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = [
    "WORDS",
    "Block",
    "Bullets",
    "Chapter",
    "Document",
    "Fact",
    "Figures",
    "Funding",
    "Heading",
    "Imprint",
    "Paragraph",
    "Part",
    "Picture",
    "Place",
    "Quote",
    "Run",
    "Table",
]


# The words of the site that every format needs; ``Document.words`` has each.
WORDS = (
    *("kind", "contents", "foreword", "imprint", "map", "index", "sources", "cite"),
    *("picture", "no_picture", "authors", "editors", "translators", "publisher"),
    *("date", "version", "isbn", "doi", "licence", "address", "accessibility"),
)


@dataclass(frozen=True)
class Run:
    """Words in one manner; ``link`` is an absolute address or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True)
class Paragraph:
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """A heading inside a chapter; ``level`` 1 is the first below the chapter's own."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Bullets:
    """A list; each item is a row of words."""

    items: tuple[tuple[Run, ...], ...]
    ordered: bool = False


@dataclass(frozen=True)
class Quote:
    runs: tuple[Run, ...]
    attribution: str = ""


@dataclass(frozen=True)
class Table:
    """Cells as text; the first row is the header where ``header`` says so."""

    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    header: bool = True


@dataclass(frozen=True)
class Picture:
    """A picture; ``file`` names its bytes in ``Document.files``.

    An empty ``alt`` is a picture that says nothing the text does not say.
    """

    file: str
    alt: str
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True)
class Fact:
    """A line of the box beside a chapter: ``Place: Plungė, Lithuania``."""

    label: str
    value: str
    link: str = ""


@dataclass(frozen=True)
class Figures:
    """Numbers that show what came of a practice, written out in the language."""

    rows: tuple[Fact, ...]


Block = Paragraph | Heading | Bullets | Quote | Table | Picture | Figures


@dataclass(frozen=True)
class Place:
    """A point of the map, in degrees (WGS 84)."""

    label: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Chapter:
    """One practice. ``language`` differs from the guide's where it is not translated.

    ``key`` names it inside the document (the practice's translation key), for links
    from the contents, the map and the index. ``intro`` is the editor's own text, in
    the guide's language.
    """

    key: str
    title: str
    language: str
    lead: str
    facts: tuple[Fact, ...]
    blocks: tuple[Block, ...]
    intro: tuple[Block, ...] = ()
    picture: Picture | None = None
    place: Place | None = None
    terms: tuple[str, ...] = ()
    sources: tuple[Fact, ...] = ()
    citation: str = ""
    address: str = ""


@dataclass(frozen=True)
class Part:
    """Chapters that belong together: a meeting, a theme, or all with an empty title."""

    title: str
    chapters: tuple[Chapter, ...]
    intro: tuple[Block, ...] = ()
    language: str = ""


@dataclass(frozen=True)
class Imprint:
    """Who made it and how it may be used; empty texts are left out.

    ``isbn`` is what is printed; ``isbns`` are the bare numbers by format, with "" for
    the formats that have none of their own.
    """

    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    translators: tuple[str, ...] = ()
    publisher: str = ""
    date: dt.date | None = None
    date_said: str = ""
    version: str = ""
    isbn: str = ""
    isbns: tuple[tuple[str, str], ...] = ()
    doi: str = ""
    licence: str = ""
    licence_address: str = ""
    citation: str = ""
    address: str = ""


@dataclass(frozen=True)
class Funding:
    """What stands on the cover and in the imprint for one funder.

    ``emblem`` and ``logos`` are pictures of ``Document.files``; the emblem is never
    smaller than a logo (domain.md, "Visibility").
    """

    statement: str
    statement_language: str
    disclaimer: str = ""
    disclaimer_language: str = ""
    extra: str = ""
    extra_language: str = ""
    emblem: Picture | None = None
    logos: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Document:
    """A whole guide.

    ``coverage`` is a sentence for the cover ("9 of 10 practices in Slovenian").
    ``words`` are the words of the site that the formats need (``WORDS`` names them), in
    the language of the guide; ``languages`` says of each other language of a chapter,
    in a sentence, that the chapter is in it. ``index`` is in the order of the
    language's alphabet: ``(term, keys of chapters)``.
    """

    language: str
    title: str
    subtitle: str
    abstract: str
    coverage: str
    cover: Picture | None
    imprint: Imprint
    funding: tuple[Funding, ...]
    foreword: tuple[Block, ...]
    parts: tuple[Part, ...]
    index: tuple[tuple[str, tuple[str, ...]], ...]
    words: Mapping[str, str]
    languages: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    def language_said(self, code: str) -> str:
        return self.languages.get(code, "")

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        return tuple(chapter for part in self.parts for chapter in part.chapters)

    def sha256(self) -> str:
        """Return what the content is known by: equal for equal documents."""
        values = {
            item.name: getattr(self, item.name)
            for item in dataclasses.fields(self)
            if item.name != "files"
        }
        sums = {
            name: hashlib.sha256(content).hexdigest()
            for name, content in self.files.items()
        }
        whole = json.dumps(
            {**values, "files": sums}, default=_plain, sort_keys=True
        ).encode()
        return hashlib.sha256(whole).hexdigest()


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return [type(value).__name__, dataclasses.asdict(value)]
    if isinstance(value, dt.date):
        return value.isoformat()
    return dict(value)  # type: ignore[call-overload]
