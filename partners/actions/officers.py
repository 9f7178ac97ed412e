"""What those who organise a meeting do with its registrations."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from core.people.email import Address

from ..enums import RegistrationState
from ..models import MeetingPage, Registration
from ..registration.mails import RegistrationMail
from .places import hold, mail_later, move_up, seat
from .registering import PERSON

__all__ = ["add", "move_up_all", "needs_of"]


@transaction.atomic
def add(
    page: MeetingPage,
    person: dict[str, str],
    address: Address | None,
    language: str,
    user: Any,
) -> tuple[Registration, bool]:
    """Take somebody down by hand; return them, and whether they were new.

    They get a place or wait like everybody, and a mail with the link to their
    registration if they have an address. Nobody agrees to anything for them. Who is
    registered already stays as they are; a request that waits for its confirmation
    becomes this one.
    """
    held = hold(page.translation_key)
    known = None
    if address is not None:
        rows = Registration.objects.of_meeting(page.translation_key)
        known = rows.filter(address=address.compared).first()
    if known and known in Registration.objects.coming():
        return known, False
    made = known or Registration(meeting_key=page.translation_key)
    for name in PERSON:
        setattr(made, name, person[name])
    if address is not None:
        made.email, made.address = address.written, address.compared
    made.language, made.added_by = language, user
    made.asked, made.text_version = {}, ""
    made.confirmed_at, made.cancelled_at, made.reminded_at = timezone.now(), None, None
    seat(made, held)
    made.save()
    is_in = made.state == RegistrationState.CONFIRMED
    mail_later(RegistrationMail.PLACE if is_in else RegistrationMail.WAITING, made.key)
    return made, True


@transaction.atomic
def move_up_all(page: MeetingPage) -> int:
    """Give every free place to who waits; return how many got one."""
    return move_up(hold(page.translation_key))


def needs_of(page: MeetingPage) -> dict[str, list[str]]:
    """Return what people with a place need, sorted, and not whose need it is."""
    rows = Registration.objects.of_meeting(page.translation_key).with_a_place()
    return {
        name: sorted(rows.exclude(**{name: ""}).values_list(name, flat=True))
        for name in ("access_needs", "food_needs")
    }
