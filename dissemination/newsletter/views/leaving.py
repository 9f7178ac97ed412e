"""One click in the reader's mail program, and nobody gets any more mail (RFC 8058)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from ..actions import leave
from ..exceptions import BadLink
from ..subscribing import Purpose, subscriber_of

__all__ = ["one_click"]


@csrf_exempt
@never_cache
@require_POST
def one_click(request: HttpRequest, token: str) -> HttpResponse:
    """Leave, at the word of a mail server that speaks for the reader.

    No redirect, no question, no cookie. Whom the link stood for may be gone already:
    then there is nothing to do.
    """
    try:
        subscriber = subscriber_of(token, Purpose.READER)
    except BadLink as error:
        return HttpResponse(str(error), status=404, content_type="text/plain")
    leave(subscriber, get_language() or "", request.build_absolute_uri(request.path))
    return HttpResponse(status=204)
