"""Writing down what was done."""

from __future__ import annotations

import calendar
import datetime as dt
import logging
import uuid
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from ..exceptions import BadProof, ResultsError, TooMany
from ..models import Activity, ActivityProof
from ..recording.proofs import MOST, checked

__all__ = [
    "add_proof",
    "days_of_series",
    "delete",
    "note",
    "repeat",
    "save",
    "take_proof_away",
]

MOST_DAYS = 60

logger = logging.getLogger(__name__)


def add_proof(upload: Any, user: Any) -> ActivityProof:
    """Keep a file until the form that it came with is saved.

    Raises ``BadProof`` where it cannot be kept, be it for a full disk: what was done
    is written down without it.
    """
    found = checked(upload)
    proof = ActivityProof(
        name=found.name,
        content_type=found.content_type,
        size=found.size,
        sha256=found.sha256,
        uploaded_by=user,
    )
    try:
        proof.file.save(found.stored, upload, save=False)
    except OSError as error:
        logger.exception("A proof cannot be stored.")
        raise BadProof(
            _("%(name)s could not be kept just now. Add it later.")
            % {"name": found.name}
        ) from error
    proof.save()
    return proof


def save(activity: Activity, user: Any, proofs: Iterable[UUID] = ()) -> Activity:
    """Save an activity with the proofs that wait for it, all or nothing.

    A file that the activity has already is not kept twice.
    """
    is_new = activity.pk is None
    with transaction.atomic():
        if is_new:
            activity.recorded_by = user
        activity.full_clean()
        activity.save()
        known = set(activity.proofs.values_list("sha256", flat=True))
        for proof in ActivityProof.objects.waiting(user, proofs):
            if proof.sha256 in known:
                _forget(proof)
            elif len(known) >= MOST:
                raise BadProof(_("An activity can have ten proofs at most."))
            else:
                known.add(proof.sha256)
                proof.activity = activity
                proof.save(update_fields=["activity"])
        note(activity, "results.record" if is_new else "results.change", user)
    return activity


def note(activity: Activity, action: str, user: Any) -> None:
    """Write into the site's log who did what to an activity."""
    log(instance=activity, action=action, user=user)


def take_proof_away(proof: ActivityProof, user: Any) -> None:
    """Delete a proof and its file."""
    with transaction.atomic():
        if proof.activity:
            data = {"sha256": proof.sha256}
            log(proof.activity, "results.unprove", user=user, data=data)
        _forget(proof)


def delete(activity: Activity, user: Any) -> None:
    """Delete an activity with its proofs."""
    with transaction.atomic():
        note(activity, "results.delete", user)
        for proof in activity.proofs.all():
            _forget(proof)
        activity.delete()


def _forget(proof: ActivityProof) -> None:
    """Delete the row, and the file once nobody else's row names it."""
    name, storage = str(proof.file.name), proof.file.storage
    proof.delete()
    if not ActivityProof.objects.filter(file=name).exists():
        transaction.on_commit(lambda: storage.delete(name))


def days_of_series(first: dt.date, every: str, until: dt.date) -> list[dt.date]:
    """Return the days after ``first``, each week or month, up to a day.

    Raises ``TooMany`` beyond sixty, and ``ResultsError`` where there is none.
    """
    days: list[dt.date] = []
    for day in _days(first, every):
        if day > until:
            break
        days.append(day)
        if len(days) > MOST_DAYS:
            raise TooMany(_("These are more than 60 days. Choose an earlier end."))
    if not days:
        raise ResultsError(_("There is no such day before the end."))
    return days


def _days(first: dt.date, every: str) -> Iterator[dt.date]:
    for number in range(1, MOST_DAYS * 60):
        if every == "week":
            yield first + dt.timedelta(weeks=number)
            continue
        months = first.month - 1 + number
        year, month = first.year + months // 12, months % 12 + 1
        # Of the 31st, months that are shorter have their last day.
        last = calendar.monthrange(year, month)[1]
        yield first.replace(year=year, month=month, day=min(first.day, last))


def repeat(
    activity: Activity, days: Iterable[dt.date], user: Any, town: str | None = None
) -> list[Activity]:
    """Write down the same activity on other days, all or none; proofs are not copied.

    ``town`` is another place than its own. Numbers are not known of a day that
    somebody only plans to copy: they stay empty. What the series has on a day in a
    place already is not written again.
    """
    made = []
    with transaction.atomic():
        locked = Activity.objects.select_for_update(of=("self",)).get(pk=activity.pk)
        if locked.series is None:
            locked.series = uuid.uuid4()
            locked.save(update_fields=["series"])
        there = set(Activity.objects.in_series(locked).values_list("date", "town"))
        place = locked.town if town is None else town
        for day in days:
            if (day, place) in there:
                continue
            copy = Activity.objects.get(pk=activity.pk)
            copy.pk, copy.key, copy.date, copy.town = None, uuid.uuid4(), day, place
            copy._state.adding = True
            copy.participants, copy.new_stakeholders = None, 0
            made.append(save(copy, user))
    return made
