"""What those who organise a meeting do with its registrations."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from core.people.email import Address

from ..enums import RegistrationState
from ..models import MeetingPage, Registration
from ..registration.mails import RegistrationMail
from .places import hold, mail_later, move_up, seat
from .registering import PERSON

__all__ = ["TakenDown", "add", "move_up_all", "needs_of"]

COMING = {RegistrationState.CONFIRMED, RegistrationState.WAITING}


@dataclass(frozen=True)
class TakenDown:
    """Whom an officer takes down: ``person`` as readers fill it in."""

    person: dict[str, str]
    address: Address | None
    language: str


@transaction.atomic
def add(page: MeetingPage, who: TakenDown, user: Any) -> tuple[Registration, bool]:
    """Take somebody down by hand; return them, and whether they were new.

    They get a place or wait like everybody, and a mail with the link to their
    registration if they have an address. Nobody agrees to anything for them. Who is
    registered already stays as they are; a request that waits for its confirmation
    becomes this one.
    """
    held = hold(page.translation_key)
    made = _row_for(page, who)
    if made.state in COMING:
        return made, False
    for name in PERSON:
        setattr(made, name, who.person[name])
    if who.address is not None:
        made.email, made.address = who.address.written, who.address.compared
    made.language, made.added_by = who.language, user
    made.asked, made.text_version = {}, ""
    made.confirmed_at, made.cancelled_at, made.reminded_at = timezone.now(), None, None
    seat(made, held)
    made.save()
    is_in = made.state == RegistrationState.CONFIRMED
    mail_later(RegistrationMail.PLACE if is_in else RegistrationMail.WAITING, made.key)
    return made, True


def _row_for(page: MeetingPage, who: TakenDown) -> Registration:
    """Return the row of an address, which a reader may be writing just now."""
    if who.address is None:
        return Registration(meeting_key=page.translation_key)
    found: Registration
    found, _created = Registration.objects.select_for_update().get_or_create(
        meeting_key=page.translation_key,
        address=who.address.compared,
        defaults={
            "email": who.address.written,
            "name": who.person["name"],
            "country": who.person["country"],
            "language": who.language,
        },
    )
    return found


@transaction.atomic
def move_up_all(page: MeetingPage) -> int:
    """Give every free place to who waits; return how many got one."""
    return move_up(hold(page.translation_key))


def needs_of(page: MeetingPage) -> dict[str, list[tuple[str, int]]]:
    """Return what people with a place need and how many do, not whose need it is."""
    rows = Registration.objects.of_meeting(page.translation_key).with_a_place()
    return {
        name: sorted(
            Counter(rows.exclude(**{name: ""}).values_list(name, flat=True)).items()
        )
        for name in ("access_needs", "food_needs")
    }
