"""Forgetting who registered: at once for whoever asks."""

from __future__ import annotations

from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone

from core.people import journal
from core.people.email import fingerprint
from core.people.models import Consent

from ..models import Registration
from .leaving import hold_if_there
from .places import move_up

__all__ = ["carry_out_again", "erase", "forget", "forget_consent"]

ERASED = "registration.erased"


@transaction.atomic
def erase(registration: Registration) -> None:
    """Forget a registration for good; who waits gets the place."""
    page = hold_if_there(registration)
    journal.record(ERASED, fingerprint(str(registration.key)))
    forget(registration)
    if page is not None:
        move_up(page)


def forget(registration: Registration) -> None:
    """Delete a registration and the proofs of what its owner agreed to."""
    for consent in registration.consents.all():
        forget_consent(consent)
    registration.delete()


def forget_consent(consent: Consent) -> None:
    """Delete a proof; one that a picture stands on ends, and no longer says whose."""
    try:
        with transaction.atomic():
            consent.delete()
    except ProtectedError:
        Consent.objects.filter(pk=consent.pk).update(
            person="–", withdrawn_at=consent.withdrawn_at or timezone.now()
        )


@journal.carry_out(ERASED)
def carry_out_again(entries: list[journal.Entry]) -> None:
    """Forget again whoever came back with a backup: a key is never given twice."""
    named = {entry.subject for entry in entries}
    for registration in Registration.objects.iterator():
        if fingerprint(str(registration.key)) in named:
            forget(registration)
