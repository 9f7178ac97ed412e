"""The link by which somebody fetches their certificate, and how one is verified."""

from __future__ import annotations

from django.urls import reverse

from core.people import links
from core.people.exceptions import BadLink
from core.web.addresses import absolute

from ..models import Certificate
from .codes import shown

__all__ = ["certificate_of", "token_of", "verify_address"]

SALT = "meeting.certificate"


def token_of(certificate: Certificate) -> str:
    return links.sign(certificate.key, SALT)


def certificate_of(token: str) -> Certificate:
    """Return what a link stands for; raise ``BadLink`` if nobody is behind it."""
    key = links.unsign(token, SALT)
    rows = Certificate.objects.owned().select_related("participant")
    found: Certificate | None = rows.filter(key=key).first()
    if found is None:
        raise BadLink
    return found


def verify_address(certificate: Certificate) -> str:
    """Return where anybody sees whether it is valid, in the certificate's language."""
    path = reverse("partners:certificates:known", args=[shown(certificate.code)])
    return absolute(path)
