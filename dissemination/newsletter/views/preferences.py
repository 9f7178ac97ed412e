"""What a subscriber may see and change with the link at the foot of each mail.

The link is the key, so nothing else is asked; and it never changes anything by being
opened. Each change is a form of its own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from core.people.exceptions import BadLink
from core.web.public_forms import public_form

from .. import actions
from ..enums import SubscriberStatus
from ..forms.readers import ChoicesForm, PauseForm
from ..models import Subscriber
from ..subscribing import Purpose, consent, subscriber_of
from ..subscribing.topics import chosen
from .subscribing import form_of, stale

__all__ = ["come_back", "erase", "export", "pause", "preferences", "resume"]

MONTHS = dt.timedelta(days=91)
DONE = {
    "confirmed": _("Thank you. From now on the newsletter comes to you."),
    "saved": _("Your choices are saved."),
    "paused": _("Nothing comes before that day."),
    "resumed": _("The newsletter comes to you again."),
}

Shown = Callable[..., HttpResponse]


def of_reader(view: Shown) -> Shown:
    """Let in who has a link of ours; others learn how to get one."""

    @wraps(view)
    def opened(request: HttpRequest, token: str) -> HttpResponse:
        try:
            return view(request, subscriber_of(token, Purpose.READER), token)
        except BadLink:
            return stale(request)

    return opened


def _back(token: str, done: str, language: str = "") -> HttpResponse:
    with translation.override(language or get_language()):
        address = reverse("newsletter:preferences", args=[token])
    return redirect(f"{address}?done={done}")


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
@of_reader
def preferences(
    request: HttpRequest, subscriber: Subscriber, token: str
) -> HttpResponse:
    """Show what somebody chose; sent, have them get what they chose now."""
    language = get_language() or subscriber.language
    form = ChoicesForm(
        request.POST if request.method == "POST" else None,
        initial={"language": subscriber.language, "topics": chosen(subscriber)},
        shown_in=language,
    )
    if form.is_bound and form.is_valid():
        wanted = form.cleaned_data["language"]
        actions.change(subscriber, wanted, form.wanted_topics, form_of(request))
        return _back(token, "saved", wanted)
    return _shown(request, subscriber, token, form=form)


def _shown(
    request: HttpRequest, subscriber: Subscriber, token: str, **forms: Any
) -> HttpResponse:
    language = get_language() or subscriber.language
    today = timezone.localdate()
    context = {
        "view": "newsletter:preferences",
        "subscriber": subscriber,
        "token": token,
        "is_gone": subscriber.status == SubscriberStatus.LEFT,
        "is_waiting": subscriber.status == SubscriberStatus.PENDING,
        "is_paused": subscriber.status == SubscriberStatus.PAUSED,
        "done": DONE.get(request.GET.get("done", "")),
        "consent": consent.words(consent.CURRENT),
        "form": forms.get("form")
        or ChoicesForm(
            initial={"language": subscriber.language, "topics": chosen(subscriber)},
            shown_in=language,
        ),
        "pausing": forms.get("pausing")
        or PauseForm(initial={"until": subscriber.paused_until or today + MONTHS}),
    }
    wrong = any(one.errors for one in forms.values())
    return render(
        request,
        "newsletter/preferences.html",
        context,
        status=400 if wrong else 200,
    )


@public_form
@require_POST
@of_reader
def pause(request: HttpRequest, subscriber: Subscriber, token: str) -> HttpResponse:
    form = PauseForm(request.POST)
    if not form.is_valid():
        return _shown(request, subscriber, token, pausing=form)
    actions.pause(subscriber, form.cleaned_data["until"], form_of(request))
    return _back(token, "paused")


@public_form
@require_POST
@of_reader
def resume(request: HttpRequest, subscriber: Subscriber, token: str) -> HttpResponse:
    actions.resume(subscriber, form_of(request))
    return _back(token, "resumed")


@public_form
@require_POST
@of_reader
def come_back(request: HttpRequest, subscriber: Subscriber, token: str) -> HttpResponse:
    """Take back who left; the words of consent stand beside the button."""
    actions.come_back(subscriber, form_of(request, consent.CURRENT))
    return _back(token, "resumed")


@public_form
@require_POST
@of_reader
def export(request: HttpRequest, subscriber: Subscriber, token: str) -> HttpResponse:
    """Hand out everything that is kept of somebody."""
    return JsonResponse(
        actions.data_of(subscriber),
        json_dumps_params={"ensure_ascii": False, "indent": 2},
        headers={"Content-Disposition": 'attachment; filename="newsletter.json"'},
    )


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
@of_reader
def erase(request: HttpRequest, subscriber: Subscriber, token: str) -> HttpResponse:
    """Say what erasing means; sent, forget somebody for good."""
    if request.method == "POST":
        actions.erase(subscriber)
        return render(request, "newsletter/erased.html")
    context = {
        "view": "newsletter:erase",
        "subscriber": subscriber,
        "token": token,
    }
    return render(request, "newsletter/erase.html", context)
