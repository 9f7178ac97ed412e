"""Leaving: by a button for people, by one POST for their mail programs (RFC 8058)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from core.people.exceptions import BadLink
from core.web.public_forms import public_form

from .. import actions
from ..enums import SubscriberStatus
from ..models import Subscriber
from ..subscribing import Purpose, consent, subscriber_of
from .preferences import of_reader
from .subscribing import form_of

__all__ = ["leave", "one_click"]


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def one_click(request: HttpRequest, token: str) -> HttpResponse:
    """Leave, at the word of a mail server that speaks for the reader.

    No redirect, no question, no cookie. Whom the link stood for may be gone already:
    then there is nothing to do. Whoever opens the address sees the button instead.
    """
    if request.method != "POST":
        return leave(request, token)
    try:
        subscriber = subscriber_of(token, Purpose.READER)
    except BadLink as error:
        return HttpResponse(str(error), status=404, content_type="text/plain")
    form = form_of(request)
    actions.leave(subscriber, form.language, form.url)
    return HttpResponse(status=204)


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
@of_reader
def leave(request: HttpRequest, subscriber: Subscriber, token: str) -> HttpResponse:
    """Show the button; pressed, let somebody go and show the way back."""
    if request.method == "POST":
        form = form_of(request)
        actions.leave(subscriber, form.language, form.url)
        subscriber.refresh_from_db()
    context = {
        "view": "newsletter:leave",
        "subscriber": subscriber,
        "token": token,
        "is_gone": subscriber.status == SubscriberStatus.LEFT,
        "consent": consent.words(consent.CURRENT),
    }
    return render(request, "newsletter/leave.html", context)
