"""XLSX: source beside translation in a spreadsheet, one row a text.

Each column is known by what stands in brackets at the end of its heading, so they may
be moved. No cell ever holds a formula, whatever its text begins with.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from zipfile import BadZipFile

from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from ..exceptions import NotWritable, UnreadableFile
from .packing import require_harmless
from .rows import ExchangeFile, ExchangePage, ExchangeRow, named, plain

__all__ = ["EXTENSION", "MIME_TYPE", "read", "write"]

EXTENSION = "xlsx"
MIME_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

# What a spreadsheet can hold in a cell.
LONGEST = 32_767
WIDTHS = {
    "page": 24,
    "place": 24,
    "source": 60,
    "target": 60,
    "doubtful": 12,
    "limit": 10,
    "language": 10,
    "id": 16,
}
_GREY = PatternFill("solid", fgColor="EEEEEE")
_HEADING = re.compile(r".*\((?:(target): ([\w-]+)|(\w+))\)\s*", re.S)
_NO = {"", "0", "no", "false", "-"}


def write(given: ExchangeFile) -> bytes:
    """Return the workbook. Raises ``NotWritable`` for a text no cell can hold."""
    book = Workbook()
    sheet = book.active
    sheet.title = given.language
    headings = _headings(given.language)
    for column, (name, heading) in enumerate(headings.items(), start=1):
        cell = _put(sheet, 1, column, heading)
        cell.font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = WIDTHS[name]
    line = 1
    for page in given.pages:
        for row in page.rows:
            line += 1
            for column, (name, text) in enumerate(_cells(page, row).items(), start=1):
                cell = _put(sheet, line, column, text)
                is_open = name in {"target", "doubtful"}
                cell.protection = Protection(locked=not is_open)
                if not is_open:
                    cell.fill = _GREY
    sheet.freeze_panes = "A2"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _headings(language: str) -> dict[str, str]:
    name = get_language_info(language)["name_local"]
    return {
        "page": _("Page") + " (page)",
        "place": _("Place") + " (place)",
        "source": _("Source") + " (source)",
        "target": f"{name} (target: {language})",
        "doubtful": _("Doubtful? Write x") + " (doubtful)",
        "limit": _("Letters at most") + " (limit)",
        "language": _("Language of the source") + " (language)",
        "id": _("Do not change") + " (id)",
    }


def _cells(page: ExchangePage, row: ExchangeRow) -> dict[str, str]:
    return {
        "page": page.title,
        "place": row.label,
        "source": row.source,
        "target": row.target,
        "doubtful": "x" if row.doubtful else "",
        "limit": str(row.limit or ""),
        "language": page.language,
        "id": row.name,
    }


def _put(sheet: Any, line: int, column: int, text: str) -> Any:
    """Write a text that stays one, also when somebody opens its cell and leaves it."""
    text = plain(text)
    if len(text) > LONGEST:
        raise NotWritable(
            _(
                "A text has %(length)d letters, more than a spreadsheet can hold. Take "
                "these pages as PO or XLIFF."
            )
            % {"length": len(text)}
        )
    cell = sheet.cell(line, column)
    if text:
        cell.value = text
        cell.data_type = "s"
        cell.quotePrefix = text[0] in "=+-@\t\r\n"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def read(data: bytes) -> ExchangeFile:
    """Return what the first sheet says. Raises ``UnreadableFile``."""
    require_harmless(data)
    try:
        # Formulas are looked for, so nothing is taken for its last result.
        book = load_workbook(
            io.BytesIO(data), read_only=True, data_only=False, keep_links=False
        )
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        lines = sheet.iter_rows()
        columns, language = _columns(next(lines, ()))
        rows = list(_rows(lines, columns))
    except _DAMAGED as error:
        raise UnreadableFile(
            _("This spreadsheet is damaged. Save it anew as XLSX, then upload it.")
        ) from error
    return ExchangeFile(language, [ExchangePage("", "", "", rows)])


# What openpyxl raises on parts that are missing or make no sense.
_DAMAGED = (
    BadZipFile,
    InvalidFileException,
    AttributeError,
    IndexError,
    KeyError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
)


def _columns(cells: Iterable[Any]) -> tuple[dict[str, int], str]:
    """Return where each column is, and the language of the translations."""
    columns: dict[str, int] = {}
    language = ""
    for number, cell in enumerate(cells):
        found = _HEADING.fullmatch(str(cell.value or ""))
        if found:
            columns.setdefault(found[1] or found[3], number)
            language = language or found[2] or ""
    if not {"source", "target", "id"} <= columns.keys():
        raise UnreadableFile(
            _(
                "The first row of this spreadsheet is not as it was: it names the "
                "columns, in brackets. Copy it from the file you downloaded."
            )
        )
    return columns, language


def _rows(lines: Iterable[Any], columns: Mapping[str, int]) -> Iterator[ExchangeRow]:
    for line in lines:
        cells = {
            name: line[number] for name, number in columns.items() if number < len(line)
        }
        name = _text(cells.get("id"))
        target, problem = _target(cells.get("target"))
        if not name and not target and not problem:
            continue
        key, path, digest = named(name)
        yield ExchangeRow(
            key=key,
            path=path,
            digest=digest,
            source=_text(cells.get("source")),
            target=target,
            doubtful=_text(cells.get("doubtful")).strip().lower() not in _NO,
            problem=problem,
        )


def _text(cell: Any) -> str:
    value = getattr(cell, "value", None)
    return "" if value is None else str(value)


def _target(cell: Any) -> tuple[str, str]:
    """Return the text of a cell, and why it cannot be taken."""
    value, kind = getattr(cell, "value", None), getattr(cell, "data_type", "s")
    if value is None:
        return "", ""
    if kind == "f":
        return str(value), _("This cell has a formula. Write the text itself.")
    if kind in {"d", "b", "e"}:
        return str(value), _("This cell has no text. Format it as text, and write.")
    if kind == "n" and isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value), ""
