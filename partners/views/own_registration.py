"""What somebody may see and change of their registration, by the link in each mail.

The link is the key, so nothing else is asked; and it never changes anything by being
opened. Each change is a form of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from core.people.exceptions import BadLink
from core.web.public_forms import public_form

from ..actions import registering
from ..actions.erasing import erase as erase_registration
from ..actions.leaving import cancel as cancel_registration
from ..enums import RegistrationState
from ..forms.registration import ChangeForm
from ..models import Registration
from ..registration import notice
from ..registration.links import Purpose, registration_of
from ..registration.mails import shown_in
from ..registration.own_data import data_of
from .registering import FOLDER, form_address, stale

__all__ = ["cancel", "erase", "export", "own"]

DONE = {
    "in": _("Thank you, your registration is confirmed."),
    "saved": _("What you wrote is saved."),
    "cancelled": _("Your registration is cancelled. Thank you for telling us."),
}
RUNNING = {
    RegistrationState.UNCONFIRMED,
    RegistrationState.CONFIRMED,
    RegistrationState.WAITING,
}
Shown = Callable[..., HttpResponse]


def of_owner(view: Shown) -> Shown:
    """Let in who has a link of ours; others learn how to get one."""

    @wraps(view)
    def opened(request: HttpRequest, token: str) -> HttpResponse:
        try:
            return view(request, registration_of(token, Purpose.OWN), token)
        except BadLink:
            return stale(request)

    return opened


def _known(found: Registration, token: str, view: str) -> dict[str, Any]:
    return {
        "view": f"partners:registration:{view}",
        "token": token,
        "registration": found,
        "meeting": shown_in(found),
        "is_running": found.state in RUNNING,
    }


def _back(token: str, done: str) -> HttpResponse:
    address = reverse("partners:registration:own", args=[token])
    return redirect(f"{address}?done={done}")


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
@of_owner
def own(request: HttpRequest, found: Registration, token: str) -> HttpResponse:
    """Show a registration; sent, write what its owner says of themselves now."""
    context = _known(found, token, "own")
    sent = ChangeForm.of(found, request.POST if request.method == "POST" else None)
    if sent.is_bound and context["is_running"] and sent.is_valid():
        registering.change(found, sent.answer(form_address(request)))
        return _back(token, "saved")
    context |= {
        "form": sent,
        "trouble": " ".join(map(str, sent.non_field_errors())),
        "done": DONE.get(request.GET.get("done", "")),
        "told": notice.told(notice.CURRENT),
    }
    status = 400 if sent.errors else 200
    return render(request, f"{FOLDER}/own.html", context, status=status)


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
@of_owner
def cancel(request: HttpRequest, found: Registration, token: str) -> HttpResponse:
    """Ask first; sent, give the place to somebody else."""
    if request.method == "POST":
        cancel_registration(found)
        return _back(token, "cancelled")
    context = _known(found, token, "cancel")
    return render(request, f"{FOLDER}/cancel.html", context)


@public_form
@require_POST
@of_owner
def export(request: HttpRequest, found: Registration, token: str) -> HttpResponse:
    """Hand out everything that is kept of a registration."""
    return JsonResponse(
        data_of(found),
        json_dumps_params={"ensure_ascii": False, "indent": 2},
        headers={"Content-Disposition": 'attachment; filename="registration.json"'},
    )


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
@of_owner
def erase(request: HttpRequest, found: Registration, token: str) -> HttpResponse:
    """Say what erasing means; sent, forget a registration for good."""
    if request.method == "POST":
        erase_registration(found)
        return render(request, f"{FOLDER}/erased.html")
    context = _known(found, token, "erase")
    return render(request, f"{FOLDER}/erase.html", context)
