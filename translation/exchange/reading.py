"""Finding out what an uploaded file is, by what is in it and not by its name."""

from __future__ import annotations

from dataclasses import replace

from django.utils.translation import gettext as _

from ..exceptions import UnreadableFile
from . import po, xliff, xlsx
from .limits import LONGEST_TEXT, require_rows, require_size
from .rows import ExchangeFile, ExchangePage, ExchangeRow

__all__ = ["read"]

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_MARKS_OF_ORDER = (b"\xff\xfe", b"\xfe\xff")


def read(data: bytes) -> ExchangeFile:
    """Return the texts of a PO, XLIFF or XLSX file. Raises ``UnreadableFile``."""
    require_size(len(data))
    found = _read(data)
    count = len(found.rows)
    require_rows(count)
    if not count:
        raise UnreadableFile(_("There is no text in this file."))
    return replace(
        found, pages=[replace(page, rows=_cut(page)) for page in found.pages]
    )


def _cut(page: ExchangePage) -> list[ExchangeRow]:
    """Leave out texts that no place takes, before anything looks for marks in them."""
    return [
        row
        if len(row.target) <= LONGEST_TEXT
        else replace(
            row,
            target=row.target[:LONGEST_TEXT],
            problem=_("This text has %(length)d letters, more than any place takes.")
            % {"length": len(row.target)},
        )
        for row in page.rows
    ]


def _read(data: bytes) -> ExchangeFile:
    begin = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:4]
    if not begin:
        raise UnreadableFile(_("This file is empty."))
    if begin == _ZIP:
        return xlsx.read(data)
    if begin == _OLD_OFFICE:
        raise UnreadableFile(
            _(
                "This is a spreadsheet of an old kind, or one with a password. Save it "
                "as XLSX without one."
            )
        )
    if begin[:1] == b"<" or begin[:2] in _MARKS_OF_ORDER:
        return xliff.read(data)
    if b"msgid" in data:
        return po.read(data)
    raise UnreadableFile(
        _(
            "This is no file that the site can read. Upload a PO, XLIFF or XLSX file "
            "that you downloaded here."
        )
    )
