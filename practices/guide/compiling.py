"""A guide from the pages that are live now, frozen (design.md, Flows: "Guide").

A fixed number of queries, plus some for each language that a chapter is printed in
and, the first time, for each picture that has not been made in this size.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import translation

from core.pages.collation import sort_key

from ..exceptions import NoPractices
from ..models import GuidePage
from .bodies import blocks_of
from .chapters import chapter
from .document import Chapter, Document, Part
from .imprint import (
    coverage,
    funding_of,
    imprint_of,
    isbns_of,
    said_of,
    words,
)
from .pictures import Darkroom
from .prose import clean
from .selecting import Contents, Marks, contents
from .shelf import Shelf, raw

__all__ = ["Frozen", "freeze"]


@dataclass(frozen=True)
class Frozen:
    """A guide in one language, and what it was made of."""

    guide: GuidePage
    document: Document
    sha256: str
    isbns: dict[str, str]
    marks: Marks
    missing: tuple[str, ...]

    @property
    def language(self) -> str:
        return self.document.language

    def isbn_of(self, name: str) -> str:
        return self.isbns.get(name) or self.isbns.get("", "")


def freeze(guide: GuidePage, darkroom: Darkroom | None = None) -> Frozen:
    """Compile a guide in the language of ``guide``, a live page.

    Raises ``NoPractices`` where there is nothing to print. Guides that are frozen with
    the same ``darkroom`` share their pictures.
    """
    found = contents(guide)
    language = guide.locale.language_code
    with translation.override(language):
        if not found.picks:
            raise NoPractices(guide.title)
        shelf = _shelf(guide, found, darkroom or Darkroom())
        document = _document(guide, found, shelf)
    return Frozen(
        guide=guide,
        document=document,
        sha256=document.sha256(),
        isbns=isbns_of(guide),
        marks=found.marks,
        missing=tuple(shelf.album.missing),
    )


def _shelf(guide: GuidePage, found: Contents, darkroom: Darkroom) -> Shelf:
    intros = [section.intro for section in found.sections]
    intros += [pick.intro for pick in found.picks]
    return Shelf(found.picks, guide, [guide.foreword, *intros], darkroom)


def _document(guide: GuidePage, found: Contents, shelf: Shelf) -> Document:
    language = guide.locale.language_code
    parts = tuple(
        Part(
            title=clean(section.title),
            chapters=tuple(chapter(pick, shelf) for pick in section.picks),
            intro=shelf.prose.blocks(section.intro),
            language=section.language,
        )
        for section in found.sections
    )
    chapters = [one for part in parts for one in part.chapters]
    cover = shelf.album.add(shelf.hero(guide), guide.hero_alt, credit=guide.hero_credit)
    funding = funding_of(guide, shelf.album)
    foreword = shelf.prose.blocks(guide.foreword)
    foreword += blocks_of(raw(guide.body), shelf.files, shelf.prose, shelf.album)
    return Document(
        language=language,
        title=clean(guide.title),
        subtitle=clean(guide.subtitle),
        abstract=clean(guide.abstract),
        coverage=coverage(found, language),
        cover=cover,
        imprint=imprint_of(guide),
        funding=funding,
        foreword=foreword,
        parts=parts,
        index=_index(chapters, language),
        words=words(guide),
        languages=said_of(one.language for one in chapters if one.language != language),
        files=dict(sorted(shelf.album.files.items())),
    )


def _index(
    chapters: Iterable[Chapter], language: str
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return terms in the order of the language's alphabet, with their chapters."""
    places: dict[str, list[str]] = {}
    for one in chapters:
        for term in one.terms:
            places.setdefault(term, []).append(one.key)
    return tuple(
        (term, tuple(places[term]))
        for term in sorted(places, key=lambda term: (sort_key(term, language), term))
    )
