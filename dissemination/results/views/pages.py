"""What the public page of results shows, and what other pages show of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from wagtail.models import Locale

from core.pages.registry import page_context
from core.publishing.generation import remembered
from core.web.charts import Bar, Line, bars, line
from partners.models import ProjectPage

from ..figures.counted import Figure, figures
from ..figures.evidence import Row, evidence
from ..figures.words import partners_said, said
from ..models import ResultsPage

__all__ = ["Shown", "public_figures", "shown"]

# A trend of a few months says nothing that the number does not.
FEWEST_MONTHS = 3
MOST_ROWS = 30


@dataclass(frozen=True)
class Shown:
    """A figure as a page shows it: in words, as shapes, and what it is the sum of."""

    figure: Figure
    words: str
    partners_words: str
    chart: Line | None
    bars: list[Bar]
    rows: list[Row]


def public_figures(project: ProjectPage | None) -> list[Figure]:
    """Return the figures that readers see: those with a number, kept for a while.

    They are counted anew when anything public changes, and once an hour.
    """
    if project is None:
        return []
    every = remembered(f"figures:{project.pk}", lambda: figures(project))
    return [one for one in every if one.value is not None]


def shown(figure: Figure, locale: Locale, most: int = MOST_ROWS) -> Shown:
    """Return a figure with its chart and its newest evidence."""
    per_partner = figure.promise.per_partner
    return Shown(
        figure=figure,
        words=said(figure),
        partners_words=partners_said(figure) if per_partner else "",
        chart=_line(figure),
        bars=_bars(figure),
        rows=evidence(figure, locale, most=most),
    )


def _line(figure: Figure) -> Line | None:
    sums = figure.trend()
    if not figure.facts or len(sums) < FEWEST_MONTHS:
        return None
    each = figure.promise
    factor = figure.target / each.target if each.target else 0
    rows = [(day, total, round(each.expected(day) * factor, 1)) for day, total in sums]
    return line(rows, figure.target)


def _bars(figure: Figure) -> list[Bar]:
    """Return what each partner did, where records say who did what."""
    if figure.promise.is_by_hand:
        return []
    if not figure.promise.per_partner and not any(
        share.value for share in figure.shares
    ):
        return []
    return bars(
        (share.name, share.value, share.target or None, share.standing.label)
        if share.target
        else (share.name, share.value)
        for share in figure.shares
    )


@page_context(ProjectPage)
def figures_of_project(page: ProjectPage, request: HttpRequest) -> dict[str, Any]:
    results = ResultsPage.objects.live().public().child_of(page).first()
    return {"figures": public_figures(page), "results_page": results}


@page_context(ResultsPage)
def results(page: ResultsPage, request: HttpRequest) -> dict[str, Any]:
    """Return each figure with its chart, and the public part of its evidence."""
    found = public_figures(page.project)
    return {
        "project": page.project,
        "shown": [shown(figure, page.locale) for figure in found],
    }
