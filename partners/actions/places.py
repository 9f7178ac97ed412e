"""Places at a meeting: given one at a time, so that there are never too many."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from ..enums import RegistrationState
from ..exceptions import NoPlaceLeft, NotThere
from ..models import MeetingPage, Registration
from ..registration.mails import RegistrationMail
from ..registration.standing import Openness, places_of, standing_of
from ..tasks import mail_registration

__all__ = ["give_place", "hold", "mail_later", "move_up", "seat", "send_to_waiting"]


def hold(key: UUID) -> MeetingPage:
    """Hold the places of a meeting until the transaction ends; return its page.

    The row of the page is locked (SQLite lets one transaction write at a time). Who
    comes second waits here, then counts the places that the first one left.
    """
    pages: Any = MeetingPage.objects.select_for_update(of=("self",), no_key=True)
    found: MeetingPage | None = pages.sources().filter(translation_key=key).first()
    if found is None:
        raise NotThere
    return found


def mail_later(mail: RegistrationMail, key: UUID | None) -> None:
    """Have a mail sent in the background, once what happened is certain.

    For nobody there is a task too, which does nothing: how long an answer takes does
    not tell whether an address is known.
    """
    run = partial(mail_registration.enqueue, mail.value, str(key or uuid.uuid4()))
    transaction.on_commit(run)


def seat(registration: Registration, page: MeetingPage) -> None:
    """Give somebody a place, or else let them wait; ``page`` comes from ``hold``."""
    is_full = places_of(page).is_full
    registration.state = (
        RegistrationState.WAITING if is_full else RegistrationState.CONFIRMED
    )
    registration.told = page.calendar_sequence


def move_up(page: MeetingPage) -> int:
    """Give the places that are free to who waited longest, and write to them.

    ``page`` comes from ``hold``. Nobody moves up at a meeting that is off or over.
    """
    standing = standing_of(page)
    if standing and standing.openness in {Openness.CANCELLED, Openness.OVER}:
        return 0
    free = places_of(page).to_move_up
    waiting = Registration.objects.of_meeting(page.translation_key).waiting()
    moved = list(waiting[:free])
    for one in moved:
        one.state = RegistrationState.CONFIRMED
        one.save(update_fields=["state"])
        mail_later(RegistrationMail.MOVED_UP, one.key)
    return len(moved)


@transaction.atomic
def give_place(registration: Registration) -> bool:
    """Give a place to somebody who waits, before those who wait longer.

    Raise ``NoPlaceLeft`` where there is none.
    """
    page = hold(registration.meeting_key)
    found = Registration.objects.in_state(RegistrationState.WAITING)
    if not found.filter(pk=registration.pk).exists():
        return False
    if places_of(page).left == 0:
        raise NoPlaceLeft
    found.filter(pk=registration.pk).update(state=RegistrationState.CONFIRMED)
    mail_later(RegistrationMail.MOVED_UP, registration.key)
    return True


@transaction.atomic
def send_to_waiting(registration: Registration) -> bool:
    """Put somebody who has a place at the end of the waiting list, and tell them.

    The place stays free: the officer decides who gets it.
    """
    hold(registration.meeting_key)
    moved = (
        Registration.objects.with_a_place()
        .filter(pk=registration.pk)
        .update(state=RegistrationState.WAITING, confirmed_at=timezone.now())
    )
    if moved:
        mail_later(RegistrationMail.WAITING, registration.key)
    return bool(moved)
