"""Dates, numbers and lists as each language writes them, from Unicode's CLDR."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from babel import dates, lists, numbers
from django.utils.translation import get_language

from core.pages.countries import cldr

__all__ = ["date_range", "join", "long_date", "money", "month", "number", "time_of"]


def _language() -> str:
    return get_language() or "en"


def long_date(value: dt.date) -> str:
    """Return a date in full, such as »5. marec 2026« or “5 ta’ Marzu 2026”."""
    return dates.format_date(value, format="long", locale=cldr(_language()))


def month(value: dt.date) -> str:
    """Return a month of a year, such as “November 2026” or “ноември 2026 г.”."""
    return dates.format_skeleton("yMMMM", value, locale=cldr(_language()))


def time_of(value: dt.datetime, zone: str) -> str:
    """Return the time of day at a place, in hours and minutes."""
    return dates.format_time(
        value, format="HH:mm", tzinfo=dates.get_timezone(zone), locale=cldr(_language())
    )


def date_range(start: dt.date, end: dt.date) -> str:
    """Return two dates as one span, such as “6–8 May 2019”."""
    if start == end:
        return long_date(start)
    return dates.format_interval(start, end, "yMMMMd", locale=cldr(_language()))


def number(value: Decimal | float) -> str:
    return numbers.format_decimal(value, locale=cldr(_language()))


def money(value: Decimal, currency: str) -> str:
    """Return an amount, with cents only where there are some."""
    locale = cldr(_language())
    pattern = locale.currency_formats["standard"].pattern
    if value == value.to_integral_value():
        pattern = pattern.replace(".00", "")
    return numbers.format_currency(
        value, currency, format=pattern, locale=locale, currency_digits=False
    )


def join(words: list[Any]) -> str:
    """Return words as a list in a sentence, such as “a, b and c”."""
    return lists.format_list([str(word) for word in words], locale=cldr(_language()))
