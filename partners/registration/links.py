"""Links in mails about a registration: one to confirm, one to change or cancel."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from core.people import links
from core.people.exceptions import BadLink

from ..models import Registration

__all__ = ["CONFIRM_WITHIN", "Purpose", "registration_of", "token_of"]

# How long a request holds; a place is taken by confirming alone.
CONFIRM_WITHIN = dt.timedelta(days=3)


class Purpose(StrEnum):
    """What a link is good for."""

    CONFIRM = "confirm"
    OWN = "own"


def token_of(registration: Registration, purpose: Purpose) -> str:
    """Return the part of an address that stands for a registration."""
    timed = purpose is Purpose.CONFIRM
    return links.sign(registration.key, f"registration.{purpose}", timed=timed)


def registration_of(token: str, purpose: Purpose) -> Registration:
    """Return what a link stands for; raise ``BadLink`` if there is nothing."""
    oldest = CONFIRM_WITHIN if purpose is Purpose.CONFIRM else None
    key = links.unsign(token, f"registration.{purpose}", oldest=oldest)
    found: Registration | None = Registration.objects.filter(key=key).first()
    if found is None:
        raise BadLink
    return found
