"""Mails about a subscription itself: to confirm, welcome, farewell.

They go through the mail backend of the site and not through the sending of issues:
one at a time, whenever a reader does something.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import Context, Engine
from django.urls import reverse
from django.utils import translation

from core.people.email import parse
from core.web.addresses import absolute

from ..models import Subscriber
from .links import Purpose, sign

__all__ = ["SystemMail", "send"]

FOLDER = "newsletter/mail"


class SystemMail(StrEnum):
    """``newsletter/mail/<name>`` with the endings _subject.txt, .txt and .html."""

    CONFIRM = "confirm"
    WELCOME = "welcome"
    ALREADY = "already"
    LINK = "link"
    GOODBYE = "goodbye"


def send(mail: SystemMail, subscriber: Subscriber) -> None:
    """Send somebody a mail in their language; what a server has against it is raised.

    A part that is missing is an error: nobody gets half a mail.
    """
    with translation.override(subscriber.language):
        _message(mail, subscriber).send()


def _message(mail: SystemMail, subscriber: Subscriber) -> EmailMultiAlternatives:
    known = {
        "site_name": settings.WAGTAIL_SITE_NAME,
        "LANGUAGE_CODE": translation.get_language(),
        "LANGUAGE_BIDI": translation.get_language_bidi(),
        **_addresses(subscriber),
    }
    reply_to = settings.NEWSLETTER_REPLY_TO
    message = EmailMultiAlternatives(
        " ".join(_rendered(f"{mail}_subject.txt", known).split()),
        _rendered(f"{mail}.txt", known),
        from_email=settings.NEWSLETTER_FROM,
        to=[parse(subscriber.email).sent_to],
        reply_to=[reply_to] if reply_to else None,
        headers={
            # Nobody's absence note should come back (RFC 3834).
            "Auto-Submitted": "auto-generated",
            "Content-Language": subscriber.language,
        },
    )
    message.attach_alternative(_rendered(f"{mail}.html", known), "text/html")
    return message


def _addresses(subscriber: Subscriber) -> dict[str, str]:
    reader = sign(subscriber.key, Purpose.READER)
    parts = {
        "confirm_url": ("confirm", [sign(subscriber.key, Purpose.CONFIRM)]),
        "preferences_url": ("preferences", [reader]),
        "leave_url": ("leave", [reader]),
        "subscribe_url": ("subscribe", []),
    }
    return {
        name: absolute(reverse(f"newsletter:{view}", args=args))
        for name, (view, args) in parts.items()
    }


def _rendered(name: str, known: dict[str, Any]) -> str:
    """Render a part of a mail; only HTML is escaped."""
    is_html = name.endswith(".html")
    template = Engine.get_default().get_template(f"{FOLDER}/{name}")
    text = template.render(Context(known, autoescape=is_html))
    return text if is_html else text.strip() + "\n"
