"""Keeping texts in their places, and remembering how each came there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import timezone
from wagtail.models import Locale

from .. import localize
from ..enums import SegmentOrigin
from ..localize import Segment
from ..models import SegmentVersion

__all__ = ["record"]


def record(
    fragments: Mapping[Segment, str], locale: Locale, user: Any, origin: SegmentOrigin
) -> None:
    """Store the fragment of each segment and add it to the history; three queries.

    Fragments are what the engine stores (``localize.from_input``), already checked.
    """
    localize.store(fragments, locale, user, by_machine=not origin.by_person)
    now = timezone.now()
    SegmentVersion.objects.bulk_create(
        SegmentVersion(
            context_id=segment.context_id,
            string_id=segment.string_id,
            locale=locale,
            text=text,
            origin=origin,
            made_by=user,
            made_at=now,
        )
        for segment, text in fragments.items()
    )
