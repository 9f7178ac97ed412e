"""Subscribing: a form, a mail, and a page with a button that confirms.

Every answer is the same whether an address is known or not.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from core.counting import work
from core.people.exceptions import BadLink
from core.web.public_forms import guard, public_form, trouble_with

from .. import actions
from ..forms.readers import AddressForm, SubscribeForm
from ..models import IssueIndexPage, Subscriber
from ..subscribing import Purpose, consent, reader_token, subscriber_of

__all__ = ["asked", "confirm", "form_of", "link", "link_sent", "stale", "subscribe"]


def form_of(request: HttpRequest, text_version: str = "") -> actions.Form:
    """Return which form a reader sent, for the proof of what they said."""
    return actions.Form(
        # The signed part of an address is no business of the proof.
        url=request.build_absolute_uri(request.path)[:500].partition("~")[0],
        language=get_language() or settings.LANGUAGE_CODE,
        text_version=text_version,
    )


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest) -> HttpResponse:
    """Show the form; sent, have a mail go to the address in it."""
    language = get_language() or settings.LANGUAGE_CODE
    form = SubscribeForm(
        request.POST if request.method == "POST" else None,
        initial={"language": language},
        shown_in=language,
    )
    trouble, status = "", 200
    if form.is_bound:
        status = 400
        if form.is_valid():
            trouble, status = trouble_with(request)
            if not trouble:
                chosen = form.cleaned_data
                wish = actions.Wish(
                    chosen["address"], chosen["language"], form.wanted_topics
                )
                actions.ask(wish, form_of(request, chosen["version"]))
                return redirect("newsletter:asked")
    context = {
        "consent": consent.words(consent.CURRENT),
        "archive": IssueIndexPage.objects.live()
        .filter(locale__language_code=language)
        .first(),
    }
    return _shown(request, "subscribe", form, trouble, status, **context)


@require_safe
def asked(request: HttpRequest) -> HttpResponse:
    return render(request, "newsletter/asked.html", {"view": "newsletter:asked"})


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
def link(request: HttpRequest) -> HttpResponse:
    """Have the way to their preferences sent to a subscriber."""
    form = AddressForm(request.POST if request.method == "POST" else None)
    trouble, status = "", 200
    if form.is_bound:
        status = 400
        if form.is_valid():
            trouble, status = trouble_with(request)
            if not trouble:
                actions.ask_for_link(form.cleaned_data["address"])
                return redirect("newsletter:link-sent")
    return _shown(request, "link", form, trouble, status)


@require_safe
def link_sent(request: HttpRequest) -> HttpResponse:
    context = {"view": "newsletter:link-sent"}
    return render(request, "newsletter/link_sent.html", context)


def _shown(
    request: HttpRequest, name: str, form: Any, trouble: str, status: int, **more: Any
) -> HttpResponse:
    context = {
        "form": form,
        "trouble": trouble or " ".join(form.non_field_errors()),
        "guard": guard(request),
        "challenge": work.challenge(),
        "view": f"newsletter:{name}",
        **more,
    }
    return render(request, f"newsletter/{name}.html", context, status=status)


def stale(request: HttpRequest) -> HttpResponse:
    """Say how to go on from a link that leads nowhere (any more)."""
    return render(request, "newsletter/stale.html", status=404)


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Show a button, for link scanners follow links; pressed, begin to subscribe."""
    try:
        subscriber = subscriber_of(token, Purpose.CONFIRM)
        if request.method != "POST":
            return _confirmable(request, subscriber, token)
        actions.confirm(subscriber, form_of(request, _agreed(subscriber)))
    except BadLink:
        return stale(request)
    reader = reader_token(subscriber.key)
    address = reverse("newsletter:preferences", args=[reader])
    return redirect(f"{address}?done=confirmed")


def _confirmable(
    request: HttpRequest, subscriber: Subscriber, token: str
) -> HttpResponse:
    context = {
        "view": "newsletter:confirm",
        "subscriber": subscriber,
        "token": token,
        "consent": consent.words(_agreed(subscriber)),
    }
    return render(request, "newsletter/confirm.html", context)


def _agreed(subscriber: Subscriber) -> str:
    """Return the version of the words that somebody agreed to when they asked."""
    asked = subscriber.consent_events.exclude(text_version="")
    return asked.values_list("text_version", flat=True).last() or consent.CURRENT
