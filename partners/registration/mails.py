"""Mails about a registration, each in the language the person registered in."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import Context, Engine
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale

from core.people.email import parse
from core.web.addresses import absolute

from ..enums import RegistrationState
from ..models import MeetingPage, Registration
from .links import Purpose, token_of
from .standing import meeting_of

__all__ = ["RegistrationMail", "send", "shown_in"]

FOLDER = "partners/registration/mail"
UNCONFIRMED, CONFIRMED, WAITING, CANCELLED, _EXPIRED = RegistrationState


class RegistrationMail(StrEnum):
    """``<name>`` with the endings _subject.txt, .txt and .html."""

    CONFIRM = "confirm"
    PLACE = "place"
    WAITING = "waiting"
    MOVED_UP = "moved_up"
    ALREADY = "already"
    CANCELLED = "cancelled"
    REMINDER = "reminder"
    CHANGED = "changed"
    OFF = "off"


# Who has moved on since a mail was ordered does not get it.
FITS = {
    RegistrationMail.CONFIRM: {UNCONFIRMED},
    RegistrationMail.PLACE: {CONFIRMED},
    RegistrationMail.WAITING: {WAITING},
    RegistrationMail.MOVED_UP: {CONFIRMED},
    RegistrationMail.ALREADY: {CONFIRMED, WAITING},
    RegistrationMail.CANCELLED: {CANCELLED},
    RegistrationMail.REMINDER: {CONFIRMED},
    RegistrationMail.CHANGED: {CONFIRMED, WAITING},
    RegistrationMail.OFF: {CONFIRMED, WAITING},
}


def shown_in(registration: Registration) -> MeetingPage | None:
    """Return the meeting as somebody can read it, else its page that is not public."""
    key = registration.meeting_key
    locale = Locale.objects.filter(language_code=registration.language).first()
    found = None
    if locale is not None:
        pages: Any = MeetingPage.objects.filter(translation_key=key)
        found = pages.readable_in(locale).first()
    return found or meeting_of(key)


def send(mail: RegistrationMail, registration: Registration) -> bool:
    """Send somebody a mail; what a server has against it is raised.

    Return whether there was anybody to write to, and still a reason for it.
    """
    if not registration.email or registration.state not in FITS[mail]:
        return False
    page = shown_in(registration)
    if page is None:
        return False
    with translation.override(registration.language):
        _message(mail, registration, page).send()
    return True


def _message(
    mail: RegistrationMail, registration: Registration, page: MeetingPage
) -> EmailMultiAlternatives:
    known = {
        "site_name": settings.WAGTAIL_SITE_NAME,
        "LANGUAGE_CODE": translation.get_language(),
        "LANGUAGE_BIDI": translation.get_language_bidi(),
        "page": page,
        "registration": registration,
        **_addresses(registration, page),
    }
    message = EmailMultiAlternatives(
        " ".join(_rendered(f"{mail}_subject.txt", known).split()),
        _rendered(f"{mail}.txt", known),
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[parse(registration.email).sent_to],
        headers={
            # Nobody's absence note should come back (RFC 3834).
            "Auto-Submitted": "auto-generated",
            "Content-Language": registration.language,
        },
    )
    message.attach_alternative(_rendered(f"{mail}.html", known), "text/html")
    return message


def _addresses(registration: Registration, page: MeetingPage) -> dict[str, str]:
    parts = {
        "confirm_url": ("confirm", [token_of(registration, Purpose.CONFIRM)]),
        "own_url": ("own", [token_of(registration, Purpose.OWN)]),
    }
    found = {
        name: absolute(reverse(f"partners:registration:{view}", args=args))
        for name, (view, args) in parts.items()
    }
    if page.live:
        found["page_url"] = absolute(page.url or "")
        address = reverse("partners:calendar", args=[page.translation_key])
        found["calendar_url"] = absolute(address)
    return found


def _rendered(name: str, known: dict[str, Any]) -> str:
    """Render a part of a mail; only HTML is escaped."""
    is_html = name.endswith(".html")
    template = Engine.get_default().get_template(f"{FOLDER}/{name}")
    text = template.render(Context(known, autoescape=is_html))
    return text if is_html else text.strip() + "\n"
