"""Whether this database is older than what was already posted from it."""

from __future__ import annotations

import logging

from django.db.models import F, Value

from core.publishing.watermark import Watermarked

from ..enums import OPEN, PublicationState
from ..models import Publication

__all__ = ["MARK", "hold_after_restore", "move_on"]

logger = logging.getLogger(__name__)

MARK = Watermarked("social")
move_on = MARK.move_on


def hold_after_restore() -> bool:
    """Hold every unfinished post if this database is an older one than ours."""
    with MARK.found_older() as older:
        if not older:
            return False
        held = (
            Publication.objects.filter(state__in=OPEN)
            .exclude(state=PublicationState.HELD)
            .update(
                state_before=F("state"),
                state=Value(PublicationState.HELD),
                lease=None,
                leased_until=None,
            )
        )
    logger.warning(
        "This database is older than what was posted from it: it was restored. "
        "%d unfinished posts wait for a person.",
        held,
    )
    return True
