"""A few texts that fit into the minutes somebody has."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from wagtail.models import Locale, Page

from ..enums import State
from .queue import Row, by_urgency, open_in, with_words
from .records import records
from .staleness import standings

__all__ = ["CHOICES", "Step", "batch_of", "pick"]

CHOICES = (10, 20, 30)


@dataclass(frozen=True)
class Step:
    """One text of a batch; ``in_part`` if only a part of it fits into the minutes."""

    row: Row
    is_done: bool = False
    in_part: bool = False


def pick(locale: Locale, minutes: int, user_id: int, *, reviews: bool) -> list[Row]:
    """Return what to do in so many minutes, the most urgent first; seven queries.

    What others were asked for is left out, and so is what cannot be begun yet. A page
    that is too long comes in part, where nothing else fills half of the time.
    """
    rows = [
        row
        for row in open_in([locale])[locale.pk]
        if row.standing.work.assignee_id in {None, user_id}
        and (reviews or not row.in_review)
    ]
    rows = with_words(by_urgency(rows, reviews=reviews), locale)
    above = _parents(rows)
    there = _keys_in(set(above.values()), locale)
    chosen: list[Row] = []
    too_long: Row | None = None
    left = minutes
    for row in rows:
        parent = above.get(row.record.key)
        if row.is_new and parent is not None and parent not in there:
            continue
        if row.minutes is None or row.minutes > left:
            too_long = too_long or row
            continue
        chosen.append(row)
        there.add(row.record.key)
        left -= row.minutes
    if too_long is not None and left * 2 >= minutes:
        chosen.append(too_long)
    return chosen


def _parents(rows: Iterable[Row]) -> dict[object, object]:
    """Return ``{key: key of the page above}`` of records that are new; one query."""
    above = {
        row.record.key: row.record.path[: -Page.steplen] for row in rows if row.is_new
    }
    found = dict(
        Page.objects.filter(path__in=set(above.values()), depth__gt=1).values_list(
            "path", "translation_key"
        )
    )
    return {key: found[path] for key, path in above.items() if path in found}


def _keys_in(keys: Collection[object], locale: Locale) -> set[object]:
    """Return which of the records have a page in the language; one query."""
    pages = Page.objects.filter(translation_key__in=keys, locale=locale)
    return set(pages.values_list("translation_key", flat=True))


def batch_of(
    locale: Locale, ids: Sequence[int], minutes: int, *, reviews: bool
) -> list[Step]:
    """Return how far a batch has come, in its order; six queries.

    A text that was handed on is done, for a translator; a reviewer decides on it.
    """
    by_id = {one.source_id: one for one in records()}
    known = [by_id[pk] for pk in ids if pk in by_id]
    known = [one for one in known if one.language != locale.language_code]
    found = standings([one.key for one in known], [locale])
    rows = [Row(one, found[one.key, locale.pk]) for one in known]
    steps = []
    left = minutes
    for row in with_words(rows, locale):
        done = row.state == State.LIVE or (row.in_review and not reviews)
        long = not done and (row.minutes is None or row.minutes > left)
        steps.append(Step(row, is_done=done, in_part=long))
        left -= 0 if done else row.minutes or 0
    return steps
