"""What a person is told of their languages by mail, if there is anything to tell."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse
from wagtail.models import Locale

from core.pages.models import SitePage

from ..enums import MemberRole, State
from ..localize.places import find_places
from ..models import LocaleMember, SegmentComment
from .places import queue_address, text_address
from .queue import Row, by_urgency, open_in, with_words

__all__ = ["Digest", "Entry", "Part", "Said", "digest_of"]

MOST_URGENT = 5


@dataclass(frozen=True)
class Entry:
    """A text that waits, and where one goes on with it."""

    row: Row
    address: str


@dataclass(frozen=True)
class Said:
    """A question or a report, and the page it is about."""

    text: str
    title: str
    language: str
    author: Any
    address: str
    made_at: dt.datetime


@dataclass(frozen=True)
class Part:
    """What waits in one language."""

    locale: Locale
    address: str
    counts: Sequence[tuple[State, int]]
    entries: Sequence[Entry]
    reports: Sequence[Said] = ()


@dataclass(frozen=True)
class Digest:
    """What waits for one person; ``is_news`` if any of it is new or due."""

    parts: Sequence[Part]
    asked: Sequence[Said] = field(default_factory=list)
    is_news: bool = False


def digest_of(user: Any, since: dt.datetime) -> Digest:
    """Return what a person should know; ``since`` is when they were told last.

    New is what came to wait for them after that; due, what they were asked for within
    a week. Questions to them count until they are settled.
    """
    roles: dict[int, set[str]] = {}
    for locale_id, role in LocaleMember.objects.filter(user=user).values_list(
        "locale_id", "role"
    ):
        roles.setdefault(locale_id, set()).add(role)
    locales = list(Locale.objects.filter(pk__in=roles).order_by("language_code"))
    found = open_in(locales) if locales else {}
    said = _comments(user, locales)
    is_news = any(one.asked_id == user.pk for one, _said in said)
    parts = []
    for locale in locales:
        reviews = MemberRole.REVIEWER in roles[locale.pk]
        mine = [
            row
            for row in found[locale.pk]
            if row.standing.work.assignee_id in {None, user.pk}
            and (reviews or not row.in_review)
        ]
        reports = [
            (one, shown)
            for one, shown in said
            if one.from_reader and one.locale_id == locale.pk
        ]
        is_news = (
            is_news
            or any(_is_news(row, user, since) for row in mine)
            or any(one.made_at > since for one, _shown in reports)
        )
        urgent = by_urgency(mine, reviews=reviews)[:MOST_URGENT]
        parts.append(
            Part(
                locale=locale,
                address=queue_address(locale.language_code),
                counts=_counts(found[locale.pk]),
                entries=_entries(urgent, locale),
                reports=[shown for _one, shown in reports],
            )
        )
    asked = [shown for one, shown in said if one.asked_id == user.pk]
    return Digest(
        parts=[one for one in parts if one.counts or one.reports],
        asked=asked,
        is_news=is_news,
    )


def _is_news(row: Row, user: Any, since: dt.datetime) -> bool:
    if row.is_near and row.standing.work.assignee_id == user.pk and not row.in_review:
        return True
    return row.since is not None and row.since > since


def _counts(rows: Iterable[Row]) -> list[tuple[State, int]]:
    counted = Counter(row.state for row in rows)
    return [(state, counted[state]) for state in State if counted[state]]


def _entries(rows: Iterable[Row], locale: Locale) -> list[Entry]:
    return [
        Entry(row, text_address(row.page_id, row.title, locale.language_code))
        for row in with_words(rows, locale)
    ]


def _comments(
    user: Any, locales: Sequence[Locale]
) -> list[tuple[SegmentComment, Said]]:
    """Return open questions to a person, and open reports of readers; four queries.

    A question leads to its text as long as the source has it, a report to its list.
    """
    unsettled = SegmentComment.objects.filter(settled_at=None)
    found = list(
        (
            unsettled.filter(asked=user)
            | unsettled.filter(from_reader=True, locale__in=locales)
        ).select_related("author", "locale")
    )
    keys = {one.key for one in found}
    pages = {
        (key, locale): (pk, title)
        for key, locale, pk, title in SitePage.objects.filter(
            translation_key__in=keys, alias_of=None
        ).values_list("translation_key", "locale_id", "pk", "title")
    }
    places = find_places(
        (one.context_id, one.string_id)
        for one in found
        if one.context_id and one.string_id
    )
    told = []
    for one in found:
        page_id, title = pages.get((one.key, one.locale_id), (None, ""))
        if page_id is None:
            continue
        language = one.locale.language_code
        place = places.get((one.context_id or 0, one.string_id or 0))
        if one.from_reader:
            address = f"{reverse('desk:reports')}?language={language}"
        elif place is not None and place.segment_id is not None:
            address = reverse("desk:segment", args=[page_id, place.segment_id])
        else:
            address = text_address(page_id, title, language)
        told.append(
            (one, Said(one.text, title, language, one.author, address, one.made_at))
        )
    return told
