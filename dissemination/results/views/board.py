"""The board: every promise of a project, how far it is, and what stands behind it."""

from __future__ import annotations

import csv
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from core.web.screens import require
from core.web.sheets import safe
from partners.models import ProjectPage

from ..figures.counted import Figure, figures
from ..figures.evidence import evidence
from ..models import ResultsPage
from ..permissions import VIEW
from .pages import shown

__all__ = ["board", "evidence_file", "evidence_list", "index", "projects"]


def projects(locale: Locale) -> list[ProjectPage]:
    """Return the projects of the site, the newest first, in a language if there."""
    return list(ProjectPage.objects.readable_in(locale).order_by("-start", "pk"))


def project_of(key: UUID) -> ProjectPage:
    """Return a project as whoever asks can read it."""
    found = ProjectPage.objects.filter(translation_key=key)
    project: ProjectPage | None = found.readable_in(Locale.get_active()).first()
    if project is None:
        raise Http404
    return project


@require_safe
@never_cache
def index(request: HttpRequest) -> HttpResponse:
    """Lead to the newest project; say what to do where there is none."""
    require(request, VIEW)
    found = projects(Locale.get_active())
    if not found:
        return render(request, "results/admin/empty.html")
    key = found[0].translation_key
    return HttpResponseRedirect(reverse("results:board", args=[key]))


@require_safe
@never_cache
def board(request: HttpRequest, key: UUID) -> HttpResponse:
    require(request, VIEW)
    project = project_of(key)
    locale = Locale.get_active()
    found = figures(project, locale)
    return render(
        request,
        "results/admin/board.html",
        {
            "project": project,
            "others": projects(locale),
            "rows": [shown(one, locale, most=0) for one in found],
            "page": ResultsPage.objects.child_of(project).first(),
        },
    )


def _figure(project: ProjectPage, code: str, locale: Locale) -> Figure:
    for one in figures(project, locale):
        if one.promise.slug == code:
            return one
    raise Http404


def _partner(request: HttpRequest, figure: Figure) -> UUID | None:
    """Return the partner that was asked for; an unknown one asks for none."""
    try:
        key = UUID(request.GET.get("partner", ""))
    except ValueError:
        return None
    return key if key in figure.partners else None


@require_safe
@never_cache
def evidence_list(request: HttpRequest, key: UUID, code: str) -> HttpResponse:
    """Show the list that a number is the sum of, of all partners or of one."""
    require(request, VIEW)
    project, locale = project_of(key), Locale.get_active()
    figure = _figure(project, code, locale)
    partner = _partner(request, figure)
    rows = evidence(figure, locale, partner)
    return render(
        request,
        "results/admin/evidence.html",
        {
            "project": project,
            "one": shown(figure, locale, most=0),
            "rows": rows,
            "total": sum(row.amount for row in rows),
            "partner": partner,
        },
    )


@require_safe
@never_cache
def evidence_file(request: HttpRequest, key: UUID, code: str) -> HttpResponse:
    """Return the same list as a file for spreadsheets."""
    require(request, VIEW)
    project, locale = project_of(key), Locale.get_active()
    figure = _figure(project, code, locale)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{code}.csv"'
    # Without the mark, a spreadsheet reads our letters in an alphabet of its own.
    response.write("\ufeff")
    writer = csv.writer(response)
    writer.writerow([_("Day"), _("What"), _("Partner"), _("Number"), _("Address")])
    for row in evidence(figure, locale, _partner(request, figure)):
        cells: list[Any] = [row.day.isoformat(), row.title, row.partner]
        cells += [row.amount, row.address]
        writer.writerow([safe(cell) for cell in cells])
    return response
