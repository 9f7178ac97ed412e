"""What activities count towards, and what readers do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext_lazy
from wagtail.models import Locale

from core.counting.enums import Counted
from core.counting.models import DailyCount
from core.pages.models import SitePage
from partners.models import MeetingPage
from partners.registry import Fact, Told, counts
from practices.models import GuidePage, PracticePage

from .enums import ActivityKind
from .models import Activity


def told_activities(keys: list[Any], locale: Locale) -> Mapping[Any, Told]:
    """Lead to the record in the admin, whose proofs are for few."""
    rows = Activity.objects.filter(key__in=keys).only("key", "pk", "title")
    return {
        row.key: Told(row.title, reverse("activities:edit", args=[row.pk]))
        for row in rows
    }


def told_records(keys: list[Any], locale: Locale) -> Mapping[Any, Told]:
    """Name the page that was read; ``keys`` are of a page and a day."""
    pages = SitePage.objects.filter(translation_key__in={key for key, _day in keys})
    shown = {
        page.translation_key: Told(page.title, page.full_url or "", public=True)
        for page in pages.readable_in(locale).defer("body")
    }
    return {both: shown[both[0]] for both in keys if both[0] in shown}


@counts("activities", gettext_lazy("Dissemination activities"), told_activities)
def activities(project: UUID) -> Iterator[Fact]:
    yield from _done(project)


@counts("presentations", gettext_lazy("Presentations"), told_activities)
def presentations(project: UUID) -> Iterator[Fact]:
    yield from _done(project, ActivityKind.PRESENTATION)


@counts("initiatives", gettext_lazy("Local initiatives"), told_activities)
def initiatives(project: UUID) -> Iterator[Fact]:
    yield from _done(project, ActivityKind.INITIATIVE)


def _done(project: UUID, *kinds: str) -> Iterator[Fact]:
    for key, day, partner, _people, _new in _rows(project, *kinds):
        yield Fact(key, day, 1, partner)


@counts("audience", gettext_lazy("People at activities"), told_activities)
def audience(project: UUID) -> Iterator[Fact]:
    for key, day, partner, people, _new in _rows(project):
        if people:
            yield Fact(key, day, people, partner)


@counts("stakeholders", gettext_lazy("New stakeholders"), told_activities)
def stakeholders(project: UUID) -> Iterator[Fact]:
    """Count those whom activities won; a meeting's are in its report."""
    for key, day, partner, _people, new in _rows(project):
        if new:
            yield Fact(key, day, new, partner)


def _rows(project: UUID, *kinds: str) -> Iterator[tuple[Any, ...]]:
    yield from Activity.objects.of_project(project).facts(*kinds)


@counts("visits", gettext_lazy("Visits to pages of the project"), told_records)
def visits(project: UUID) -> Iterator[Fact]:
    yield from _read(project, Counted.VISIT)


@counts("downloads", gettext_lazy("Downloads"), told_records)
def downloads(project: UUID) -> Iterator[Fact]:
    yield from _read(project, Counted.DOWNLOAD)


def _read(project: UUID, what: Counted) -> Iterator[Fact]:
    """Count by record and day, over all languages."""
    rows = DailyCount.objects.of(what, _keys(project)).by_record_and_day()
    for key, day, number in rows:
        yield Fact((key, day), day, number)


def _keys(project: UUID) -> set[UUID]:
    """Return the translation keys of the pages that belong to a project."""
    kinds = (MeetingPage, PracticePage, GuidePage)
    found = {project}
    for kind in kinds:
        rows = kind.objects.of_project(project)
        found |= set(rows.values_list("translation_key", flat=True))
    return found
