"""Activities from a sheet: every row read, checked and shown before any is taken."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from core.web.sheets import NoSheet, decoded, rows_of_csv
from partners.models import ProjectPage
from translation.exceptions import UnreadableFile
from translation.exchange.packing import require_harmless

from ..exceptions import BadSheet
from ..models import Activity
from .duplicates import DAYS, alike
from .rows import COLUMNS, Known, SheetRow, activity, meant

__all__ = ["LARGEST", "mark_doubles", "read", "template"]

LARGEST = 5 * 1024 * 1024  # bytes
MOST_ROWS = 2_000
NEEDED = ("date", "title", "partner")
# What openpyxl raises on parts that are missing or make no sense; SyntaxError is what
# readers of XML raise.
_DAMAGED = (
    ArithmeticError,
    AttributeError,
    BadZipFile,
    EOFError,
    ExpatError,
    InvalidFileException,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
)


def template() -> bytes:
    """Return an empty workbook with our columns, in the reader's language."""
    book = Workbook()
    sheet = book.active
    sheet.append([str(label) for label in COLUMNS.values()])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def read(
    data: bytes,
    name: str,
    project: ProjectPage,
    partners: frozenset[int] | None,
    language: str,
) -> list[SheetRow]:
    """Return every row of a sheet. Raises ``BadSheet`` for what is none.

    ``partners`` are the organisations whose activities may be written, None for all;
    ``language`` is that of the titles.
    """
    if len(data) > LARGEST:
        raise BadSheet(_("This file is too large. At most 5 MB can be read."))
    is_book = data.startswith(b"PK") or name.lower().endswith((".xlsx", ".xls"))
    lines = _of_book(data) if is_book else _of_text(data)
    if len(lines) > MOST_ROWS + 1:
        raise BadSheet(_("This sheet is too long. At most 2,000 rows can be read."))
    if len(lines) < 2:
        raise BadSheet(_("There is no activity in this sheet."))
    columns = _columns(lines[0][1])
    known = Known(project, partners, language)
    rows = [meant(line, cells, columns, known) for line, cells in lines[1:]]
    mark_doubles(rows, project)
    return rows


def _of_text(data: bytes) -> list[tuple[int, list[str]]]:
    try:
        text = decoded(data, translation.get_language() or "")
        return rows_of_csv(text, MOST_ROWS + 1)
    except NoSheet as error:
        raise BadSheet(
            _("This file is no sheet. Save it as XLSX, or as CSV in UTF-8.")
        ) from error


def _of_book(data: bytes) -> list[tuple[int, list[str]]]:
    try:
        require_harmless(data)
        book = load_workbook(io.BytesIO(data), read_only=True)
        sheet = book.worksheets[0]
        found = []
        for line, row in enumerate(sheet.iter_rows(values_only=True), 1):
            cells = [_cell(value) for value in row]
            if any(cells):
                found.append((line, cells))
            if len(found) > MOST_ROWS + 1:
                break
    except UnreadableFile as error:
        raise BadSheet(str(error)) from error
    except _DAMAGED as error:
        raise BadSheet(
            _("This spreadsheet is damaged. Save it anew as XLSX, then upload it.")
        ) from error
    return found


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if not isinstance(value, str | int | float | dt.date | dt.time):
        return "="  # a formula over several cells, which openpyxl gives as an object
    return str(value).strip()


def _columns(heads: list[str]) -> dict[str, int]:
    """Return where each column stands, by its heading in any language of the site."""
    names: dict[str, str] = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            names |= {str(label).casefold(): key for key, label in COLUMNS.items()}
    names |= {key.replace("_", " "): key for key in COLUMNS}
    found: dict[str, int] = {}
    for at, head in enumerate(heads):
        key = names.get(head.strip().casefold())
        if key and key not in found:
            found[key] = at
    absent = [str(COLUMNS[key]) for key in NEEDED if key not in found]
    if absent:
        raise BadSheet(
            _("The first row must name the columns. Missing: %(names)s.")
            % {"names": ", ".join(absent)}
        )
    return found


def mark_doubles(rows: list[SheetRow], project: ProjectPage) -> None:
    """Mark what is written down already, and what stands in the sheet twice."""
    made = [(row, activity(row.as_json(), project)) for row in rows if not row.wrong]
    if not made:
        return
    days, span = [one.date for _row, one in made], dt.timedelta(days=DAYS)
    saved = Activity.objects.filter(date__range=(min(days) - span, max(days) + span))
    by_day: dict[tuple[Any, dt.date], list[Activity]] = {}
    for one in saved.only("title", "town", "kind", "date", "partner_id"):
        by_day.setdefault((one.partner_id, one.date), []).append(one)
    for row, mine in made:
        row.double = _double(mine, by_day)
        by_day.setdefault((mine.partner_id, mine.date), []).append(mine)


def _double(mine: Activity, by_day: dict[tuple[Any, dt.date], list[Activity]]) -> str:
    """Say which one within a few days looks the same, if one does."""
    for away in sorted(range(-DAYS, DAYS + 1), key=abs):
        day = mine.date + dt.timedelta(days=away)
        for other in by_day.get((mine.partner_id, day), ()):
            if alike(mine, other):
                said = (
                    _("Written down already: %(title)s")
                    if other.pk
                    else _("Stands in this sheet twice: %(title)s")
                )
                return said % {"title": other.title}
    return ""
