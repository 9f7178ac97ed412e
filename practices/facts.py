"""What practices and the guide count towards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from partners.registry import Fact, Told, counts

from .models import PracticePage


def told_practices(keys: list[Any], locale: Locale) -> Mapping[Any, Told]:
    pages = PracticePage.objects.filter(translation_key__in=keys).readable_in(locale)
    return {
        page.translation_key: Told(page.title, page.full_url or "", public=True)
        for page in pages.defer("body")
    }


@counts("practices", _("Good practices published"), told_practices)
def practices(project: UUID) -> Iterator[Fact]:
    """Count a practice on the day of the meeting that analysed it.

    One that names no meeting counts from the day it became public.
    """
    rows = PracticePage.objects.of_project(project).live().order_by("pk")
    for key, ends, zone, published, start, partner in rows.values_list(
        "translation_key",
        "meeting__ends",
        "meeting__timezone",
        "first_published_at",
        "project__start",
        "partner__translation_key",
    ):
        moment = ends or published
        place = ZoneInfo(zone) if ends else None
        day = moment.astimezone(place).date() if moment else start
        yield Fact(key, day, 1, partner)
