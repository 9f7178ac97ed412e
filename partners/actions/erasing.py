"""Forgetting who registered, at once for whoever asks; and what outlives a restore."""

from __future__ import annotations

from collections import defaultdict

from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone

from core.people import journal
from core.people.email import fingerprint
from core.people.models import Consent

from ..models import Registration
from .leaving import CANCELLED, end, hold_if_there
from .places import move_up
from .registering import WITHDRAWN

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


@journal.carry_out(ERASED, CANCELLED, WITHDRAWN)
def carry_out_again(entries: list[journal.Entry]) -> None:
    """Bring a database up to date that was put back from a backup.

    A key is never given twice. Nobody is written to, and nobody moves up: whoever did
    so before the restore knows it, and the officer sees what is free.
    """
    named = defaultdict(list)
    for entry in entries:
        named[entry.subject].append(entry)
    for registration in Registration.objects.iterator():
        for entry in named.get(fingerprint(str(registration.key)), []):
            _carry_out(entry, registration)


def _carry_out(entry: journal.Entry, registration: Registration) -> None:
    if registration.pk is None:
        return  # An entry before this one has erased it.
    if entry.kind == ERASED:
        forget(registration)
    elif entry.kind == CANCELLED:
        if registration.requested_at < entry.at:
            end(registration, entry.at)
    else:
        agreed = registration.consents.filter(
            purpose=entry.detail, withdrawn_at=None, given_at__lt=entry.at
        )
        agreed.update(withdrawn_at=entry.at)
