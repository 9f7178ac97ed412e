"""The imprint as rows of label and value, the same in every format."""

from __future__ import annotations

from ..document import Document

__all__ = ["imprint_rows"]


def imprint_rows(document: Document) -> list[dict[str, str]]:
    """Return what is known; rows without a value are left out."""
    given, words = document.imprint, document.words
    rows = [
        ("authors", ", ".join(given.authors), ""),
        ("editors", ", ".join(given.editors), ""),
        ("translators", ", ".join(given.translators), ""),
        ("publisher", given.publisher, ""),
        ("date", given.date_said, ""),
        ("version", given.version, ""),
        ("isbn", given.isbn, ""),
        ("doi", given.doi, f"https://doi.org/{given.doi}" if given.doi else ""),
        ("licence", given.licence, given.licence_address),
        ("address", given.address, given.address),
    ]
    return [
        {"label": words[name], "value": value, "link": link}
        for name, value, link in rows
        if value
    ]
