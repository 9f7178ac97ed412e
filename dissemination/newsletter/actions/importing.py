"""Lists of addresses: read first, taken over only when a person has looked."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import Any

from django.db import transaction

from ..models import SubscriberImport
from ..subscribing.lists import read
from ..subscribing.taking import Standing, check, counts_of, take_over
from ..tasks import take_over_list

__all__ = ["apply_import", "discard_import", "read_list"]

# More than these are taken over in the background.
AT_ONCE = 2_000


def read_list(
    data: bytes, name: str, language: str, evidence: str, user: Any
) -> SubscriberImport:
    """Keep what a list would do; raise ``BadFile`` for what is no list."""
    rows = read(data, language)
    check(rows)
    return SubscriberImport.objects.create(
        user=user,
        file_name=name.replace("\x00", "")[-200:],
        evidence=evidence,
        rows=[asdict(row) for row in rows],
        counts={"standing": Standing.READ, "rows": counts_of(rows)},
    )


def apply_import(kept: SubscriberImport) -> bool:
    """Take a list over, a long one in the background; return whether it is done."""
    with transaction.atomic():
        found = SubscriberImport.objects.select_for_update().filter(pk=kept.pk).first()
        if found is None or found.counts["standing"] in {
            Standing.WAITING,
            Standing.APPLIED,
        }:
            return False
        found.counts = {**found.counts, "standing": Standing.WAITING}
        found.save(update_fields=["counts"])
        is_short = len(found.rows) <= AT_ONCE
        if not is_short:
            transaction.on_commit(partial(take_over_list.enqueue, found.pk))
    return is_short and take_over(kept.pk)


def discard_import(kept: SubscriberImport) -> None:
    """Forget a list that was not taken over."""
    SubscriberImport.objects.filter(pk=kept.pk, applied_at=None).delete()
