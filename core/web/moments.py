"""Days and times that a person chooses, as clocks where the site stands show them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

__all__ = ["in_site_zone", "moment_of"]

FURTHEST = dt.timedelta(days=365)


def moment_of(form: forms.Form, day: dt.date, time: dt.time) -> dt.datetime | None:
    """Return the moment of the fields ``day`` and ``time``, or tell what is wrong."""
    today = timezone.localdate()
    if not today - FURTHEST <= day <= today + FURTHEST:
        form.add_error("day", _("Choose a day within a year from now."))
        return None
    try:
        return in_site_zone(day, time)
    except forms.ValidationError as error:
        form.add_error("time", error)
        return None


def in_site_zone(day: dt.date, time: dt.time) -> dt.datetime:
    """Return the moment at which clocks where the site is at home show this.

    Of an hour that they show twice the first is meant. One that they leave out in
    spring does not exist: that is an error of the form.
    """
    zone = ZoneInfo(settings.TIME_ZONE)
    local = dt.datetime.combine(day, time, tzinfo=zone)
    back = local.astimezone(dt.UTC).astimezone(zone)
    if back.replace(tzinfo=None) != local.replace(tzinfo=None):
        raise forms.ValidationError(
            _(
                "This time does not exist: clocks go from %(before)s straight to "
                "%(after)s that night. Choose another time."
            ),
            params={
                "before": _edge(local, zone).strftime("%H:%M"),
                "after": (_edge(local, zone) + (back - local)).strftime("%H:%M"),
            },
        )
    return local


def _edge(local: dt.datetime, zone: ZoneInfo) -> dt.datetime:
    """Return when clocks jump, as they show it before."""
    edge = local.replace(minute=0, second=0, microsecond=0, tzinfo=None)
    while True:
        before = (edge - dt.timedelta(minutes=1)).replace(tzinfo=zone)
        if before.astimezone(dt.UTC).astimezone(zone) == before:
            return edge
        edge -= dt.timedelta(minutes=30)
