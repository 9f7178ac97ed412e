"""What an e-mail address is, when two are one, and how one is known without keeping it.

Sources: RFC 5321 (lengths, quoting), RFC 5891 (international domains).
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

import idna
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator

from .exceptions import BadAddress

__all__ = ["Address", "fingerprint", "parse"]

LONGEST = 254
LONGEST_LOCAL = 64
_is_valid = EmailValidator(allowlist=[])


@dataclass(frozen=True)
class Address:
    """An address as its owner wrote it, as it is compared, and where it is.

    ``sent_to`` is what a mail server is told; its domain is ASCII.
    """

    written: str
    sent_to: str
    compared: str
    domain: str


def parse(given: str) -> Address:
    """Return the address that was given; raise ``BadAddress`` for anything else.

    Letters outside ASCII are taken in the domain. Before the @ they would ask every
    server on the way for SMTPUTF8, which too few offer.
    """
    text = given.strip()
    local, at, domain = text.rpartition("@")
    if not at or len(text) > LONGEST or len(local) > LONGEST_LOCAL:
        raise BadAddress(given)
    if not local.isascii() or not text.isprintable():
        raise BadAddress(given)
    try:
        ascii_domain = idna.encode(domain, uts46=True).decode().lower()
        _is_valid(f"{local}@{ascii_domain}")
    except (idna.IDNAError, ValidationError) as error:
        raise BadAddress(given) from error
    sent_to = f"{local}@{ascii_domain}"
    if len(sent_to) > LONGEST:
        raise BadAddress(given)
    return Address(text, sent_to, sent_to.lower(), ascii_domain)


def fingerprint(compared: str) -> str:
    """Return the keyed hash of an address, by which alone it is remembered.

    The key never changes and travels in the backup: with another one, nobody who was
    erased would be recognised.
    """
    key = settings.SUPPRESSION_KEY.encode()
    return hmac.new(key, compared.encode(), hashlib.sha256).hexdigest()
