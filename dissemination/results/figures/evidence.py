"""What stands behind a number: the list that adds up to it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from wagtail.models import Locale

from partners.registry import Fact, Told

from .counted import Figure

__all__ = ["Row", "evidence"]


@dataclass(frozen=True)
class Row:
    """One fact as people read it; ``title`` is empty where its record is gone."""

    key: Any
    day: dt.date
    title: str
    address: str
    public: bool
    amount: int
    partner: str


def evidence(
    figure: Figure,
    locale: Locale,
    partner: UUID | None = None,
    most: int | None = None,
) -> list[Row]:
    """Return the facts of a figure, the newest first, in words of a language.

    Of one partner where ``partner`` is given; one query for whatever is shown.
    """
    facts = [
        fact for fact in figure.facts if partner is None or fact.partner == partner
    ]
    facts.sort(key=lambda fact: (fact.day, str(fact.key)), reverse=True)
    shown = facts[:most]
    source = figure.promise.source
    told = source.told([fact.key for fact in shown], locale) if source else {}
    return [_row(fact, told.get(fact.key, Told("")), figure) for fact in shown]


def _row(fact: Fact, told: Told, figure: Figure) -> Row:
    return Row(
        key=fact.key,
        day=fact.day,
        title=told.title,
        address=told.address,
        public=told.public,
        amount=fact.amount,
        partner=figure.partners.get(fact.partner, "") if fact.partner else "",
    )
