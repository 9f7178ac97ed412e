"""What promises to a funder are counted from.

Every app says in its ``facts.py`` what of its own counts; the board, the public page
and the report read that alone (design.md, Flows: "Results"). A number is the sum of
its facts, so the list behind it always adds up to it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

__all__ = [
    "BY_HAND",
    "Fact",
    "Source",
    "Told",
    "counts",
    "source_choices",
    "source_of",
]

BY_HAND = "hand"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that counts: a meeting, an activity, the downloads of a day.

    ``key`` is what it is, the same in every language: whatever is found twice counts
    once. ``partner`` is the translation key of the organisation that did it.
    """

    key: Hashable
    day: dt.date
    amount: int = 1
    partner: UUID | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """How a fact is shown among the evidence.

    The address is of the admin unless ``public``: then readers are shown it as well.
    """

    title: str
    address: str = ""
    public: bool = False


Facts = Callable[[UUID], Iterable[Fact]]
Teller = Callable[[list[Any], Locale], Mapping[Any, Told]]


@dataclass(frozen=True)
class Source:
    """A way to count for a project, which its translation key names.

    ``facts`` gives them in a number of queries that does not grow; ``told`` says what
    some of them are, to a reader of a language.
    """

    code: str
    label: Any
    facts: Facts
    told: Teller


_sources: dict[str, Source] = {}


def source_of(code: str) -> Source | None:
    return _sources.get(code)


def counts(code: str, label: Any, told: Teller) -> Callable[[Facts], Facts]:
    """Register a function that gives the facts of a project."""

    def register(facts: Facts) -> Facts:
        _sources[code] = Source(code, label, facts, told)
        return facts

    return register


def source_choices() -> list[tuple[str, Any]]:
    """Return what an editor may have a promise counted from."""
    found = sorted(
        ((one.code, one.label) for one in _sources.values()), key=lambda one: one[0]
    )
    return [*found, (BY_HAND, _("Entered by hand, with a note"))]
