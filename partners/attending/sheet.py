"""The sheet to sign, as funders ask for it: one list for each day."""

from __future__ import annotations

from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from core.pages.collation import sort_key
from core.typesetting import pdf
from core.web.formats import date_range, long_date

from ..models import MeetingPage, Registration
from .paper import days_of, funds_on, place_of, project_of, version_in

__all__ = ["sheet_of"]

TEMPLATE = "partners/attendance/sheet.typ"


def sheet_of(
    page: MeetingPage, language: str, *, empty: int, with_names: bool
) -> bytes:
    """Return a PDF in a language, with so many empty rows for who did not register."""
    with translation.override(language):
        shown = version_in(page, language)
        people = _people(page, language) if with_names else []
        # A sheet without any row would be no sheet.
        rows = people + [[""] * 3] * (empty or (0 if people else 1))
        days = days_of(page)
        funds, files = funds_on(page, language)
        title = _("Attendance list: %(title)s") % {"title": shown.title}
        data = {
            "heading": shown.title,
            "heading_language": shown.locale.language_code,
            "words": _words(),
            "facts": _facts(page, shown, date_range(days[0], days[-1])),
            "days": [long_date(day) for day in days],
            "rows": rows,
            "funds": funds,
        }
        return pdf(TEMPLATE, data, language=language, title=title, files=files)


def _people(page: MeetingPage, language: str) -> list[list[str]]:
    rows = Registration.objects.of_meeting(page.translation_key).with_a_place()
    found = [[one.name, one.organisation, one.organisation_address] for one in rows]
    return sorted(found, key=lambda row: sort_key(row[0], language))


def _facts(page: MeetingPage, shown: MeetingPage, when: str) -> list[list[str]]:
    project = project_of(page)
    host = page.host
    facts = [
        [_("Project"), project.acronym if project else ""],
        [_("Grant number"), project.grant_number if project else ""],
        [_("Date"), when],
        [_("Place"), place_of(shown)],
        [_("Host"), host.title if host else ""],
    ]
    return [fact for fact in facts if fact[1]]


def _words() -> dict[str, Any]:
    return {
        "kind": _("Attendance list"),
        "columns": [
            pgettext("number of a row", "No."),
            _("Name and surname"),
            _("Organisation"),
            _("Address of the organisation"),
            _("Signature"),
        ],
        "note": _(
            "This list is kept as evidence for the funder until five years after the "
            "end of the project. It is not published."
        ),
    }
