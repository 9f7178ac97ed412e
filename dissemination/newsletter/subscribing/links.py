"""Links that only the owner of an address has.

A link names the subscriber by a random key and is signed for one purpose. One that
confirms is good for a week; those at the foot of a mail for ever, since nobody may be
kept from leaving.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import uuid
from enum import StrEnum

from django.core.signing import BadSignature, Signer, TimestampSigner

from ..exceptions import BadLink
from ..models import Subscriber

__all__ = ["Purpose", "reader_token", "sign", "subscriber_of", "unsign"]

OLDEST = dt.timedelta(days=7)


class Purpose(StrEnum):
    """What a link is good for."""

    CONFIRM = "confirm"
    READER = "reader"


def _signer(purpose: Purpose) -> Signer:
    kind = TimestampSigner if purpose is Purpose.CONFIRM else Signer
    return kind(salt=f"newsletter.{purpose}", sep="~")


def sign(key: uuid.UUID, purpose: Purpose) -> str:
    """Return the part of an address that stands for a subscriber."""
    name = base64.urlsafe_b64encode(key.bytes).rstrip(b"=").decode()
    return _signer(purpose).sign(name)


def reader_token(key: uuid.UUID) -> str:
    """Return what stands for a subscriber at the foot of each mail."""
    return sign(key, Purpose.READER)


def unsign(token: str, purpose: Purpose) -> uuid.UUID:
    """Return the key that was signed for ``purpose``; else raise ``BadLink``."""
    signer = _signer(purpose)
    try:
        if isinstance(signer, TimestampSigner):
            name = signer.unsign(token, max_age=OLDEST)
        else:
            name = signer.unsign(token)
        return uuid.UUID(bytes=base64.urlsafe_b64decode(name + "=="))
    except (BadSignature, ValueError, binascii.Error) as error:
        raise BadLink from error


def subscriber_of(token: str, purpose: Purpose) -> Subscriber:
    """Return whom a link stands for; raise ``BadLink`` if there is nobody."""
    try:
        return Subscriber.objects.get(key=unsign(token, purpose))
    except Subscriber.DoesNotExist as error:
        raise BadLink from error
