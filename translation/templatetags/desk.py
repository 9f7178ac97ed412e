"""Days and times of the desk, as each language writes them.

Django's own formats begin the months of several languages with a capital letter.
"""

from __future__ import annotations

import datetime as dt

from babel import dates
from django import template
from django.utils.translation import get_language

from core.pages.countries import cldr

register = template.Library()


def _shown(value: dt.date | None, width: str) -> str:
    if value is None:
        return ""
    return dates.format_date(value, format=width, locale=cldr(get_language()))


@register.filter(expects_localtime=True)
def day(value: dt.date | None) -> str:
    """Return a day in few letters, such as »23. nov. 2026«."""
    return _shown(value, "medium")


@register.filter(expects_localtime=True)
def long_day(value: dt.date | None) -> str:
    """Return a day in full, such as »23. november 2026«."""
    return _shown(value, "long")


@register.filter(expects_localtime=True)
def moment(value: dt.datetime | None) -> str:
    """Return a day in full with the time, in hours and minutes."""
    if value is None:
        return ""
    return f"{_shown(value, 'long')}, {value:%H:%M}"
