"""Registering for a meeting: asking for a place, confirming, changing one's mind."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils import timezone

from core.counting.limits import is_within
from core.people import journal
from core.people.email import Address, fingerprint
from core.people.exceptions import BadLink
from core.people.models import Consent

from ..enums import RegistrationState
from ..exceptions import NotOpen
from ..models import MeetingPage, Registration
from ..registration import notice
from ..registration.mails import RegistrationMail
from ..registration.standing import Openness, standing_of
from .places import hold, mail_later, seat

__all__ = ["Answer", "ask", "change", "confirm", "purposes_of"]

WITHDRAWN = "registration.withdrawn"
# How often one address is written to because somebody typed it.
AGAIN_AFTER = dt.timedelta(minutes=10)
MOST_A_DAY = 5
PERSON = (
    *("name", "organisation", "organisation_address", "country"),
    *("access_needs", "food_needs"),
)


@dataclass(frozen=True)
class Answer:
    """What somebody filled in, and the form it was: ``person`` holds ``PERSON``."""

    person: dict[str, str]
    purposes: list[str] = field(default_factory=list)
    language: str = ""
    url: str = ""
    version: str = notice.CURRENT


@transaction.atomic
def ask(page: MeetingPage, address: Address, answer: Answer) -> None:
    """Note a wish, and write to the address; whoever asked learns nothing of it.

    Who is registered already gets the way to their registration, which stays as it
    is. Nothing is a place before the owner of the address confirms it.
    """
    may_write = _may_write(page, address)
    found, _created = Registration.objects.select_for_update().get_or_create(
        meeting_key=page.translation_key,
        address=address.compared,
        defaults={
            "email": address.written,
            "name": answer.person["name"],
            "country": answer.person["country"],
            "language": answer.language,
        },
    )
    if found.state in {RegistrationState.CONFIRMED, RegistrationState.WAITING}:
        mail_later(RegistrationMail.ALREADY, found.key if may_write else None)
        return
    _fill(found, answer)
    found.email = address.written
    found.state = RegistrationState.UNCONFIRMED
    found.requested_at = timezone.now()
    found.confirmed_at = found.cancelled_at = found.reminded_at = None
    found.asked = {
        "purposes": answer.purposes,
        "language": answer.language,
        "url": answer.url,
        "version": answer.version,
    }
    found.save()
    mail_later(RegistrationMail.CONFIRM, found.key if may_write else None)


def _may_write(page: MeetingPage, address: Address) -> bool:
    """Tell whether an address may be written to now because somebody typed it."""
    day = dt.timedelta(days=1)
    here = f"{page.translation_key} {address.compared}"
    return is_within("registration", here, 1, AGAIN_AFTER) and is_within(
        "registrations a day", address.compared, MOST_A_DAY, day
    )


def _fill(registration: Registration, answer: Answer) -> None:
    for name in PERSON:
        setattr(registration, name, answer.person[name])
    registration.language = answer.language
    registration.text_version = answer.version


def _again(registration: Registration) -> Registration:
    """Read and lock a registration that may have changed since it was looked at."""
    rows = Registration.objects.select_for_update().filter(pk=registration.pk)
    found: Registration | None = rows.first()
    if found is None:
        raise BadLink
    return found


@transaction.atomic
def confirm(registration: Registration) -> Registration:
    """Give who confirmed a place, or let them wait; twice is once.

    Who asked in time may confirm later. Raise ``BadLink`` for what was cancelled or
    has lapsed meanwhile, ``NotOpen`` where the meeting is off or over.
    """
    page = hold(registration.meeting_key)
    found = _again(registration)
    if found.state in {RegistrationState.CONFIRMED, RegistrationState.WAITING}:
        return found
    if found.state != RegistrationState.UNCONFIRMED:
        raise BadLink
    standing = standing_of(page)
    if standing is None or standing.openness in {Openness.CANCELLED, Openness.OVER}:
        raise NotOpen
    found.confirmed_at = timezone.now()
    seat(found, page)
    asked, found.asked = found.asked, {}
    found.save()
    _agree_to(found, set(asked.get("purposes", [])), asked)
    is_in = found.state == RegistrationState.CONFIRMED
    mail = RegistrationMail.PLACE if is_in else RegistrationMail.WAITING
    mail_later(mail, found.key)
    return found


@transaction.atomic
def change(registration: Registration, answer: Answer) -> Registration:
    """Write what somebody says now of themselves; they keep their place.

    An agreement that is taken back ends now; a new one is a proof of its own.
    """
    found = _again(registration)
    _fill(found, answer)
    found.save()
    form = {
        "url": answer.url,
        "language": answer.language,
        "version": answer.version,
    }
    _agree_to(found, set(answer.purposes), form)
    return found


def _agree_to(
    registration: Registration, purposes: set[str], form: dict[str, Any]
) -> None:
    """Have somebody agree to this and nothing else, whatever they said before."""
    before = purposes_of(registration)
    for purpose in sorted(purposes - before):
        _agree(registration, purpose, form)
    for purpose in sorted(before - purposes):
        _withdraw(registration, purpose)


def _withdraw(registration: Registration, purpose: str) -> None:
    """End an agreement, so that no restore makes it hold again."""
    journal.record(WITHDRAWN, fingerprint(str(registration.key)), purpose)
    agreed = registration.consents.filter(purpose=purpose, withdrawn_at=None)
    agreed.update(withdrawn_at=timezone.now())


def purposes_of(registration: Registration) -> set[str]:
    """Return what somebody agrees to at present."""
    rows = registration.consents.filter(withdrawn_at=None)
    return set(rows.values_list("purpose", flat=True))


def _agree(registration: Registration, purpose: str, form: dict[str, Any]) -> None:
    given = Consent.objects.create(
        person=registration.name,
        purpose=purpose,
        text_version=form.get("version") or notice.CURRENT,
        language=form["language"],
        given_at=timezone.now(),
        form_url=form["url"],
    )
    registration.consents.add(given)
