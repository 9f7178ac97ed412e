"""What the home page shows: where, what is new, how far the promises are."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from core.pages.registry import page_context
from news.views import newest
from partners.models import MeetingPage, PartnerPage, ProjectPage
from practices.models import PracticePage

from .models import HomePage, StandardPage


@page_context(HomePage)
def home(page: HomePage, request: HttpRequest) -> dict[str, Any]:
    locale = page.locale
    projects = list(ProjectPage.objects.readable_in(locale).order_by("path"))
    main = projects[0] if projects else None
    practices = PracticePage.objects.readable_in(locale).as_cards()
    return {
        "project": main,
        "projects": projects,
        "partners": PartnerPage.objects.readable_in(locale).order_by("country", "city"),
        "news": newest(locale)[:4],
        "practices": practices.order_by("-first_published_at", "pk")[:3],
        "figures": promises(main),
    }


def promises(project: ProjectPage | None) -> list[dict[str, Any]]:
    """Return what a project promised to count, with what is counted so far.

    Counts are over records, each language of one counted once.
    """
    if project is None:
        return []
    key = project.translation_key
    counted = {
        "meetings": lambda: MeetingPage.objects.of_project(key).held().live(),
        "practices": lambda: PracticePage.objects.of_project(key).live(),
    }
    figures = []
    for block in project.indicators:
        indicator = block.value
        value = indicator["manual_value"]
        source = counted.get(indicator["counted_from"])
        if source is not None:
            value = source().count_records()
        if value is not None:
            figures.append({"indicator": indicator, "value": value})
    return figures


@page_context(StandardPage)
def standard(page: StandardPage, request: HttpRequest) -> dict[str, Any]:
    return {"children": page.get_children().live().public()}
