"""Parts of addresses that stand for somebody, and that nobody else can make.

A link names a row by a random key and is signed for one purpose, the ``salt``.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import uuid

from django.core.signing import BadSignature, Signer, TimestampSigner

from .exceptions import BadLink

__all__ = ["sign", "unsign"]

SEPARATOR = "~"


def sign(key: uuid.UUID, salt: str, *, timed: bool = False) -> str:
    """Return the part of an address; ``timed`` where it is good for a while only."""
    kind = TimestampSigner if timed else Signer
    name = base64.urlsafe_b64encode(key.bytes).rstrip(b"=").decode()
    return kind(salt=salt, sep=SEPARATOR).sign(name)


def unsign(token: str, salt: str, *, oldest: dt.timedelta | None = None) -> uuid.UUID:
    """Return the key that was signed; raise ``BadLink`` for anything else.

    ``oldest`` is given where the link was signed with its time.
    """
    try:
        if oldest is None:
            name = Signer(salt=salt, sep=SEPARATOR).unsign(token)
        else:
            timed = TimestampSigner(salt=salt, sep=SEPARATOR)
            name = timed.unsign(token, max_age=oldest)
        return uuid.UUID(bytes=base64.urlsafe_b64decode(name + "=="))
    except (BadSignature, ValueError, binascii.Error) as error:
        raise BadLink from error
