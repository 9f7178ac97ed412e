"""Where the provider calls with what became of mails."""

from __future__ import annotations

import logging

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured, SuspiciousOperation
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from ..transport.providers import verified
from ..transport.tracking import webhook

__all__ = ["tracking"]

logger = logging.getLogger(__name__)
LARGEST = 2 * 1024 * 1024


@csrf_exempt
@never_cache
@require_http_methods(["HEAD", "POST"])
def tracking(request: HttpRequest, provider: str) -> HttpResponseBase:
    """Take what the chosen provider says; from anybody else, nothing.

    400 is for what is forged or cannot be read, 503 for what the provider is to say
    again later. A provider that cannot be verified is not listened to.
    """
    if provider != settings.NEWSLETTER_PROVIDER or not verified(provider):
        # Not 404, which would be looked for in a language.
        return HttpResponse(status=403)
    try:
        view = webhook(provider)
    except (ImproperlyConfigured, ValueError):
        logger.exception("The webhook of %s is not set up", provider)
        return HttpResponse(status=503)
    try:
        if int(request.headers.get("Content-Length") or 0) > LARGEST:
            return HttpResponse(status=413)
        return view(request)
    except DatabaseError:
        logger.exception("What %s says could not be written down", provider)
        return HttpResponse(status=503)
    except (SuspiciousOperation, OSError):
        return HttpResponse(status=400)
    except Exception:  # whatever somebody sends must not look like a fault of ours
        logger.warning("A call as of %s could not be read", provider, exc_info=True)
        return HttpResponse(status=400)
