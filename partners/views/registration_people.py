"""One registration in the admin: what the person wrote, and what officers do."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.log_actions import log

from core.web.screens import form_on, require

from ..actions import places
from ..actions.erasing import erase as erase_registration
from ..actions.leaving import cancel as cancel_registration
from ..enums import RegistrationState
from ..exceptions import MeetingError
from ..models import Registration
from ..permissions import CHANGE_REGISTRATION, ERASE_REGISTRATION, REGISTRATIONS
from ..registration import notice
from .registrations import FOLDER, meeting_reached

__all__ = ["cancel", "erase", "give_place", "let_wait", "person"]


def _found(request: HttpRequest, key: UUID, pk: int) -> dict[str, Any]:
    page = meeting_reached(request, key)
    rows = Registration.objects.of_meeting(key)
    return {"meeting": page, "registration": get_object_or_404(rows, pk=pk)}


@never_cache
@require_safe
def person(request: HttpRequest, key: UUID, pk: int) -> HttpResponse:
    """Show what somebody wrote, what they agreed to, and what can be done."""
    require(request, REGISTRATIONS)
    context = _found(request, key, pk)
    one: Registration = context["registration"]
    proofs = one.consents.order_by("given_at", "pk")
    context |= {
        "proofs": [
            (proof, notice.consent_words(proof.purpose, proof.text_version))
            for proof in proofs
        ],
        "is_waiting": one.state == RegistrationState.WAITING,
        "has_place": one.state == RegistrationState.CONFIRMED,
        "is_over": one.state
        in {RegistrationState.CANCELLED, RegistrationState.EXPIRED},
        "may_change": request.user.has_perm(CHANGE_REGISTRATION),
        "may_erase": request.user.has_perm(ERASE_REGISTRATION),
    }
    return render(request, f"{FOLDER}/person.html", context)


@form_on("registrations:person", CHANGE_REGISTRATION)
def give_place(request: HttpRequest, key: UUID, pk: int) -> HttpResponse:
    """Give a place to somebody who waits, whoever waits longer."""
    try:
        if places.give_place(_found(request, key, pk)["registration"]):
            messages.success(request, _("They have a place now, and get a mail."))
    except MeetingError as error:
        messages.error(request, str(error))
    return redirect("registrations:person", key, pk)


@form_on("registrations:person", CHANGE_REGISTRATION)
def let_wait(request: HttpRequest, key: UUID, pk: int) -> HttpResponse:
    """Put somebody at the end of the waiting list."""
    if places.send_to_waiting(_found(request, key, pk)["registration"]):
        messages.success(request, _("They wait for a place now, and get a mail."))
    return redirect("registrations:person", key, pk)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def cancel(request: HttpRequest, key: UUID, pk: int) -> HttpResponse:
    """Ask first; then give the place to somebody else."""
    require(request, CHANGE_REGISTRATION)
    context = _found(request, key, pk)
    if request.method == "POST":
        if cancel_registration(context["registration"]):
            messages.success(request, _("Cancelled. The person gets a mail."))
        return redirect("registrations:person", key, pk)
    return render(request, f"{FOLDER}/cancel.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, key: UUID, pk: int) -> HttpResponse:
    """Ask first; then forget a registration for good."""
    require(request, ERASE_REGISTRATION)
    context = _found(request, key, pk)
    if request.method == "POST":
        erase_registration(context["registration"])
        # On record without saying who: that is the point of it.
        log(context["meeting"], "registrations.erase", user=request.user)
        messages.success(request, _("Everything about this registration is erased."))
        return redirect("registrations:meeting", key)
    return render(request, f"{FOLDER}/erase.html", context)
