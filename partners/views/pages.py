"""What the templates of projects, partners and meetings get, and the calendar file."""

from __future__ import annotations

import datetime as dt
from itertools import groupby
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from core.pages.models import SitePage
from core.pages.registry import page_context
from core.publishing.generation import remembered

from ..calendar import meeting_calendar
from ..models import (
    ContactPerson,
    MeetingIndexPage,
    MeetingPage,
    PartnerIndexPage,
    PartnerPage,
    ProjectIndexPage,
    ProjectPage,
)


@page_context(ProjectIndexPage)
def project_index(page: ProjectIndexPage, request: HttpRequest) -> dict[str, Any]:
    projects = ProjectPage.objects.readable_in(page.locale).as_cards()
    return {"projects": projects.order_by("-start", "pk")}


@page_context(ProjectPage)
def project(page: ProjectPage, request: HttpRequest) -> dict[str, Any]:
    key = page.translation_key
    partners = PartnerPage.objects.of_project(key).readable_in(page.locale)
    meetings = MeetingPage.objects.of_project(key).readable_in(page.locale).as_parts()
    return {
        "partners": partners.order_by("country", "city", "pk"),
        "meetings": meetings.order_by("starts", "pk"),
    }


@page_context(PartnerIndexPage)
def partner_index(page: PartnerIndexPage, request: HttpRequest) -> dict[str, Any]:
    partners = PartnerPage.objects.readable_in(page.locale).as_cards()
    return {"partners": partners.order_by("country", "city", "pk")}


@page_context(PartnerPage)
def partner(page: PartnerPage, request: HttpRequest) -> dict[str, Any]:
    key = page.translation_key
    known = _projects_in(page.locale)
    people = ContactPerson.objects.filter(
        partner_key=key, consent__withdrawn_at=None
    ).exclude(consent=None)
    meetings = MeetingPage.objects.hosted_by(key).readable_in(page.locale).as_parts()
    return {
        "projects": [known[name] for name in page.project_keys() if name in known],
        "contacts": people,
        "meetings": meetings.order_by("starts", "pk"),
    }


def _projects_in(locale: Locale) -> dict[UUID, ProjectPage]:
    """Return what a line needs of the few projects of the site, by translation key."""

    def read() -> dict[UUID, ProjectPage]:
        pages = ProjectPage.objects.readable_in(locale).only(
            "acronym", "title", "url_path", "translation_key", "locale"
        )
        return {page.translation_key: page for page in pages}

    return remembered(f"projects:{locale.pk}", read)


@page_context(MeetingIndexPage)
def meeting_index(page: MeetingIndexPage, request: HttpRequest) -> dict[str, Any]:
    meetings = MeetingPage.objects.readable_in(page.locale).as_cards()
    return {"meetings": meetings.order_by("-starts", "-pk"), "now": timezone.now()}


@page_context(MeetingPage)
def meeting(page: MeetingPage, request: HttpRequest) -> dict[str, Any]:
    """Return host, project and doers as this reader can read them, and the days."""
    tasks = [row["value"] for row in page.follow_ups.raw_data]
    named = [page.host_id, page.project_id, *(task["partner"] for task in tasks)]
    versions = SitePage.objects.versions_by_id(named, page.locale)
    return {
        "host": versions.get(page.host_id),
        "project": versions.get(page.project_id),
        "days": _days(page),
        "follow_ups": [
            {
                **task,
                "partner": versions.get(task["partner"]),
                "due": dt.date.fromisoformat(task["due"]),
            }
            for task in tasks
        ],
        "attendance": [
            (field.verbose_name, getattr(page, field.name))
            for field in page._meta.concrete_fields
            if field.name.startswith("attendance")
            and getattr(page, field.name) is not None
        ],
    }


def _days(page: MeetingPage) -> list[dict[str, Any]]:
    """Return the programme by the days of the place where it happens."""
    zone = ZoneInfo(page.timezone)
    slots = sorted(
        (block.value for block in page.agenda), key=lambda slot: slot["starts"]
    )
    by_day = groupby(slots, key=lambda slot: slot["starts"].astimezone(zone).date())
    return [{"date": date, "slots": list(rows)} for date, rows in by_day]


@require_safe
def calendar_file(request: HttpRequest, key: UUID) -> HttpResponse:
    """Answer a meeting as an iCalendar file in the language of the address."""
    locale = Locale.get_active()
    page = MeetingPage.objects.filter(translation_key=key).readable_in(locale).first()
    if page is None:
        raise Http404
    response = HttpResponse(
        meeting_calendar(page), content_type="text/calendar; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="{page.slug}.ics"'
    return response
