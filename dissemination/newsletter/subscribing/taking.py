"""Taking a list of addresses over: everybody in it who may be written to, or nobody."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable

from django.db import DatabaseError, transaction
from django.utils import timezone

from core.people.email import fingerprint

from ..enums import ConsentKind, SubscriberStatus
from ..models import ConsentEvent, Subscriber, SubscriberImport, Suppression
from .lists import Row, Wrong

__all__ = ["Standing", "check", "counts_of", "take_over"]

logger = logging.getLogger(__name__)
PIECE = 1_000


class Standing:
    """Where a list stands; kept in the counts of ``SubscriberImport``."""

    READ = "read"
    WAITING = "waiting"
    APPLIED = "applied"
    FAILED = "failed"


def check(rows: Iterable[Row]) -> None:
    """Mark the rows of whom the site knows already, in whatever way."""
    left = SubscriberStatus.LEFT
    known = dict(Subscriber.objects.values_list("address", "status"))
    marks = set(Suppression.objects.values_list("fingerprint", flat=True))
    for row in rows:
        if row.wrong:
            continue
        # Blocked first: those are often among the ones who left too.
        if marks and fingerprint(row.address) in marks:
            row.wrong = Wrong.SUPPRESSED
        elif row.address in known:
            row.wrong = Wrong.LEFT if known[row.address] == left else Wrong.KNOWN


def counts_of(rows: Iterable[Row]) -> dict[str, int]:
    """Return how many rows are taken (under “”), and how many are not, and why."""
    return dict(Counter(str(row.wrong) for row in rows))


def take_over(pk: int) -> bool:
    """Subscribe everybody in a list that waits; return whether that was done now.

    Whoever left, subscribed or was erased since the list was read is left out. A list
    that fails is whole again and says so.
    """
    try:
        return _taken(pk)
    except DatabaseError:
        logger.exception("The list %s was not taken over.", pk)
        _note(SubscriberImport.objects.get(pk=pk), Standing.FAILED)
        return False


@transaction.atomic
def _taken(pk: int) -> bool:
    kept = SubscriberImport.objects.select_for_update().filter(pk=pk).first()
    if kept is None or kept.applied_at or kept.counts["standing"] != Standing.WAITING:
        return False
    rows = [Row(**row) for row in kept.rows]
    check(rows)
    taken = [row for row in rows if not row.wrong]
    for at in range(0, len(taken), PIECE):
        _subscribe(kept, taken[at : at + PIECE])
    kept.rows = []
    kept.applied_at = timezone.now()
    kept.counts["rows"] = counts_of(rows)
    _note(kept, Standing.APPLIED)
    return True


def _subscribe(kept: SubscriberImport, rows: list[Row]) -> None:
    now = timezone.now()
    made = Subscriber.objects.bulk_create(
        Subscriber(
            email=row.email,
            address=row.address,
            language=row.language,
            status=SubscriberStatus.ACTIVE,
            confirmed_at=now,
        )
        for row in rows
    )
    ConsentEvent.objects.bulk_create(
        ConsentEvent(
            subscriber=subscriber,
            kind=ConsentKind.IMPORTED,
            language=subscriber.language,
            evidence=kept.evidence,
            recorded_by_id=kept.user_id,
        )
        for subscriber in made
    )


def _note(kept: SubscriberImport, standing: str) -> None:
    kept.counts = {**kept.counts, "standing": standing}
    kept.save()
