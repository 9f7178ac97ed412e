"""Forgetting who was at a meeting: at once for whoever asks, and when time is over.

That somebody was there stays, and so does what a certificate proves; who it was does
not (domain.md, "Retention").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from core.people import journal
from core.people.email import fingerprint
from core.publishing.schedule import every

from ..certificates import archive
from ..models import Certificate, MeetingPage, Participant
from .erasing import forget_consent
from .retention import EVIDENCE_YEARS, years_after

__all__ = ["ERASED", "carry_out_again", "erase", "forget", "forget_after_years"]

ERASED = "participant.erased"
PIECE = 500


@transaction.atomic
def erase(participant: Participant) -> None:
    """Forget somebody for good, whatever backup is put back."""
    journal.record(ERASED, fingerprint(str(participant.key)))
    forget(participant)


def forget(participant: Participant) -> None:
    """Empty what is personal; who was not confirmed was perhaps not there, and goes.

    A certificate stays valid for who has the paper: its code is known by hash alone.
    """
    consent = participant.consent
    archive.remove_all_of(participant.meeting_key)
    Certificate.objects.filter(participant=participant).update(
        participant=None, code="", holder=""
    )
    if participant.confirmed_at is None:
        participant.delete()
    else:
        for name in ("name", "email", "organisation", "address", "language"):
            setattr(participant, name, "")
        participant.registration = participant.consent = None
        participant.save()
    if consent is not None:
        forget_consent(consent)


@journal.carry_out(ERASED)
def carry_out_again(entries: list[journal.Entry]) -> None:
    """Forget again whoever came back with a backup: a key is never given twice."""
    named = {entry.subject for entry in entries}
    for participant in Participant.objects.known().iterator():
        if fingerprint(str(participant.key)) in named:
            forget(participant)


@every(dt.timedelta(days=1))
def forget_after_years() -> None:
    """Forget people when the evidence need not be kept any more."""
    known = Participant.objects.known()
    keys = set(known.order_by().values_list("meeting_key", flat=True).distinct())
    for key, ended in _ends(keys):
        if years_after(ended, EVIDENCE_YEARS) < timezone.localdate():
            _forget_all(known.of_meeting(key))
    limit = years_after(timezone.localdate(), -EVIDENCE_YEARS)
    # Without a page, what is known is when each of them was noted.
    there = MeetingPage.objects.values("translation_key")
    _forget_all(known.exclude(meeting_key__in=there).filter(noted_at__date__lt=limit))


def _ends(keys: Iterable[UUID]) -> list[tuple[UUID, dt.date]]:
    """Return when the project of each meeting ended, or else the meeting."""
    pages: Any = MeetingPage.objects.sources().filter(translation_key__in=keys)
    rows = pages.values_list("translation_key", "project__end", "ends")
    return [(key, project or ends.date()) for key, project, ends in rows]


def _forget_all(found: Any) -> None:
    while _forget_some(found):
        pass


@transaction.atomic
def _forget_some(found: Any) -> int:
    rows = list(found.select_for_update().order_by("pk")[:PIECE])
    for row in rows:
        forget(row)
    return len(rows)
