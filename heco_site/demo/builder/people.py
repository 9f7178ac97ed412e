"""Contact persons and participants of the demo, each with a consent of their own."""

from __future__ import annotations

import datetime as dt

from core.people.enums import ConsentPurpose
from core.people.models import Consent
from heco_site.demo.content.people import CONTACTS, GUESTS
from partners.models import ContactPerson, Participant

from .demo_site import DemoSite

__all__ = ["make_people"]

TEXT_VERSION = "2018-1"


def make_people(site: DemoSite) -> None:
    _make_contacts(site)
    _make_guests(site)


def _make_contacts(site: DemoSite) -> None:
    for person in CONTACTS:
        consent = None
        if person.consents:
            given_at = site.dates[person.partner]
            consent = _consent(
                person.name, ConsentPurpose.CONTACT, person.language, given_at
            )
        ContactPerson.objects.create(
            partner_key=site.pages[person.partner].translation_key,
            name=person.name,
            email=person.email,
            consent=consent,
        )


def _make_guests(site: DemoSite) -> None:
    for guest in GUESTS:
        meeting = site.pages[guest.meeting]
        Participant.objects.create(
            meeting_key=meeting.translation_key,
            name=guest.name,
            organisation=guest.organisation,
            country=guest.country,
            is_new_stakeholder=guest.is_new,
            confirmed_at=meeting.ends,
            consent=_consent(
                guest.name, ConsentPurpose.ATTENDANCE, guest.language, meeting.starts
            ),
        )


def _consent(
    person: str, purpose: ConsentPurpose, language: str, given_at: dt.datetime
) -> Consent:
    return Consent.objects.create(
        person=person,
        purpose=purpose,
        text_version=TEXT_VERSION,
        language=language,
        given_at=given_at,
    )
