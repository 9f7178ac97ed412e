"""The certificate on paper: who was where, for how long, and a code to verify it."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.people.exceptions import BadLink
from core.typesetting import pdf
from core.web.formats import date_range, long_date, number

from ..attending.code import svg_of
from ..attending.paper import funds_on, project_of
from ..models import Certificate, MeetingPage
from ..registration.standing import meeting_of
from .codes import shown
from .links import verify_address

__all__ = ["duration_of", "file_name", "hours_of", "paper_of"]

TEMPLATE = "partners/certificates/certificate.typ"


def duration_of(certificate: Certificate) -> str:
    """Return days and hours, in the language of now."""
    days = ngettext("%(number)s day", "%(number)s days", certificate.days) % {
        "number": certificate.days
    }
    if certificate.hours is None:
        return days
    # A fraction goes with the plural that three has, in each of the languages.
    many = int(certificate.hours) if certificate.hours % 1 == 0 else 3
    hours = ngettext("%(number)s hour", "%(number)s hours", many) % {
        "number": number(certificate.hours)
    }
    return _("%(days)s, %(hours)s") % {"days": days, "hours": hours}


def hours_of(page: MeetingPage) -> dt.timedelta:
    """Return how long the programme is, slot by slot; overlaps count once."""
    zone = ZoneInfo(page.timezone)
    slots = sorted(
        (slot.value["starts"].astimezone(zone), slot.value["ends"].astimezone(zone))
        for slot in page.agenda
    )
    total, until = dt.timedelta(0), None
    for starts, ends in slots:
        begins = starts if until is None else max(starts, until)
        if ends > begins:
            total += ends - begins
            until = ends
    return total


def file_name(certificate: Certificate) -> str:
    """Return a name that says nothing of the person."""
    return f"certificate-{certificate.first_day.isoformat()}-{certificate.pk}.pdf"


def paper_of(certificate: Certificate) -> bytes:
    """Return the PDF; raise ``BadLink`` where it is not known any more whose it is."""
    participant = certificate.participant
    if participant is None or not participant.name or not certificate.code:
        raise BadLink
    language = certificate.language
    with translation.override(language):
        page = meeting_of(certificate.meeting_key)
        address = verify_address(certificate)
        funds, files = funds_on(page, language) if page else ([], {})
        files["code.svg"] = svg_of(address)
        data = {
            "words": _words(certificate, participant.organisation),
            "name": participant.name,
            "organisation": participant.organisation,
            "event": certificate.title,
            "event_language": certificate.title_language,
            "facts": _facts(certificate, page),
            "code": shown(certificate.code),
            "address": address,
            "funds": funds,
        }
        title = _("Certificate of attendance: %(title)s") % {"title": certificate.title}
        return pdf(TEMPLATE, data, language=language, title=title, files=files)


def _facts(certificate: Certificate, page: MeetingPage | None) -> list[list[str]]:
    project = project_of(page) if page else None
    facts = [
        [_("Date"), date_range(certificate.first_day, certificate.last_day)],
        [_("Duration"), duration_of(certificate)],
        [_("Place"), certificate.place],
        [_("Project"), project.acronym if project else ""],
        [_("Grant number"), project.grant_number if project else ""],
    ]
    return [fact for fact in facts if fact[1]]


def _words(certificate: Certificate, organisation: str) -> dict[str, Any]:
    return {
        "kind": _("Certificate of attendance"),
        "confirms": _("This is to certify that"),
        "took_part": _("took part in"),
        "signature": _("Signature of the organiser"),
        "code": _("Code"),
        "code_picture": _("QR code that leads to the page that verifies this code"),
        "verify": _("Anybody can verify this certificate with its code at"),
        "issued": _("Issued on %(date)s by %(site)s")
        % {
            "date": long_date(certificate.issued_at.date()),
            "site": settings.WAGTAIL_SITE_NAME,
        },
    }
