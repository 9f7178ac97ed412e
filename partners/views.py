"""What the templates of projects, partners and meetings get, and the calendar file."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from core.pages.registry import page_context

from .calendar import meeting_calendar
from .models import (
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
    meetings = MeetingPage.objects.of_project(key).readable_in(page.locale)
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
    projects = ProjectPage.objects.filter(
        translation_key__in=page.project_keys()
    ).readable_in(page.locale)
    people = ContactPerson.objects.filter(
        partner_key=key, consent__withdrawn_at=None
    ).exclude(consent=None)
    meetings = MeetingPage.objects.hosted_by(key).readable_in(page.locale)
    return {
        "projects": projects,
        "contacts": people,
        "meetings": meetings.order_by("starts", "pk"),
    }


@page_context(MeetingIndexPage)
def meeting_index(page: MeetingIndexPage, request: HttpRequest) -> dict[str, Any]:
    meetings = MeetingPage.objects.readable_in(page.locale).as_cards()
    return {"meetings": meetings.order_by("-starts", "-pk"), "now": timezone.now()}


@page_context(MeetingPage)
def meeting(page: MeetingPage, request: HttpRequest) -> dict[str, Any]:
    """Return the host and the project as this reader can read them."""
    hosts = PartnerPage.objects.versions_of(filter(None, [page.host]), page.locale)
    projects = ProjectPage.objects.versions_of(
        filter(None, [page.project]), page.locale
    )
    partners = {
        row.value["partner"].translation_key: row.value["partner"]
        for row in page.follow_ups
        if row.value["partner"]
    }
    return {
        "host": next(iter(hosts.values()), None),
        "project": next(iter(projects.values()), None),
        "doers": PartnerPage.objects.versions_of(partners.values(), page.locale),
    }


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
