"""A guide as EPUB 3, DOCX and ODT, written by Pandoc from the same HTML.

DOCX and ODT are the editable form that programmes ask of results (domain.md, "Open
results"): headings are headings, tables are tables, pictures have their words.
"""

from __future__ import annotations

import io
import os
import subprocess
import tempfile
import zipfile
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pypandoc

from core.typesetting import CannotBeSet

from ..document import Document
from .pages import written

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
# These set the title themselves, above headings that begin with the first level.
TITLED = ("--toc", "--toc-depth=2", "--shift-heading-level-by=-1")


def epub(document: Document) -> bytes:
    """Return the guide as EPUB 3 that says how it can be read (EPUB Accessibility)."""
    identifier = uuid5(NAMESPACE_URL, document.sha256()).urn
    return _converted(
        document,
        "epub3",
        "--split-level=2",
        "--toc-depth=2",
        "--epub-title-page=false",
        f"--metadata=identifier:{identifier}",
        f"--metadata=accessibilitySummary:{document.words['accessibility']}",
        *(f"--metadata={one.replace('=', ':', 1)}" for one in ACCESSIBLE),
    )


def docx(document: Document) -> bytes:
    return _converted(document, "docx", *TITLED)


def odt(document: Document) -> bytes:
    return _converted(document, "odt", *TITLED)


def _converted(document: Document, form: str, *options: str) -> bytes:
    """Run Pandoc without a way to anything but its input. Raises ``CannotBeSet``."""
    date = document.imprint.date
    text = written(document, contents=False, heading=form == "epub3")
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
            f"--metadata=toc-title:{document.words['contents']}",
            *([f"--metadata=date:{date.isoformat()}"] if date else []),
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
        return _without_moments(made.read_bytes())


def _without_moments(data: bytes) -> bytes:
    """Return a ZIP with the same members, none of which says when it was made."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for member in old.infolist():
            # An EPUB begins with its kind, not compressed.
            plain = member.compress_type == zipfile.ZIP_STORED
            info = zipfile.ZipInfo(member.filename, EPOCH_PARTS)
            info.compress_type = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            new.writestr(info, old.read(member))
    return made.getvalue()
