"""What goes out when, what went out, and what waits for a person."""

from __future__ import annotations

import datetime as dt
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.web.screens import require

from ..models import Account, Publication
from ..permissions import ACCOUNTS, VIEW

__all__ = ["calendar"]

MOST = 500


@require_safe
@never_cache
def calendar(request: HttpRequest) -> HttpResponse:
    """Show a month of posts, day by day, and first what waits for a person."""
    require(request, VIEW)
    zone = ZoneInfo(settings.TIME_ZONE)
    first = _month(request.GET.get("month", ""))
    after = _next(first)
    begin = dt.datetime.combine(first, dt.time(), tzinfo=zone)
    end = dt.datetime.combine(after, dt.time(), tzinfo=zone)
    posts = Publication.objects.select_related("account").order_by("send_at", "pk")
    found = posts.filter(send_at__gte=begin, send_at__lt=end)[:MOST]
    days = groupby(found, key=lambda one: one.send_at.astimezone(zone).date())
    return render(
        request,
        "social/admin/calendar.html",
        {
            "asking": posts.asking_a_person()[:MOST],
            "days": [(day, list(ones)) for day, ones in days],
            "today": timezone.localdate(),
            "first": first,
            "before": _next(first, -1),
            "after": after,
            "zone": settings.TIME_ZONE,
            "has_accounts": Account.objects.in_use().exists(),
            "may_connect": request.user.has_perm(ACCOUNTS),
        },
    )


def _month(given: str) -> dt.date:
    """Return the first day of the month that was asked for, or of this one."""
    try:
        asked = dt.date.fromisoformat(f"{given}-01")
    except ValueError:
        return timezone.localdate().replace(day=1)
    # Beyond these a month before or after it would be no date.
    return asked if 2000 <= asked.year <= 2200 else timezone.localdate().replace(day=1)


def _next(first: dt.date, months: int = 1) -> dt.date:
    number: Any = first.year * 12 + first.month - 1 + months
    return dt.date(number // 12, number % 12 + 1, 1)
