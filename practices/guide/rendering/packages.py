"""A guide as EPUB 3, DOCX and ODT, written by Pandoc from the same HTML.

DOCX and ODT are the editable form that programmes ask of results (domain.md, "Open
results"): headings are headings, tables are tables, pictures have their words.
"""

from __future__ import annotations

import html
import io
import os
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pypandoc

from core.typesetting import CannotBeSet

from ..document import Document
from .cleaning import cleaned
from .pages import written
from .standing import stand_ins

__all__ = ["docx", "epub", "odt"]

# The first moment that a ZIP can hold: the same content gives the same file.
EPOCH = "315532800"
EPOCH_PARTS = (1980, 1, 1, 0, 0, 0)
PATIENCE = 300  # seconds
ACCESSIBLE = (
    *("accessModes=textual", "accessModes=visual", "accessModeSufficient=textual"),
    *("accessibilityFeatures=alternativeText", "accessibilityFeatures=readingOrder"),
    "accessibilityFeatures=structuralNavigation",
    "accessibilityFeatures=tableOfContents",
    "accessibilityHazards=none",
)
# A file of a book is called by its first heading, not by its name.
UNNAMED = re.compile(r"<title>[^<]*\.xhtml</title>")
HEADING = re.compile(r"<h[1-6][^>]*>(.*?)</h[1-6]>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
# What a page says of its pictures, and the end of each picture in ODT.
SAID = re.compile(r'<img [^>]*?alt="([^"]*)"')
FRAME_END = re.compile("</draw:frame>")

# Takes the name and the content of a member of a ZIP, and returns its content.
Change = Callable[[str, bytes], bytes]


def epub(document: Document) -> bytes:
    """Return the guide as EPUB 3 that says how it can be read (EPUB Accessibility)."""
    document = cleaned(document)
    identifier = uuid5(NAMESPACE_URL, document.sha256()).urn
    small = stand_ins(document)
    # A chapter is a file of its own, below a part as well.
    depth = 3 if any(part.title for part in document.parts) else 2
    date = document.imprint.date
    data = _converted(
        document,
        "epub3",
        written(small.document, contents=False),
        f"--split-level={depth}",
        f"--toc-depth={depth}",
        "--epub-title-page=false",
        *([f"--metadata=date:{date.isoformat()}"] if date else []),
        f"--metadata=toc-title:{document.words['contents']}",
        f"--metadata=identifier:{identifier}",
        f"--metadata=accessibilitySummary:{document.words['accessibility']}",
        *(f"--metadata={one.replace('=', ':', 1)}" for one in ACCESSIBLE),
    )
    return _rewritten(data, small.real, _named)


def docx(document: Document) -> bytes:
    """Return the guide as an editable file of Word."""
    return _editable(document, "docx")


def odt(document: Document) -> bytes:
    """Return the guide as an editable file of LibreOffice and others."""
    return _editable(document, "odt")


def _editable(document: Document, form: str) -> bytes:
    """Contents are links: a field would be empty until somebody fills it.

    The title is the file's own, so that headings begin with the first level. The map
    is dots, for an office shows no drawing without a picture beside it.
    """
    document = cleaned(document)
    said = document.imprint.date_said
    small = stand_ins(document)
    text = written(small.document, heading=False, sizes=small.sizes)
    data = _converted(
        document,
        form,
        text,
        "--shift-heading-level-by=-1",
        *([f"--metadata=date:{said}"] if said else []),
    )
    change = _described(text) if form == "odt" else _unchanged
    return _rewritten(data, small.real, change)


def _converted(document: Document, form: str, text: str, *options: str) -> bytes:
    """Run Pandoc without a way to anything but its input. Raises ``CannotBeSet``."""
    with tempfile.TemporaryDirectory(prefix="guide-") as name:
        made = Path(name) / "guide"
        command = [
            pypandoc.get_pandoc_path(),
            "--sandbox",
            "--standalone",
            "--from=html",
            f"--to={form}",
            f"--output={made}",
            f"--metadata=title:{document.title}",
            f"--metadata=lang:{document.language}",
            *(f"--metadata=author:{author}" for author in document.imprint.authors),
            *options,
        ]
        try:
            subprocess.run(
                command,
                input=text.encode(),
                capture_output=True,
                check=True,
                timeout=PATIENCE,
                env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH},
            )
        except subprocess.CalledProcessError as error:
            raise CannotBeSet(error.stderr.decode(errors="replace")) from error
        except subprocess.TimeoutExpired as error:
            raise CannotBeSet(f"Pandoc took more than {PATIENCE} seconds.") from error
        return made.read_bytes()


def _rewritten(data: bytes, real: Mapping[bytes, bytes], change: Change) -> bytes:
    """Return a ZIP with real pictures, none of whose members says when it was made."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for member in old.infolist():
            # An EPUB begins with its kind, not compressed.
            plain = member.compress_type == zipfile.ZIP_STORED
            info = zipfile.ZipInfo(member.filename, EPOCH_PARTS)
            info.compress_type = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            content = old.read(member)
            new.writestr(info, real.get(content) or change(member.filename, content))
    return made.getvalue()


def _named(file: str, content: bytes) -> bytes:
    """Give a file of a book the title of what it holds."""
    if not file.endswith(".xhtml"):
        return content
    text = content.decode()
    found = HEADING.search(text)
    title = " ".join(html.unescape(TAG.sub("", found[1])).split()) if found else ""
    named = f"<title>{html.escape(title or '–')}</title>"
    return UNNAMED.sub(lambda _old: named, text, count=1).encode()


def _described(page: str) -> Change:
    """Give pictures the words that Pandoc leaves out of ODT, in the order of the page.

    They are escaped in the page as XML wants it.
    """
    said = SAID.findall(page)

    def change(file: str, content: bytes) -> bytes:
        if file != "content.xml":
            return content
        text = content.decode()
        if len(FRAME_END.findall(text)) != len(said):
            raise CannotBeSet("A picture is lost on the way to ODT.")
        words = iter(said)
        return FRAME_END.sub(lambda end: _titled(next(words)) + end[0], text).encode()

    return change


def _titled(words: str) -> str:
    return f"<svg:title>{words}</svg:title>" if words else ""


def _unchanged(_file: str, content: bytes) -> bytes:
    return content
