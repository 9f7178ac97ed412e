"""Everything that is kept of one registration, for its owner to read."""

from __future__ import annotations

from typing import Any

from django.utils import translation

from core.people.models import Consent

from ..models import Registration
from . import notice
from .mails import shown_in

__all__ = ["data_of"]


def data_of(registration: Registration) -> dict[str, Any]:
    """Return it under plain names; moments are written by whoever makes the file."""
    page = shown_in(registration)
    with translation.override(registration.language):
        told = notice.told(registration.text_version)
    return {
        "meeting": page.title if page else str(registration.meeting_key),
        "state": registration.state,
        "name": registration.name,
        "email": registration.email,
        "organisation": registration.organisation,
        "organisation_address": registration.organisation_address,
        "country": registration.country,
        "language": registration.language,
        "access_needs": registration.access_needs,
        "food_needs": registration.food_needs,
        "asked": registration.requested_at,
        "confirmed": registration.confirmed_at,
        "cancelled": registration.cancelled_at,
        "reminded": registration.reminded_at,
        "taken_down_by_an_organiser": registration.added_by_id is not None,
        "told": told,
        "told_version": registration.text_version,
        "waits_for_confirmation": registration.asked,
        "agreements": [
            _proof(one) for one in registration.consents.order_by("given_at", "pk")
        ],
    }


def _proof(consent: Consent) -> dict[str, Any]:
    with translation.override(consent.language or None):
        words = notice.consent_words(consent.purpose, consent.text_version)
    return {
        "purpose": consent.purpose,
        "name": consent.person,
        "words": words,
        "version": consent.text_version,
        "language": consent.language,
        "form": consent.form_url,
        "given": consent.given_at,
        "withdrawn": consent.withdrawn_at,
    }
