"""The mail that brings somebody their certificate, in its language."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import Context, Engine
from django.urls import reverse
from django.utils import translation

from core.people.email import parse
from core.web.addresses import absolute

from ..models import Certificate
from .links import token_of
from .paper import file_name, paper_of

__all__ = ["message_of"]

FOLDER = "partners/certificates/mail"


def message_of(certificate: Certificate) -> EmailMultiAlternatives:
    """Return the mail with the certificate in it, and the link to fetch it again.

    Raises ``BadAddress`` where nothing can be sent to the person's address.
    """
    participant = certificate.participant
    written = participant.email if participant else ""
    with translation.override(certificate.language):
        address = reverse("partners:certificates:own", args=[token_of(certificate)])
        known = {
            "site_name": settings.WAGTAIL_SITE_NAME,
            "LANGUAGE_CODE": certificate.language,
            "LANGUAGE_BIDI": translation.get_language_bidi(),
            "certificate": certificate,
            "certificate_url": absolute(address),
        }
        message = EmailMultiAlternatives(
            " ".join(_rendered("certificate_subject.txt", known).split()),
            _rendered("certificate.txt", known),
            from_email=settings.DEFAULT_FROM_EMAIL,
            to=[parse(written).sent_to],
            headers={
                # Nobody's absence note should come back (RFC 3834).
                "Auto-Submitted": "auto-generated",
                "Content-Language": certificate.language,
            },
        )
        message.attach_alternative(_rendered("certificate.html", known), "text/html")
        paper = paper_of(certificate)
        message.attach(file_name(certificate), paper, "application/pdf")
    return message


def _rendered(name: str, known: dict[str, Any]) -> str:
    """Render a part of a mail; only HTML is escaped."""
    is_html = name.endswith(".html")
    template = Engine.get_default().get_template(f"{FOLDER}/{name}")
    text = template.render(Context(known, autoescape=is_html))
    return text if is_html else text.strip() + "\n"
