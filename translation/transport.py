"""Mails of the desk to the people who work at it, each in their own language."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from smtplib import SMTPException
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import Context, Engine
from django.utils import translation
from wagtail.users.models import UserProfile

__all__ = ["language_of", "send_to"]

logger = logging.getLogger(__name__)
FOLDER = "translation/mail"


def send_to(
    user: Any,
    template: str,
    context: Mapping[str, Any],
    connection: Any = None,
    folder: str = FOLDER,
) -> bool:
    """Send a person the mail ``<folder>/<template>`` in their language.

    It consists of ``<template>_subject.txt``, ``<template>.txt`` and
    ``<template>.html``; all get ``person`` and ``site_name`` besides ``context``, and
    write addresses with the filter ``absolute``. Who sends many may give an open
    ``connection``. Returns whether there was somebody to send it to: the inactive, and
    those without an address, get nothing. A mail that the server does not take is
    logged and raises ``SMTPException`` or ``OSError``, for the task to show.
    """
    if not user.is_active or not user.email:
        return False
    with translation.override(language_of(user)):
        message = _message(user, f"{folder}/{template}", context, connection)
    try:
        message.send()
    except (SMTPException, OSError):
        logger.error("The mail “%s” to user %s was not sent.", template, user.pk)
        raise
    return True


def language_of(user: Any) -> str:
    """Return the language that a person chose for the admin, or the site's first."""
    profile = UserProfile.objects.filter(user=user).first()
    chosen = profile.preferred_language if profile else ""
    return chosen if chosen in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def _message(
    user: Any, template: str, context: Mapping[str, Any], connection: Any
) -> EmailMultiAlternatives:
    known = {**context, "person": user, "site_name": settings.WAGTAIL_SITE_NAME}
    subject = _rendered(f"{template}_subject.txt", known)
    message = EmailMultiAlternatives(
        " ".join(subject.split()),
        _rendered(f"{template}.txt", known),
        to=[user.email],
        # Nobody's absence note should come back.
        headers={"Auto-Submitted": "auto-generated"},
        connection=connection,
    )
    message.attach_alternative(_rendered(f"{template}.html", known), "text/html")
    return message


def _rendered(name: str, context: Mapping[str, Any]) -> str:
    """Render a part of a mail; only HTML is escaped, and a missing part is an error."""
    template = Engine.get_default().get_template(name)
    is_html = name.endswith(".html")
    known = {
        **context,
        "LANGUAGE_CODE": translation.get_language(),
        "LANGUAGE_BIDI": translation.get_language_bidi(),
    }
    text = template.render(Context(known, autoescape=is_html))
    return text if is_html else text.strip() + "\n"
