"""The address to which a mail returns, one for each mail, which nobody can guess."""

from __future__ import annotations

import re
from email.utils import parseaddr

from django.conf import settings
from django.utils.crypto import constant_time_compare, salted_hmac

__all__ = ["bounce_address", "is_address_of", "number_in"]

SALT = "newsletter.verp"
LENGTH = 20
# Servers on the way may write an address in capitals.
NAMED = re.compile(rf"\+(\d{{1,18}})-([0-9a-f]{{{LENGTH}}})@", re.IGNORECASE)


def bounce_address(label: str) -> str:
    """Return where a mail returns to: an address that names it, where there is one.

    It has the number of the delivery that ``label`` names, and a signature, so that
    nobody can write to us that another's mail came back.
    """
    local, at, domain = settings.NEWSLETTER_BOUNCE_ADDRESS.rpartition("@")
    if not at:
        return parseaddr(settings.NEWSLETTER_FROM)[1]
    number = label.partition("-")[0]
    return f"{local}+{number}-{_signature(label)}@{domain}"


def number_in(address: str) -> str:
    """Return the number of the delivery that an address claims to name, or nothing."""
    found = NAMED.search(address)
    return found[1] if found else ""


def is_address_of(address: str, label: str) -> bool:
    """Tell whether we made an address for the delivery of this label."""
    found = NAMED.search(address)
    if found is None:
        return False
    return constant_time_compare(found[2].lower(), _signature(label))


def _signature(label: str) -> str:
    return salted_hmac(SALT, label, algorithm="sha256").hexdigest()[:LENGTH]
