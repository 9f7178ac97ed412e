"""What the newsletter counts towards: issues that were sent, and readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from django.db.models import Count
from django.db.models.functions import TruncDate
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Locale

from partners.registry import Fact, Told, counts

from .models import Dispatch, Subscriber


def told_issues(keys: list[Any], locale: Locale) -> Mapping[Any, Told]:
    rows = Dispatch.objects.filter(key__in=keys)
    return {
        row.key: Told(row.title, reverse("sendings:dispatch", args=[row.pk]))
        for row in rows
    }


def told_subscribers(keys: list[Any], locale: Locale) -> Mapping[Any, Told]:
    """Say how many, never who."""
    told = Told(_("Confirmed subscriptions of this day"))
    return dict.fromkeys(keys, told)


@counts("issues", gettext_lazy("Issues of the newsletter sent"), told_issues)
def issues(project: UUID) -> Iterator[Fact]:
    """Count what began to go out; the newsletter is one for the whole site."""
    rows = Dispatch.objects.exclude(started_at=None).order_by("pk")
    for key, began in rows.values_list("key", "started_at"):
        yield Fact(key, timezone.localdate(began))


@counts(
    "subscribers", gettext_lazy("Subscribers of the newsletter now"), told_subscribers
)
def subscribers(project: UUID) -> Iterator[Fact]:
    """Count who gets the newsletter now, by the day they confirmed; one a day."""
    rows = (
        Subscriber.objects.active()
        .order_by()
        .annotate(day=TruncDate("confirmed_at"))
        .values_list("day")
        .annotate(people=Count("pk"))
    )
    for day, people in rows:
        yield Fact(("subscribers", day), day, people)
