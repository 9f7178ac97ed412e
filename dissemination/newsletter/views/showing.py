"""Mails in frames, as their readers get them."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse

from ..rendering import READER

__all__ = ["framed"]


def framed(html: str) -> HttpResponse:
    """Show the HTML of a mail as it is, without scripts, forms or other sites."""
    own = settings.WAGTAILADMIN_BASE_URL.rstrip("/")
    response = HttpResponse(html.replace(READER, "test"))
    response["Content-Security-Policy"] = (
        f"default-src 'none'; img-src 'self' data: {own}; font-src 'self' {own}; "
        "style-src 'unsafe-inline'; frame-ancestors 'self'; "
        "sandbox allow-popups allow-popups-to-escape-sandbox"
    )
    response["Cache-Control"] = "private, no-store"
    # Else the middleware forbids frames, those of our own pages too.
    response["X-Frame-Options"] = "SAMEORIGIN"
    return response
