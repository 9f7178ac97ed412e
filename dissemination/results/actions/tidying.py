"""What nobody came back for: files and sheets of forms that were never saved."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from core.publishing.schedule import every

from ..models import ActivityImport, ActivityProof
from .recording import take_proof_away

__all__ = ["tidy"]

PROOFS_WAIT = dt.timedelta(days=7)
SHEETS_WAIT = dt.timedelta(days=30)


@every(dt.timedelta(days=1))
def tidy() -> None:
    """Delete files that wait for no form any more, and empty sheets that lie about."""
    now = timezone.now()
    for proof in ActivityProof.objects.forgotten(now - PROOFS_WAIT):
        take_proof_away(proof, None)
    lying = ActivityImport.objects.filter(
        done_at=None, created_at__lt=now - SHEETS_WAIT
    )
    lying.update(rows=[], done_at=now)
