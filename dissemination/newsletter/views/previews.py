"""The mail of a draft, beside the editor, exactly as readers would get it."""

from __future__ import annotations

import re

from django.conf import settings
from django.http import HttpResponse

from ..models import IssuePage
from ..registry import mail_preview
from ..rendering import READER, render

__all__ = ["preview_mail"]

# What a mail program asks that is set to dark.
DARK = re.compile(r"@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)")


@mail_preview
def preview_mail(page: IssuePage, kind: str, language: str) -> HttpResponse:
    """Return HTML, HTML as in the dark, or plain text; the links lead to no reader."""
    mail = render(page, language)
    if kind == "text":
        response = HttpResponse(
            mail.text.replace(READER, "preview"),
            content_type="text/plain; charset=utf-8",
        )
    else:
        html = mail.html.replace(READER, "preview")
        response = HttpResponse(
            DARK.sub("@media all", html) if kind == "dark" else html
        )
    own = settings.WAGTAILADMIN_BASE_URL.rstrip("/")
    # Of the same origin, so that the editor can keep the place one has scrolled to.
    response["Content-Security-Policy"] = (
        f"default-src 'none'; img-src 'self' data: {own}; style-src 'unsafe-inline'; "
        "frame-ancestors 'self'; sandbox allow-same-origin allow-popups"
    )
    response["Content-Language"] = language
    return response
