"""Taking over a sheet of activities, after somebody looked at it row by row."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language

from core.pages.permissions import reach_of
from partners.models import ProjectPage

from ..models import ActivityImport
from ..recording.rows import activity
from ..recording.sheets import read
from .recording import save

__all__ = ["discard", "read_sheet", "take_over"]


def read_sheet(
    data: bytes, name: str, project: ProjectPage, user: Any
) -> ActivityImport:
    """Read a sheet and keep its rows until somebody decides. May raise ``BadSheet``."""
    rows = read(data, name, project, reach_of(user))
    kept: ActivityImport = ActivityImport.objects.create(
        user=user,
        file_name=name[-200:],
        project=project,
        rows=[row.as_json() for row in rows],
    )
    return kept


def take_over(kept: ActivityImport, lines: Collection[int], user: Any) -> int:
    """Write down the chosen rows, all or none, and return how many; 0 the second time.

    A row with something wrong in it is never taken.
    """
    with transaction.atomic():
        locked = ActivityImport.objects.select_for_update().get(pk=kept.pk)
        if locked.done_at or locked.project is None:
            return 0
        language = get_language() or ""
        chosen = [
            row for row in locked.rows if row["line"] in lines and not row["wrong"]
        ]
        for row in chosen:
            save(activity(row, locked.project, language), user)
        locked.taken = len(chosen)
        locked.done_at = timezone.now()
        locked.rows = []
        locked.save()
    return len(chosen)


def discard(kept: ActivityImport) -> None:
    """Put a sheet away; nothing of it is written down."""
    ActivityImport.objects.filter(pk=kept.pk, done_at=None).update(
        rows=[], done_at=timezone.now()
    )
