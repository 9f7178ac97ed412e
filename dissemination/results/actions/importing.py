"""Taking over a sheet of activities, after somebody looked at it row by row."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from core.pages.permissions import reach_of
from core.publishing.generation import advance
from partners.models import PartnerPage, ProjectPage
from practices.models import PracticePage

from ..exceptions import BadSheet
from ..models import Activity, ActivityImport
from ..recording.rows import SheetRow, activity
from ..recording.sheets import mark_doubles, read
from .recording import note

__all__ = ["Taken", "discard", "read_sheet", "take_over"]


@dataclass(frozen=True)
class Taken:
    """How many rows were written down, and how many somebody else had meanwhile."""

    written: int = 0
    left: int = 0


def read_sheet(
    data: bytes, name: str, project: ProjectPage, user: Any, language: str
) -> ActivityImport:
    """Read a sheet and keep its rows until somebody decides. May raise ``BadSheet``."""
    rows = read(data, name, project, reach_of(user), language)
    kept: ActivityImport = ActivityImport.objects.create(
        user=user,
        file_name=name[-200:],
        project=project,
        rows=[row.as_json() for row in rows],
    )
    return kept


def take_over(kept: ActivityImport, lines: Collection[int], user: Any) -> Taken:
    """Write down the chosen rows, all or none; nothing the second time.

    A row with something wrong in it is never taken, nor one that was written down
    since it was shown. Raises ``BadSheet`` where the site has changed so much that a
    row cannot be kept.
    """
    with transaction.atomic():
        locked = ActivityImport.objects.select_for_update().get(pk=kept.pk)
        if locked.done_at or locked.project is None:
            return Taken()
        # One import of a project at a time, so that each sees what the other wrote.
        ProjectPage.objects.select_for_update(of=("self",)).get(pk=locked.project_id)
        rows = [SheetRow(**row) for row in locked.rows if row["line"] in lines]
        chosen = [row for row in rows if not row.wrong]
        fresh = [row for row in chosen if not row.double]
        mark_doubles(fresh, locked.project)
        late = {row.line for row in fresh if row.double}
        made = [
            _valid(row, locked.project, user) for row in chosen if row.line not in late
        ]
        _require_records(made, user)
        Activity.objects.bulk_create(made)
        for one in made:
            note(one, "results.record", user)
        advance()
        locked.taken, locked.rows = len(made), []
        locked.done_at = timezone.now()
        locked.save()
    return Taken(len(made), len(late))


def _valid(row: SheetRow, project: ProjectPage, user: Any) -> Activity:
    """Return the activity of a row; the project may have changed since it was read."""
    made = activity(row.as_json(), project)
    made.recorded_by = user
    try:
        made.clean_fields(exclude=["project", "partner", "practice", "recorded_by"])
        made.clean()
    except ValidationError as error:
        raise BadSheet(
            _("Row %(line)s cannot be taken any more: %(reason)s")
            % {"line": row.line, "reason": " ".join(error.messages)}
        ) from error
    return made


def _require_records(made: list[Activity], user: Any) -> None:
    """Refuse rows of a partner or practice that is gone or out of reach by now."""
    reach = reach_of(user)
    partners = {one.partner_id for one in made if one.partner_id}
    practices = {one.practice_id for one in made if one.practice_id}
    if (
        PartnerPage.objects.filter(pk__in=partners).count() < len(partners)
        or PracticePage.objects.filter(pk__in=practices).count() < len(practices)
        or (reach is not None and not partners <= reach)
    ):
        raise BadSheet(
            _("A partner or a practice has changed meanwhile. Read the sheet again.")
        )


def discard(kept: ActivityImport) -> None:
    """Put a sheet away; nothing of it is written down."""
    ActivityImport.objects.filter(pk=kept.pk, done_at=None).update(
        rows=[], done_at=timezone.now()
    )
