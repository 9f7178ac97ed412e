"""How far each promise is: numbers, and the facts that they are the sum of."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

from django.utils import timezone
from wagtail.models import Locale

from partners.enums import PartnerRole
from partners.models import PartnerPage, ProjectPage
from partners.registry import Fact

from ..enums import Standing
from .promises import Promise, promises

__all__ = ["Figure", "Share", "distinct", "figures", "standing_of"]


@dataclass(frozen=True)
class Share:
    """What one partner did of a promise; ``target`` is 0 where none is set for each."""

    partner: UUID
    name: str
    value: int
    target: int
    standing: Standing


@dataclass(frozen=True)
class Figure:
    """A promise with what is counted of it up to a day.

    ``value`` is nothing where a number is entered by hand and nobody has yet.
    """

    promise: Promise
    today: dt.date
    facts: tuple[Fact, ...] = ()
    partners: Mapping[UUID, str] = field(default_factory=dict)

    @cached_property
    def value(self) -> int | None:
        if self.promise.is_by_hand:
            return self.promise.by_hand
        return sum(fact.amount for fact in self.facts)

    @property
    def target(self) -> int:
        """The target of all: where each partner promised, that of all of them."""
        each = len(self.partners) if self.promise.per_partner else 1
        return self.promise.target * each

    @cached_property
    def standing(self) -> Standing:
        return standing_of(
            self.promise, self.value, self.target, self.today, self._expected
        )

    @property
    def _expected(self) -> float:
        if not self.promise.target:
            return 0
        return self.promise.expected(self.today) * self.target / self.promise.target

    @cached_property
    def shares(self) -> list[Share]:
        """What each partner did, in the order of the partners."""
        done: dict[UUID | None, int] = defaultdict(int)
        for fact in self.facts:
            done[fact.partner] += fact.amount
        target = self.promise.target if self.promise.per_partner else 0
        expected = self.promise.expected(self.today) if target else 0
        return [
            Share(
                key,
                name,
                done[key],
                target,
                standing_of(self.promise, done[key], target, self.today, expected),
            )
            for key, name in self.partners.items()
        ]

    @property
    def unassigned(self) -> int:
        """What no partner of the project did, as far as the records say."""
        return sum(
            fact.amount for fact in self.facts if fact.partner not in self.partners
        )

    @property
    def partners_there(self) -> int:
        """How many partners have reached what each of them promised."""
        return sum(share.standing == Standing.REACHED for share in self.shares)

    def trend(self) -> list[tuple[dt.date, int]]:
        """Return the sum at the end of each month, from the start until today."""
        last = min(self.today, max(self.promise.until, self._latest))
        ends = list(_month_ends(self.promise.since, last))
        facts = sorted(self.facts, key=lambda fact: fact.day)
        sums, total, position = [], 0, 0
        for end in ends:
            while position < len(facts) and facts[position].day <= end:
                total += facts[position].amount
                position += 1
            sums.append((end, total))
        return sums

    @property
    def _latest(self) -> dt.date:
        return max((fact.day for fact in self.facts), default=self.promise.since)


def _month_ends(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    start = first.replace(day=1)
    while start <= last:
        after = (start + dt.timedelta(days=31)).replace(day=1)
        yield after - dt.timedelta(days=1)
        start = after


def standing_of(
    promise: Promise,
    value: int | None,
    target: int,
    today: dt.date,
    expected: float,
) -> Standing:
    """Tell how a number stands to its target at the pace of an even project."""
    if value is None:
        return Standing.UNKNOWN
    if not target:
        return Standing.COUNTED
    if value >= target:
        return Standing.REACHED
    if today > promise.until:
        return Standing.MISSED
    return Standing.AHEAD if value >= expected else Standing.BEHIND


def distinct(facts: Iterable[Fact]) -> list[Fact]:
    """Return each fact once: a record in three languages is one."""
    return list({fact.key: fact for fact in facts}.values())


def figures(project: ProjectPage, locale: Locale | None = None) -> list[Figure]:
    """Return the figures of a project, in the language of its page.

    Each source is asked once, however many promises are counted from it.
    """
    today = timezone.localdate()
    key = project.translation_key
    wanted = promises(project)
    partners = _partners(key, locale or project.locale) if wanted else {}
    sources = {one.counted_from: one.source for one in wanted if one.source}
    facts = {code: distinct(source.facts(key)) for code, source in sources.items()}
    return [
        Figure(
            promise,
            today,
            tuple(_until(promise, facts.get(promise.counted_from, ()), today)),
            partners,
        )
        for promise in wanted
    ]


def _until(promise: Promise, facts: Iterable[Fact], today: dt.date) -> Iterator[Fact]:
    last = min(today, promise.until) if promise.strict else today
    return (fact for fact in facts if fact.day <= last)


def _partners(key: UUID, locale: Locale) -> dict[UUID, str]:
    """Return the names of the partners that promised, by translation key."""
    found = PartnerPage.objects.of_project(key).readable_in(locale).defer("body")
    found = found.exclude(role=PartnerRole.ASSOCIATED)
    rows = found.order_by("country", "city", "pk").distinct()
    return {page.translation_key: page.title for page in rows}
