"""Links that only the owner of an address has.

A link names the subscriber by a random key and is signed for one purpose. One that
confirms is good for a week; those at the foot of a mail for ever, since nobody may be
kept from leaving.
"""

from __future__ import annotations

import datetime as dt
import uuid
from enum import StrEnum

from core.people import links
from core.people.exceptions import BadLink

from ..models import Subscriber

__all__ = ["Purpose", "reader_token", "sign", "subscriber_of", "unsign"]

OLDEST = dt.timedelta(days=7)


class Purpose(StrEnum):
    """What a link is good for."""

    CONFIRM = "confirm"
    READER = "reader"


def sign(key: uuid.UUID, purpose: Purpose) -> str:
    """Return the part of an address that stands for a subscriber."""
    return links.sign(key, f"newsletter.{purpose}", timed=purpose is Purpose.CONFIRM)


def reader_token(key: uuid.UUID) -> str:
    """Return what stands for a subscriber at the foot of each mail."""
    return sign(key, Purpose.READER)


def unsign(token: str, purpose: Purpose) -> uuid.UUID:
    """Return the key that was signed for ``purpose``; else raise ``BadLink``."""
    oldest = OLDEST if purpose is Purpose.CONFIRM else None
    return links.unsign(token, f"newsletter.{purpose}", oldest=oldest)


def subscriber_of(token: str, purpose: Purpose) -> Subscriber:
    """Return whom a link stands for; raise ``BadLink`` if there is nobody."""
    try:
        return Subscriber.objects.get(key=unsign(token, purpose))
    except Subscriber.DoesNotExist as error:
        raise BadLink from error
