"""Cancelling: the place goes to who waited longest."""

from __future__ import annotations

import datetime as dt

from django.db import transaction
from django.utils import timezone

from core.people import journal
from core.people.email import fingerprint

from ..enums import RegistrationState
from ..exceptions import NotThere
from ..models import MeetingPage, Registration
from ..registration.mails import RegistrationMail
from .places import hold, mail_later, move_up

__all__ = ["CANCELLED", "cancel", "end", "hold_if_there"]

CANCELLED = "registration.cancelled"


def hold_if_there(registration: Registration) -> MeetingPage | None:
    """Hold the places of a meeting whose page may be gone: nobody has to stay."""
    try:
        return hold(registration.meeting_key)
    except NotThere:
        return None


@transaction.atomic
def cancel(registration: Registration) -> bool:
    """End a registration; return whether it was running.

    Somebody else may cancel at the same moment, so it is looked at again.
    """
    page = hold_if_there(registration)
    if not end(registration, timezone.now()):
        return False
    journal.record(CANCELLED, fingerprint(str(registration.key)))
    mail_later(RegistrationMail.CANCELLED, registration.key)
    if page is not None:
        move_up(page)
    return True


def end(registration: Registration, at: dt.datetime) -> bool:
    """Note that a registration has ended; return whether it was running."""
    running = Registration.objects.filter(pk=registration.pk).exclude(
        state__in=[RegistrationState.CANCELLED, RegistrationState.EXPIRED]
    )
    return bool(
        running.update(state=RegistrationState.CANCELLED, cancelled_at=at, asked={})
    )
