"""What a file would change, text by text, before anything of it is kept."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from wagtail.models import Locale

from .. import localize
from ..enums import State
from ..exceptions import AlreadyInReview, ParentMissing
from ..exchange.rows import ExchangeRow, digest_of, is_key
from ..localize import Segment
from ..models import LocaleMember
from .missing_parents import missing_parents
from .page_texts import PageTexts, page_texts
from .segment_checks import faults
from .staleness import states

__all__ = ["Comparison", "Outcome", "Preview", "compare"]

_BREAK = re.compile(r"<br\s*/?>", re.I)


class Outcome(StrEnum):
    """What becomes of one row of a file."""

    CHANGE = "change"
    READ = "read"
    SAME = "same"
    EMPTY = "empty"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Comparison:
    """One row of a file beside the site; a row of another page has no segment."""

    outcome: Outcome
    row: ExchangeRow
    texts: PageTexts | None = None
    segment: Segment | None = None
    reasons: Sequence[str] = ()

    @property
    def now(self) -> str:
        if self.segment is None:
            return ""
        return localize.to_input(self.segment, self.segment.translation)

    @property
    def source(self) -> str:
        if self.segment is None:
            return self.row.source
        return localize.to_input(self.segment, self.segment.source)

    @property
    def accepted(self) -> bool:
        return self.outcome in {Outcome.CHANGE, Outcome.READ}


@dataclass(frozen=True)
class Preview:
    """A whole file beside the site."""

    rows: Sequence[Comparison]

    def of(self, *outcomes: Outcome) -> list[Comparison]:
        return [one for one in self.rows if one.outcome in outcomes]

    @property
    def accepted(self) -> list[Comparison]:
        return [one for one in self.rows if one.accepted]

    @property
    def counts(self) -> Counter[str]:
        return Counter(one.outcome.value for one in self.rows)

    @property
    def token(self) -> str:
        """Return what changes whenever applying would do anything else than shown."""
        digest = hashlib.sha256()
        for one in self.rows:
            version = one.texts.version if one.texts else None
            spot = (one.row.name, one.row.target, one.now, version)
            digest.update(repr((one.outcome.value, *spot)).encode())
        return digest.hexdigest()


def compare(rows: Sequence[ExchangeRow], locale: Locale, user: Any) -> Preview:
    """Hold a file against the site; the checks are those of the desk."""
    keys = {UUID(row.key) for row in rows if is_key(row.key)}
    found = page_texts(keys, locale)
    by_key = {str(key): texts for key, texts in found.items()}
    obstacles = _obstacles(found.values(), locale, user)
    places = {key: _Places(texts) for key, texts in by_key.items()}
    compared = [_compare(row, by_key, places, obstacles) for row in rows]
    return Preview(_with_parents(list(_once_each(compared)), locale))


def _obstacles(
    found: Iterable[PageTexts], locale: Locale, user: Any
) -> dict[UUID, str]:
    """Return why the texts of a page cannot be changed now, whatever they are."""
    if LocaleMember.objects.may_review(user, locale):
        return {}
    begun = {texts.key: texts.page for texts in found if texts.page is not None}
    return {
        key: str(AlreadyInReview(begun[key]))
        for (key, _locale), state in states(begun, [locale]).items()
        if state == State.IN_REVIEW
    }


class _Places:
    """The places of a page, by what a file calls them."""

    def __init__(self, texts: PageTexts) -> None:
        self.paths = {one.path for one in texts.segments}
        self.by_digest = {
            (one.path, digest_of(one.source)): one for one in texts.segments
        }
        self.by_source = {
            (one.path, _same(localize.to_input(one, one.source))): one
            for one in texts.segments
        }

    def find(self, row: ExchangeRow) -> Segment | None:
        """Return the segment that the row is about, if its source is still the same.

        A file that lost the digests is known by its sources alone.
        """
        if row.digest:
            return self.by_digest.get((row.path, row.digest))
        return self.by_source.get((row.path, _same(row.source)))


def _same(text: str) -> str:
    """Return a text without what programs change unasked."""
    return " ".join(_BREAK.sub("<br>", text).split())


def _compare(
    row: ExchangeRow,
    by_key: Mapping[str, PageTexts],
    places: Mapping[str, _Places],
    obstacles: Mapping[UUID, str],
) -> Comparison:
    texts = by_key.get(row.key)
    if texts is None:
        return Comparison(Outcome.REJECTED, row, reasons=[_of_no_page(row)])
    segment = places[row.key].find(row)
    if segment is None:
        gone = row.path not in places[row.key].paths
        reason = (
            _("The page no longer has this text.")
            if gone
            else _(
                "The source of this text has changed since the file was made. Download "
                "the page again."
            )
        )
        return Comparison(Outcome.REJECTED, row, texts, reasons=[reason])
    if not row.target.strip() and not row.problem:
        return Comparison(Outcome.EMPTY, row, texts, segment)
    reasons = [row.problem] if row.problem else _reasons(row, segment)
    outcome = Outcome.REJECTED if reasons else _outcome(row, segment)
    if outcome in {Outcome.CHANGE, Outcome.READ} and texts.key in obstacles:
        return Comparison(Outcome.REJECTED, row, texts, segment, [obstacles[texts.key]])
    return Comparison(outcome, row, texts, segment, reasons)


def _of_no_page(row: ExchangeRow) -> str:
    if row.key:
        return _("This text is of a page that cannot be translated here.")
    return row.problem or _("This text was not downloaded from this site.")


def _reasons(row: ExchangeRow, segment: Segment) -> list[str]:
    if row.marked and not segment.marked_up:
        return [_("The source of this text has no marks; take them out.")]
    return faults(segment, row.target)


def _outcome(row: ExchangeRow, segment: Segment) -> Outcome:
    fragment = localize.from_input(segment, row.target)
    if _same(fragment) != _same(segment.translation):
        return Outcome.CHANGE
    return Outcome.SAME if row.doubtful or segment.by_person else Outcome.READ


def _once_each(compared: Sequence[Comparison]) -> Iterator[Comparison]:
    """Take a text that stands in the file twice once, and not at all if it differs."""
    targets: dict[tuple[str, int], set[tuple[str, bool]]] = {}
    for one in compared:
        if one.segment is not None:
            said = (_same(one.row.target), one.row.doubtful)
            targets.setdefault((one.row.key, one.segment.id), set()).add(said)
    seen: set[tuple[str, int]] = set()
    for one in compared:
        if one.segment is None:
            yield one
            continue
        spot = (one.row.key, one.segment.id)
        if len(targets[spot]) > 1:
            reason = _("The file has this text more than once, with differences.")
            yield Comparison(
                Outcome.REJECTED, one.row, one.texts, one.segment, [reason]
            )
        elif spot not in seen:
            yield one
        seen.add(spot)


def _with_parents(rows: Sequence[Comparison], locale: Locale) -> list[Comparison]:
    """Refuse pages that nobody has begun below others that nobody has begun.

    A parent that the same file begins will do.
    """
    parents = missing_parents(
        {
            one.texts.key: one.texts.source
            for one in rows
            if one.accepted and one.texts and one.texts.page is None
        },
        locale,
    )
    return [
        Comparison(
            Outcome.REJECTED,
            one.row,
            one.texts,
            one.segment,
            [str(ParentMissing(parents[one.texts.key], locale))],
        )
        if one.accepted and one.texts and one.texts.key in parents
        else one
        for one in rows
    ]
