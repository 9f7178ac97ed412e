"""Noting who came, and confirming that they were there."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from core.people.email import Address

from ..attending.identity import folded, identity_of
from ..attending.totals import FIELDS
from ..enums import AttendanceMethod, RegistrationState
from ..exceptions import HasCertificate, ListChanged
from ..models import Certificate, MeetingPage, Participant, Registration

__all__ = [
    "Person",
    "add",
    "change",
    "confirm",
    "fill_page",
    "greet",
    "seen",
    "tick",
    "undo",
]

# Whose address is known to be theirs; who cancelled may come all the same.
PROVEN = (
    RegistrationState.CONFIRMED,
    RegistrationState.WAITING,
    RegistrationState.CANCELLED,
)


@dataclass(frozen=True)
class Person:
    """What is noted of somebody who came."""

    name: str
    organisation: str
    address: str
    country: str
    email: Address | None = None
    language: str = ""
    is_new: bool = False

    def fields(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "organisation": self.organisation,
            "address": self.address,
            "country": self.country,
            "email": self.email.written if self.email else "",
            "language": self.language,
            "is_new_stakeholder": self.is_new,
        }


def tick(
    registration: Registration, method: AttendanceMethod = AttendanceMethod.OFFICER
) -> tuple[Participant, bool]:
    """Note that somebody who registered is here; return them, and whether anew."""
    key = registration.meeting_key
    known = Participant.objects.of_meeting(key).filter(registration=registration)
    made = Participant(
        meeting_key=key,
        registration=registration,
        method=method,
        name=registration.name,
        email=registration.email,
        organisation=registration.organisation,
        address=registration.organisation_address,
        country=registration.country,
        language=registration.language,
    )
    return _once(made, known.first() or _same(key, made))


def greet(page: MeetingPage, address: Address) -> None:
    """Note who registered with an address; whether anybody did is not told."""
    found = _registered(page.translation_key, address)
    if found is not None:
        tick(found, AttendanceMethod.QR)


def add(
    page: MeetingPage, who: Person, method: AttendanceMethod = AttendanceMethod.OFFICER
) -> tuple[Participant, bool]:
    """Note that somebody is here who may have registered; the same person is once."""
    key = page.translation_key
    registration = who.email and _registered(key, who.email)
    if registration:
        return tick(registration, method)
    made = Participant(meeting_key=key, method=method, **who.fields())
    found, is_new = _once(made, _same(key, made))
    if who.email and not found.email and found.confirmed_at is None:
        # Who signed in without an address thought better of it.
        _change_address(found, who.email)
    return found, is_new


def _change_address(participant: Participant, address: Address) -> None:
    """Note where somebody's certificate goes; nobody else's address is taken."""
    participant.email = address.written
    try:
        with transaction.atomic():
            participant.save(update_fields=["email"])
    except IntegrityError:
        participant.refresh_from_db()


def _registered(key: UUID, address: Address) -> Registration | None:
    rows = Registration.objects.of_meeting(key).in_state(*PROVEN)
    found: Registration | None = rows.filter(address=address.compared).first()
    return found


def _same(key: UUID, made: Participant) -> Participant | None:
    """Return the row of the same person: of one address, or of one name if unknown.

    Two people of one name in one organisation are told apart by their addresses.
    """
    rows = Participant.objects.of_meeting(key)
    who = identity_of(made.name, made.organisation, made.email)
    found: Participant | None = rows.filter(identity=who).first()
    if found is not None:
        return found
    named = (folded(made.name), folded(made.organisation))
    # Two who both gave an address gave two: they are two people.
    others = rows.known().filter(email="") if made.email else rows.known()
    for one in others:
        if (folded(one.name), folded(one.organisation)) == named:
            same: Participant = one
            return same
    return None


def _once(made: Participant, known: Participant | None) -> tuple[Participant, bool]:
    if known is not None:
        return known, False
    try:
        with transaction.atomic():
            made.save()
    except IntegrityError:
        # Somebody noted the same person at the same moment.
        found = _same(made.meeting_key, made)
        if found is None:
            raise
        return found, False
    return made, True


def change(participant: Participant, who: Person) -> None:
    """Correct what is noted of somebody; raise ``ListChanged`` if that is another."""
    for name, value in who.fields().items():
        setattr(participant, name, value)
    try:
        with transaction.atomic():
            participant.save()
    except IntegrityError as error:
        raise ListChanged from error


@transaction.atomic
def undo(participant: Participant) -> None:
    """Take somebody off the list who was not there.

    Raise ``HasCertificate`` while a certificate says the opposite.
    """
    # The lock of the row keeps a certificate from being issued meanwhile.
    rows = Participant.objects.select_for_update().filter(pk=participant.pk)
    if rows.first() is None:
        return
    if Certificate.objects.valid().filter(participant=participant).exists():
        raise HasCertificate
    rows.delete()


def seen(page: MeetingPage) -> str:
    """Return a short sign of who is on the list, for the form that confirms it."""
    rows = Participant.objects.of_meeting(page.translation_key).order_by("pk")
    keys = " ".join(str(pk) for pk in rows.values_list("pk", flat=True))
    return hashlib.sha256(keys.encode()).hexdigest()[:20]


@transaction.atomic
def confirm(page: MeetingPage, user: Any, shown: str) -> int:
    """Confirm that everybody on the list was there; return how many that adds.

    ``shown`` is what ``seen`` gave when the list was shown: who signed in meanwhile
    has been seen by nobody, and ``ListChanged`` is raised.
    """
    rows = Participant.objects.select_for_update().of_meeting(page.translation_key)
    list(rows.order_by("pk").values_list("pk"))
    if shown != seen(page):
        raise ListChanged
    return rows.unconfirmed().update(confirmed_at=timezone.now(), confirmed_by=user)


def fill_page(page: MeetingPage, numbers: dict[str, int | None], user: Any) -> bool:
    """Write numbers that somebody accepted into a page; return whether readers see it.

    Other work on the page that waits is not published along with them, nor by who may
    not publish: then they wait in the draft.
    """
    latest: Any = page.get_latest_revision_as_object()
    had_draft = page.has_unpublished_changes
    for name in FIELDS:
        setattr(latest, name, numbers[name])
    latest.full_clean()
    revision = latest.save_revision(user=user, log_action=True)
    may = page.permissions_for_user(user).can_publish()
    if not page.live or had_draft or not may:
        return False
    revision.publish(user=user)
    return True
