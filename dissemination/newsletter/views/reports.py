"""The report of a sending as a file for spreadsheets."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.web.screens import require
from core.web.sheets import safe

from ..enums import SkipReason
from ..figures import Report, ReportRow, report
from ..models import Dispatch
from ..permissions import APPROVE, SEND, VIEW
from .dispatches import named

__all__ = ["report_file"]


@require_safe
@never_cache
def report_file(request: HttpRequest, pk: int) -> HttpResponse:
    """Return the numbers of a sending, a row for each language."""
    require(request, VIEW, SEND, APPROVE)
    found = named(pk)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    name = f"newsletter-{found.number}-{found.pk}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    # Without the mark, a spreadsheet reads our letters in an alphabet of its own.
    response.write("\ufeff")
    writer = csv.writer(response)
    for row in _rows(found, report(found)):
        writer.writerow([safe(cell) for cell in row])
    return response


def _rows(found: Dispatch, numbers: Report) -> Iterator[list[Any]]:
    begun = found.started_at.isoformat() if found.started_at else ""
    yield [_("Issue"), found.title]
    yield [_("Number"), found.number]
    yield [_("Begun"), begun]
    yield []
    yield [
        *[_("Language"), _("Language of the text"), _("Recipients"), _("Accepted")],
        *[_("Delivered"), _("Returned"), _("Reported as spam"), _("Refused")],
        *[_("Not known"), _("Not sent"), _("Left after this issue"), _("Visits")],
        *[reason.label for reason in SkipReason],
    ]
    for row in numbers.rows:
        yield _row(row.language, row.text_language, row)
    yield _row(_("All"), "", numbers.total)


def _row(language: str, text_language: str, row: ReportRow) -> list[Any]:
    return [
        *[language, text_language, row.recipients, row.accepted],
        *[row.delivered, row.bounced, row.complained, row.failed],
        *[row.unknown, row.skipped, row.left, row.visits],
        *[row.reasons[reason] for reason in SkipReason],
    ]
