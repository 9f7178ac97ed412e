"""What meetings count towards: meetings, people trained, local initiatives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from .enums import MeetingKind
from .models import MeetingPage, Participant
from .registry import Fact, Told, counts

ABROAD = (
    MeetingKind.TRANSNATIONAL,
    MeetingKind.STUDY_VISIT,
    MeetingKind.ONLINE,
)


def told_meetings(keys: list[Any], locale: Locale) -> Mapping[Any, Told]:
    """Return titles and public addresses of meetings, by translation key."""
    pages = MeetingPage.objects.filter(translation_key__in=keys).readable_in(locale)
    return {
        page.translation_key: Told(page.title, page.full_url or "", public=True)
        for page in pages.defer("body")
    }


def told_participants(keys: list[Any], locale: Locale) -> Mapping[Any, Told]:
    """Lead to the list of participants, which only some may open: no name is here."""
    address = reverse("participants:index")
    return {
        key: Told(one.title, f"{address}?meeting_key={key}")
        for key, one in told_meetings(keys, locale).items()
    }


def _held(project: UUID, *kinds: str) -> Any:
    """Return what a count needs of each meeting that was held, once in the world."""
    found = MeetingPage.objects.of_project(project).held().live()
    if kinds:
        found = found.filter(kind__in=kinds)
    return found.order_by("pk").values_list(
        "translation_key",
        "ends",
        "timezone",
        "host__translation_key",
        "attendance",
        "attendance_new",
    )


def _facts(project: UUID, *kinds: str) -> Iterator[Fact]:
    for key, ends, zone, host, *_rest in _held(project, *kinds):
        yield Fact(key, ends.astimezone(ZoneInfo(zone)).date(), 1, host)


@counts("meetings", _("Transnational meetings held"), told_meetings)
def meetings(project: UUID) -> Iterator[Fact]:
    yield from _facts(project, *ABROAD)


@counts("trainings", _("Trainings held"), told_meetings)
def trainings(project: UUID) -> Iterator[Fact]:
    yield from _facts(project, MeetingKind.TRAINING)


@counts("trainees", _("People at trainings"), told_participants)
def trainees(project: UUID) -> Iterator[Fact]:
    yield from _people(project, MeetingKind.TRAINING)


@counts("attendance", _("People at meetings and trainings"), told_participants)
def attendance(project: UUID) -> Iterator[Fact]:
    yield from _people(project)


def _people(project: UUID, *kinds: str) -> Iterator[Fact]:
    """Count the people on the list; where there is none, what the report says.

    Who signed in and was not confirmed by anybody counts for nothing yet.
    """
    rows = list(_held(project, *kinds))
    listed = dict(
        Participant.objects.confirmed()
        .filter(meeting_key__in=[row[0] for row in rows])
        .order_by()
        .values_list("meeting_key")
        .annotate(people=Count("pk"))
    )
    for key, ends, zone, host, said, _new in rows:
        people = listed.get(key) or said or 0
        if people:
            yield Fact(key, ends.astimezone(ZoneInfo(zone)).date(), people, host)
