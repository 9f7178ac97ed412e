"""The formats that translators may take their texts away in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import po, xliff, xlsx
from .rows import ExchangeFile

__all__ = ["FORMATS", "Written"]


@dataclass(frozen=True)
class Written:
    """A file as a browser gets it."""

    data: bytes
    extension: str
    mime_type: str


def _po(given: ExchangeFile) -> Written:
    return Written(po.write(given), po.EXTENSION, po.MIME_TYPE)


def _xliff(given: ExchangeFile) -> Written:
    """Return one document, or a ZIP of one for each language that sources are in."""
    documents = xliff.by_source_language(given)
    if len(documents) == 1:
        (document,) = documents.values()
        return Written(document, xliff.EXTENSION, xliff.MIME_TYPE)
    data = xliff.packed(documents, given.language)
    return Written(data, "zip", "application/zip")


def _xlsx(given: ExchangeFile) -> Written:
    return Written(xlsx.write(given), xlsx.EXTENSION, xlsx.MIME_TYPE)


FORMATS: dict[str, tuple[str, Callable[[ExchangeFile], Written]]] = {
    "po": ("PO (Poedit, Lokalize, …)", _po),
    "xliff": ("XLIFF 2.0 (OmegaT, Trados, …)", _xliff),
    "xlsx": ("XLSX (Excel, LibreOffice)", _xlsx),
}
