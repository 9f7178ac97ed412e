"""XLIFF: version 2.0 is written; 2.0, 2.1 and 1.2 are read.

Each page is a file of its own, each text a unit, each mark an inline code.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from xml.etree.ElementTree import SubElement, register_namespace

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..exceptions import UnreadableFile
from . import xliff_codes
from .rows import ExchangeFile, ExchangePage, ExchangeRow, is_key, plain
from .safe_xml import XML_SPACE, Element, local, parsed, written

__all__ = ["EXTENSION", "MIME_TYPE", "by_source_language", "packed", "read", "write"]

EXTENSION = "xlf"
MIME_TYPE = "application/xliff+xml; charset=utf-8"

VERSION_2 = "urn:oasis:names:tc:xliff:document:2.0"
_UNIT = re.compile(r"t[0-9a-f]{8}-([0-9a-f]{12})")
register_namespace("", VERSION_2)


def write(given: ExchangeFile) -> bytes:
    """Return one document, of pages that have one source language."""
    source = given.pages[0].language if given.pages else ""
    root = Element(
        _tag("xliff"),
        {"version": "2.0", "srcLang": source, "trgLang": given.language},
    )
    for number, page in enumerate(given.pages, start=1):
        names = {"id": f"f{number}", "original": page.key, XML_SPACE: "preserve"}
        file = SubElement(root, _tag("file"), names)
        _add_notes(file, [_("Page: %(title)s") % {"title": plain(page.title)}])
        for row in page.rows:
            _add_unit(file, row)
    return written(root)


def by_source_language(given: ExchangeFile) -> dict[str, bytes]:
    """Return ``{source language: document}``."""
    languages = dict.fromkeys(page.language for page in given.pages)
    return {
        language: write(
            ExchangeFile(
                given.language,
                [page for page in given.pages if page.language == language],
                given.site,
            )
        )
        for language in languages
    }


def packed(documents: Mapping[str, bytes], language: str) -> bytes:
    """Return a ZIP of documents, named by the languages they translate between."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for source, document in documents.items():
            archive.writestr(f"{source}-{language}.xlf", document)
    return data.getvalue()


def _tag(name: str) -> str:
    return f"{{{VERSION_2}}}{name}"


def _add_notes(parent: Element, texts: Sequence[str]) -> None:
    notes = SubElement(parent, _tag("notes"))
    for text in texts:
        SubElement(notes, _tag("note")).text = text


def _unit_id(row: ExchangeRow) -> str:
    """Return an id that stays the same; paths have letters that no id may have."""
    return f"t{hashlib.sha256(row.path.encode()).hexdigest()[:8]}-{row.digest}"


def _add_unit(file: Element, row: ExchangeRow) -> None:
    unit = SubElement(file, _tag("unit"), {"id": _unit_id(row), "name": row.path})
    notes = [row.label]
    if row.limit:
        notes.append(
            ngettext(
                "At most %(limit)d character", "At most %(limit)d characters", row.limit
            )
            % {"limit": row.limit}
        )
    _add_notes(unit, notes)
    state = "translated" if row.target and not row.doubtful else "initial"
    segment = SubElement(unit, _tag("segment"), {"state": state})
    for name, text in (("source", row.source), ("target", row.target)):
        if text:
            element = SubElement(segment, _tag(name))
            xliff_codes.fill(element, text, row.marked, VERSION_2)


def read(data: bytes) -> ExchangeFile:
    """Return what a document says. Raises ``UnreadableFile``."""
    root = parsed(data)
    if local(root) != "xliff":
        raise UnreadableFile(
            _("This is an XML file, and no XLIFF. Upload a file of this site.")
        )
    version = root.get("version", "")
    if version.startswith("2."):
        language = root.get("trgLang", "")
        rows = [row for file in _all(root, "file") for row in _rows(file)]
    elif version.startswith("1."):
        found = {file.get("target-language", "") for file in _all(root, "file")}
        if len(found) > 1:
            raise UnreadableFile(
                _("This file has texts in several languages. Upload them one by one.")
            )
        language = "".join(found)
        rows = [row for file in _all(root, "file") for row in _rows_of_1(file)]
    else:
        raise UnreadableFile(
            _("XLIFF of version “%(version)s” cannot be read; save it as 2.0 or 1.2.")
            % {"version": version}
        )
    return ExchangeFile(language, [ExchangePage("", "", "", rows)])


def _all(root: Element, name: str) -> Iterator[Element]:
    return (one for one in root.iter() if local(one) == name)


def _children(parent: Element, *names: str) -> list[Element]:
    return [one for one in parent if local(one) in names]


def _rows(file: Element) -> Iterator[ExchangeRow]:
    for unit in _all(file, "unit"):
        parts = _children(unit, "segment", "ignorable")
        sources = [one for part in parts for one in _children(part, "source")]
        segments = [part for part in parts if local(part) == "segment"]
        whole = all(_has_text(part) for part in segments)
        targets = [one for part in parts for one in _said(part)] if whole else []
        doubtful = any(_is_open(part.get("state", "initial")) for part in segments)
        yield _row(
            file, (unit.get("id", ""), unit.get("name", "")), sources, targets, doubtful
        )


def _has_text(segment: Element) -> bool:
    return any("".join(one.itertext()).strip() for one in _children(segment, "target"))


def _said(part: Element) -> list[Element]:
    """Return the target of a part; what is ignored stays as it is in the source."""
    if local(part) == "segment":
        return _children(part, "target")
    return _children(part, "target") or _children(part, "source")


def _rows_of_1(file: Element) -> Iterator[ExchangeRow]:
    for unit in _all(file, "trans-unit"):
        targets = _children(unit, "target")
        state = targets[0].get("state", "") if targets else ""
        doubtful = unit.get("approved") == "no" or _is_open(state)
        names = (unit.get("id", ""), unit.get("resname", ""))
        yield _row(file, names, _children(unit, "source"), targets, doubtful)


def _is_open(state: str) -> bool:
    """Tell whether a text is doubtful; in version 2 one without a state is."""
    return state in {"initial", "new"} or state.startswith("needs-")


def _row(
    file: Element,
    names: tuple[str, str],
    sources: Sequence[Element],
    targets: Sequence[Element],
    doubtful: bool,
) -> ExchangeRow:
    number, path = names
    key = file.get("original", "").strip()
    found = _UNIT.search(number)
    source = xliff_codes.text_of(sources)
    target = xliff_codes.text_of(targets)
    problem = ""
    if target.strange:
        problem = _("The code “%(name)s” is none of the source; keep those it has.") % {
            "name": target.strange
        }
    return ExchangeRow(
        key=key if is_key(key) else "",
        path=path,
        digest=found[1] if found else "",
        source=source.text,
        target=target.text,
        doubtful=doubtful,
        marked=target.coded,
        problem=problem,
    )
