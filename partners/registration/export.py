"""The list of who registered, as a file for spreadsheets.

What people need for access and food is not in it: that is summed up without names.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from openpyxl import Workbook

from core.pages.countries import country_name
from core.people.enums import ConsentPurpose
from core.web.sheets import safe

from ..models import MeetingPage, Registration

__all__ = ["KINDS", "file_of"]

CSV = "text/csv; charset=utf-8"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
KINDS = {"csv": CSV, "xlsx": XLSX}


def file_of(page: MeetingPage, kind: str) -> tuple[bytes, int]:
    """Return the file, and how many people are in it; ``kind`` is one of ``KINDS``."""
    rows = [_heads(), *_rows(page)]
    return (_csv(rows) if kind == "csv" else _xlsx(rows)), len(rows) - 1


def _heads() -> list[str]:
    return [
        *[_("Name"), _("E-mail"), _("Organisation"), _("Address of the organisation")],
        *[_("Country"), _("Language"), _("State"), _("Asked"), _("Confirmed")],
        *[_("In the list of participants"), _("In pictures")],
    ]


def _rows(page: MeetingPage) -> Iterator[list[Any]]:
    found = Registration.objects.of_meeting(page.translation_key)
    for one in found.by_standing().prefetch_related("consents"):
        agreed = {row.purpose for row in one.consents.all() if not row.withdrawn_at}
        yield [
            *[one.name, one.email, one.organisation, one.organisation_address],
            *[country_name(one.country), one.language, one.get_state_display()],
            *[_moment(one.requested_at), _moment(one.confirmed_at)],
            _("yes") if ConsentPurpose.PARTICIPANTS in agreed else _("no"),
            _("yes") if ConsentPurpose.PHOTOGRAPH in agreed else _("no"),
        ]


def _moment(value: Any) -> str:
    return timezone.localtime(value).strftime("%Y-%m-%d %H:%M") if value else ""


def _csv(rows: list[list[Any]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([safe(cell) for cell in row] for row in rows)
    # The mark by which spreadsheets know the encoding comes first.
    return text.getvalue().encode("utf-8-sig")


def _xlsx(rows: list[list[Any]]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_("Registrations")[:31])
    for row in rows:
        sheet.append([_cell(cell) for cell in row])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _cell(value: Any) -> str:
    """Return a cell without the control characters that the format refuses."""
    text = str(safe(value))
    return "".join(sign for sign in text if sign in "\t\n" or ord(sign) >= ord(" "))
