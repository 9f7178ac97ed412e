"""Dates, money and lists in each language."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from django.utils import translation

from core.web import formats


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5 March 2026"),
        ("sl", "5. marec 2026"),
        ("it", "5 marzo 2026"),
        ("lt", "2026 m. kovo 5 d."),
        ("nl", "5 maart 2026"),
        ("mt", "5 ta’ Marzu 2026"),
        ("bg", "5 март 2026 г."),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(language, text):
    with translation.override(language):
        written = formats.long_date(dt.date(2026, 3, 5))
    assert " ".join(written.split()) == text


def test_a_span_of_days_names_the_month_once():
    with translation.override("en"):
        span = formats.date_range(dt.date(2019, 5, 6), dt.date(2019, 5, 8))
    assert "".join(span.split("\u2009")) == "6–8 May 2019"


def test_money_shows_cents_only_where_there_are_some():
    with translation.override("sl"):
        assert formats.money(Decimal("1250.00"), "EUR").split() == ["1.250", "€"]
        assert formats.money(Decimal("1250.50"), "EUR").split() == ["1.250,50", "€"]


def test_a_list_is_joined_by_the_language_not_by_glue():
    with translation.override("sl"):
        assert formats.join(["kruh", "sol", "olje"]) == "kruh, sol in olje"
