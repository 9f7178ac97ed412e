"""What the templates of practices get."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from wagtail.models import Locale

from core.pages.collation import sort_key
from core.pages.models import SitePage
from core.pages.registry import page_context
from core.web.pagination import paginate
from partners.models import MeetingPage, PartnerPage, ProjectPage

from ..browser import PracticeBrowser
from ..citation import citation
from ..enums import FacetKind, Level, Phase, SustainableDevelopmentGoal
from ..models import PracticeFacet, PracticeIndexPage, PracticePage


@page_context(PracticeIndexPage)
def practice_index(page: PracticeIndexPage, request: HttpRequest) -> dict[str, Any]:
    browser = PracticeBrowser(page.locale, request.GET)
    language = page.locale.language_code
    practices = sorted(
        browser.practices(), key=lambda practice: sort_key(practice.title, language)
    )
    groups = browser.groups()
    return {
        "practices": paginate(practices, request),
        "facets": groups,
        "chosen_links": [
            link for group in groups for link in group.links if link.is_chosen
        ],
    }


@page_context(PracticePage)
def practice(page: PracticePage, request: HttpRequest) -> dict[str, Any]:
    named = SitePage.objects.versions_by_id(
        (page.meeting_id, page.partner_id, page.project_id), page.locale
    )
    project = named.get(page.project_id)
    conditions = [block.value for block in page.conditions]
    return {
        "meeting": named.get(page.meeting_id),
        "partner": named.get(page.partner_id),
        "project": project,
        "facet_groups": facet_groups(page, page.locale),
        "goals": [SustainableDevelopmentGoal(number) for number in page.sdgs],
        "essential": [row for row in conditions if row["level"] == Level.ESSENTIAL],
        "helpful": [row for row in conditions if row["level"] == Level.HELPFUL],
        "steps": steps(page),
        "citation": citation(page, project),
    }


def steps(page: PracticePage) -> list[dict[str, Any]]:
    """Return the building blocks with the name of the phase of each."""
    return [
        {**block.value, "phase_label": Phase(block.value["phase"]).label}
        for block in page.building_blocks
    ]


def facet_groups(page: PracticePage, locale: Locale) -> list[dict[str, Any]]:
    """Return a practice's facets by vocabulary, in two queries."""
    rows = list(page.facet_rows.select_related("facet"))
    keys = {row.facet.translation_key for row in rows}
    labels = PracticeFacet.objects.filter(translation_key__in=keys).labels_in(locale)
    groups: dict[str, dict[str, Any]] = {}
    for row in rows:
        kind = FacetKind(row.facet.kind)
        group = groups.setdefault(kind, {"label": kind.label, "facets": []})
        label = labels.get(row.facet.translation_key, row.facet.label)
        group["facets"].append(
            {"kind": kind.value, "key": row.facet.key, "label": label}
        )
    return list(groups.values())


@page_context(MeetingPage)
def practices_of_meeting(page: MeetingPage, request: HttpRequest) -> dict[str, Any]:
    """Add to a meeting the practices that name it, which it does not know of."""
    practices = PracticePage.objects.analysed_at(page.translation_key)
    return {"practices": _readable(practices, page.locale)}


@page_context(PartnerPage)
def practices_of_partner(page: PartnerPage, request: HttpRequest) -> dict[str, Any]:
    practices = PracticePage.objects.presented_by(page.translation_key)
    return {"practices": _readable(practices, page.locale)}


@page_context(ProjectPage)
def practices_of_project(page: ProjectPage, request: HttpRequest) -> dict[str, Any]:
    practices = PracticePage.objects.of_project(page.translation_key)
    return {"practices": _readable(practices, page.locale)}


def _readable(practices: Any, locale: Locale) -> Any:
    return practices.readable_in(locale).as_parts().order_by("title", "pk")
