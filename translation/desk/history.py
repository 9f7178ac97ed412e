"""How a text came to be what it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from wagtail.models import Locale

from .. import localize
from ..enums import SegmentOrigin
from ..localize import Segment
from ..models import SegmentVersion
from .segment_checks import visible
from .talk import name_of
from .word_diff import Piece, word_diff

__all__ = ["Step", "history", "versions"]

# More than anybody looks through; what is older stays in the database.
MOST = 50


@dataclass(frozen=True)
class Step:
    """One text of a place, and what it changed; ``by`` is empty for the site itself."""

    version_id: int
    changes: list[Piece]
    by: str
    at: dt.datetime
    origin: str
    is_present: bool


def versions(segment: Segment, locale: Locale) -> list[SegmentVersion]:
    """Return the newest texts of a place, the last first; one query."""
    return list(
        SegmentVersion.objects.filter(
            locale=locale, context_id=segment.context_id, string_id=segment.string_id
        )
        .select_related("made_by")
        .order_by("-made_at", "-pk")[: MOST + 1]
    )


def history(segment: Segment, locale: Locale) -> list[Step]:
    """Return the texts of a place, newest first, each against the one before it.

    The first that is known is shown as it is: what was before it, nobody noted.
    """
    found = versions(segment, locale)
    texts = [visible(segment, localize.to_input(segment, one.text)) for one in found]
    return [
        Step(
            version_id=one.pk,
            changes=word_diff(before, text),
            by=name_of(one.made_by) if one.made_by else "",
            at=one.made_at,
            origin=str(SegmentOrigin(one.origin).label),
            is_present=one.text == segment.translation,
        )
        for one, text, before in zip(
            found, texts, [*texts[1:], *texts[-1:]], strict=True
        )
    ][:MOST]
