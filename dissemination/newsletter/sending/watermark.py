"""Whether this database is older than what was already sent from it."""

from __future__ import annotations

import logging

from django.db.models import F, Value

from core.publishing.watermark import Watermarked

from ..enums import DispatchState
from ..models import Dispatch

__all__ = ["MARK", "hold_after_restore", "move_on"]

logger = logging.getLogger(__name__)

MARK = Watermarked("newsletter")
move_on = MARK.move_on


def hold_after_restore() -> bool:
    """Hold every unfinished sending if this database is an older one than ours."""
    with MARK.found_older() as older:
        if not older:
            return False
        # What was only approved may have been sent since the backup as well.
        ended = [DispatchState.DONE, DispatchState.CANCELLED, DispatchState.HELD]
        held = Dispatch.objects.exclude(state__in=ended).update(
            state_before=F("state"), state=Value(DispatchState.HELD)
        )
    logger.warning(
        "This database is older than what was sent from it: it was restored. "
        "%d unfinished sendings of the newsletter wait for a person.",
        held,
    )
    return True
