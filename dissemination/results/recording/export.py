"""The list of activities as a file for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from wagtail.models import Locale

from core.web.sheets import safe
from partners.models import PartnerPage, ProjectPage
from practices.models import PracticePage

from ..querysets import ActivityQuerySet
from .rows import COLUMNS

__all__ = ["as_csv", "as_xlsx"]


def as_csv(rows: ActivityQuerySet) -> bytes:
    """Return the rows as text; no spreadsheet runs a cell of it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    for cells in _lines(rows):
        writer.writerow([safe(cell) for cell in cells])
    # Without the mark, a spreadsheet reads our letters in an alphabet of its own.
    return text.getvalue().encode("utf-8-sig")


def as_xlsx(rows: ActivityQuerySet) -> bytes:
    """Return the rows as a workbook: dates as dates, and no cell a formula."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_("Activities")[:31])
    for cells in _lines(rows):
        sheet.append([_cell(sheet, cell) for cell in cells])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _cell(sheet: Any, value: Any) -> Any:
    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"
    return cell


def _lines(rows: ActivityQuerySet) -> Iterator[list[Any]]:
    """Give the headings, which an import knows again, then each activity."""
    more = [_("Project"), _("Language of the title"), _("Proofs")]
    yield [*(str(label) for label in COLUMNS.values()), *more]
    found = list(rows.prefetch_related("proofs"))
    projects, partners, practices = (
        model.objects.versions_by_id(
            [getattr(row, f"{name}_id") for row in found], Locale.get_active()
        )
        for name, model in (
            ("project", ProjectPage),
            ("partner", PartnerPage),
            ("practice", PracticePage),
        )
    )
    for row in found:
        yield [
            *[row.date, row.get_kind_display(), row.title],
            *[_named(partners, row.partner_id), row.town],
            row.get_country_display(),
            row.audience,
            "" if row.participants is None else row.participants,
            *[row.new_stakeholders, _named(practices, row.practice_id)],
            *[row.link, row.note, _named(projects, row.project_id)],
            *[row.get_language_display(), len(row.proofs.all())],
        ]


def _named(pages: dict[int, Any], pk: int | None) -> str:
    page = pages.get(pk or 0)
    return str(page.title) if page else ""
