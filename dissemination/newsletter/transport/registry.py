"""Which way out the host chose."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils.module_loading import import_string

from .base import Transport

__all__ = ["TRANSPORTS", "chosen"]

TRANSPORTS = {
    "files": "dissemination.newsletter.transport.files.FilesTransport",
    "provider": "dissemination.newsletter.transport.provider.ProviderTransport",
    "smtp": "dissemination.newsletter.transport.smtp.SmtpTransport",
}


def chosen() -> Transport:
    """Return the way out that NEWSLETTER_TRANSPORT names."""
    name = settings.NEWSLETTER_TRANSPORT
    try:
        kind = import_string(TRANSPORTS[name])
    except KeyError:
        raise ImproperlyConfigured(
            f"NEWSLETTER_TRANSPORT is {name!r}; known: {', '.join(TRANSPORTS)}."
        ) from None
    transport: Transport = kind()
    return transport
