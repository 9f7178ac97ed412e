"""What a project promised, as its page says it (domain.md, "Project")."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.utils.text import slugify

from partners.enums import IndicatorScope
from partners.models import ProjectPage
from partners.registry import BY_HAND, Source, source_of

__all__ = ["Promise", "promises"]


@dataclass(frozen=True)
class Promise:
    """One indicator, in the language of the page it was read from.

    ``until`` is the day by which ``target`` is to be reached; ``strict`` says that
    what happens later does not count, because the project set a day of its own.
    ``slug`` names it in addresses, once in a project.
    """

    code: str
    slug: str
    label: str
    note: str
    target: int
    per_partner: bool
    counted_from: str
    by_hand: int | None
    since: dt.date
    until: dt.date
    strict: bool

    @property
    def source(self) -> Source | None:
        return source_of(self.counted_from)

    @property
    def is_by_hand(self) -> bool:
        return self.counted_from == BY_HAND or self.source is None

    def expected(self, day: dt.date) -> float:
        """Return how much of the target an even pace would have brought by a day."""
        if day >= self.until:
            return self.target
        length = (self.until - self.since).days
        done = max(0, (day - self.since).days)
        return self.target * done / length if length > 0 else self.target


def promises(project: ProjectPage) -> list[Promise]:
    """Return the indicators of a project's page, in its order."""
    found: list[Promise] = []
    for position, block in enumerate(project.indicators, 1):
        slug = slugify(block.value["code"]) or "promise"
        if any(one.slug == slug for one in found):
            slug = f"{slug}-{position}"
        found.append(_promise(project, block.value, slug))
    return found


def _promise(project: ProjectPage, row: dict[str, object], slug: str) -> Promise:
    until = row.get("until")
    by_hand = row.get("manual_value")
    return Promise(
        code=str(row["code"]),
        slug=slug,
        label=str(row["label"]),
        note=str(row.get("note") or ""),
        target=int(str(row["target"] or 0)),
        per_partner=row["scope"] == IndicatorScope.PARTNER,
        counted_from=str(row["counted_from"]),
        by_hand=None if by_hand is None else int(str(by_hand)),
        since=project.start,
        until=until if isinstance(until, dt.date) else project.end,
        strict=isinstance(until, dt.date),
    )
