"""Whether this database is older than what was already sent from it.

Every lease moves a number on, in the database and then in a small file beside it. The
file can never be ahead, unless the database was put back from a backup: then nothing
may leave before a person has looked (design.md, "After a restore").
"""

from __future__ import annotations

import logging
import os
import tempfile
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.db.models import F, Value

from ..enums import DispatchState
from ..models import Dispatch, Watermark

__all__ = ["hold_after_restore", "move_on"]

logger = logging.getLogger(__name__)


def _path() -> Path:
    return Path(settings.DATA_DIR) / "newsletter-watermark"


def _noted() -> int:
    try:
        return int(_path().read_text())
    except (FileNotFoundError, ValueError):
        return 0


def _note(value: int) -> None:
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix="newsletter-")
    with os.fdopen(handle, "w") as file:
        file.write(str(value))
        file.flush()
        os.fsync(file.fileno())
    os.replace(name, path)


def move_on() -> None:
    """Count one more lease; call it in the transaction of the lease."""
    if not Watermark.objects.filter(only=True).update(value=F("value") + 1):
        Watermark.objects.get_or_create(only=True)
        Watermark.objects.filter(only=True).update(value=F("value") + 1)
    value = Watermark.objects.values_list("value", flat=True).get(only=True)
    transaction.on_commit(lambda: _note(value))


def hold_after_restore() -> bool:
    """Hold every unfinished sending if this database is an older one than ours."""
    noted = _noted()
    with transaction.atomic():
        mark, _created = Watermark.objects.select_for_update().get_or_create(only=True)
        if noted <= mark.value:
            return False
        # What was only approved may have been sent since the backup as well.
        ended = [DispatchState.DONE, DispatchState.CANCELLED, DispatchState.HELD]
        held = Dispatch.objects.exclude(state__in=ended).update(
            state_before=F("state"), state=Value(DispatchState.HELD)
        )
        mark.value = noted
        mark.save(update_fields=["value"])
    logger.warning(
        "This database is older than what was sent from it: it was restored. "
        "%d unfinished sendings of the newsletter wait for a person.",
        held,
    )
    return True
