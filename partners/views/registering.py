"""Registering for a meeting: a form, a mail, and a page with a button that confirms.

Every answer is the same whether an address is known or not.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Locale

from core.counting import work
from core.pages.registry import page_context
from core.people.exceptions import BadLink
from core.web.public_forms import guard, public_form, trouble_with

from ..actions import registering
from ..exceptions import MeetingError
from ..forms.registration import RegisterForm
from ..models import MeetingPage, Registration
from ..registration import notice
from ..registration.links import Purpose, registration_of, token_of
from ..registration.mails import shown_in
from ..registration.standing import places_of, standing_of

__all__ = ["asked", "confirm", "form", "form_address", "stale"]

FOLDER = "partners/registration"


@page_context(MeetingPage)
def registration(page: MeetingPage, request: HttpRequest) -> dict[str, Any]:
    """Return how registration stands; places are counted only while it is open."""
    standing = standing_of(page)
    if standing is None:
        return {}
    is_open = standing.is_open
    return {"standing": standing, "places": places_of(page) if is_open else None}


def form_address(request: HttpRequest) -> str:
    """Return which form a reader sent, for the proof of what they said.

    The signed part of an address is no business of the proof.
    """
    address = request.build_absolute_uri(request.path)[:200]
    return address.partition("~")[0]


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
def form(request: HttpRequest, key: UUID) -> HttpResponse:
    """Show the form; sent, have a mail go to the address in it."""
    locale = Locale.get_active()
    pages: Any = MeetingPage.objects.filter(translation_key=key)
    page: MeetingPage | None = pages.readable_in(locale).first()
    standing = page and standing_of(page)
    if page is None or standing is None:
        raise Http404
    sent = RegisterForm(request.POST if request.method == "POST" else None)
    context: dict[str, Any] = {
        "view": "partners:registration:form",
        "token": str(key),
        "meeting": page,
        "standing": standing,
    }
    if not standing.is_open:
        context["was_sent"] = sent.is_bound
        status = 409 if sent.is_bound else 200
        return render(request, f"{FOLDER}/closed.html", context, status=status)
    trouble, status = "", 200
    if sent.is_bound:
        status = 400
        if sent.is_valid():
            trouble, status = trouble_with(request)
            if not trouble:
                answer = sent.answer(form_address(request))
                registering.ask(page, sent.cleaned_data["address"], answer)
                return redirect("partners:registration:asked")
    context |= {
        "form": sent,
        "trouble": trouble or " ".join(map(str, sent.non_field_errors())),
        "guard": guard(request),
        "challenge": work.challenge(),
        "places": places_of(page),
        "told": notice.told(notice.CURRENT),
    }
    return render(request, f"{FOLDER}/form.html", context, status=status)


@require_safe
def asked(request: HttpRequest) -> HttpResponse:
    context = {"view": "partners:registration:asked"}
    return render(request, f"{FOLDER}/asked.html", context)


def stale(request: HttpRequest) -> HttpResponse:
    """Say how to go on from a link that leads nowhere (any more)."""
    return render(request, f"{FOLDER}/stale.html", status=404)


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, asked: str) -> HttpResponse:
    """Show a button, for link scanners follow links; pressed, take a place."""
    try:
        found = registration_of(asked, Purpose.CONFIRM)
        if request.method != "POST":
            return _confirmable(request, found, asked)
        found = registering.confirm(found)
    except BadLink:
        return stale(request)
    except MeetingError as error:
        context = _confirming(found, asked) | {"trouble": str(error)}
        return render(request, f"{FOLDER}/confirm.html", context, status=409)
    own = token_of(found, Purpose.OWN)
    return redirect(f"{reverse('partners:registration:own', args=[own])}?done=in")


def _confirmable(request: HttpRequest, found: Registration, token: str) -> HttpResponse:
    return render(request, f"{FOLDER}/confirm.html", _confirming(found, token))


def _confirming(found: Registration, token: str) -> dict[str, Any]:
    asked = found.asked
    return {
        "view": "partners:registration:confirm",
        "token": token,
        "registration": found,
        "meeting": shown_in(found),
        "agreed": [
            notice.consent_words(purpose, asked.get("version", ""))
            for purpose in asked.get("purposes", [])
        ],
    }
