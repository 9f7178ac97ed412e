"""Signing in on a phone, by the code that organisers show at the door.

Without a cookie. Whether somebody registered is not told: who writes an address
gets the same answer in any case.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Locale

from core.counting.limits import is_within
from core.people.exceptions import BadLink
from core.web.public_forms import guard, public_form, refusal

from ..actions import attending
from ..attending.opening import is_open, sign_in_to
from ..enums import AttendanceMethod
from ..forms.attendance import ByMailForm, SignInForm
from ..models import MeetingPage
from ..registration.standing import meeting_of

__all__ = ["done", "sign_in"]

FOLDER = "partners/attendance"
HOUR = dt.timedelta(hours=1)
# The phones of a whole room are one network, so the meeting is what is counted: the
# code is known to those in the room alone.
MOST_AN_HOUR = 600


def _shown(sign_in_key: Any) -> MeetingPage | None:
    """Return the meeting as the reader can read it, else its page in any state."""
    pages: Any = MeetingPage.objects.filter(translation_key=sign_in_key)
    return pages.readable_in(Locale.get_active()).first() or meeting_of(sign_in_key)


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest, token: str) -> HttpResponse:
    """Show the form while it is open; sent, note who is here until it is confirmed."""
    try:
        found = sign_in_to(token)
    except BadLink:
        return _closed(request, None, token, 404)
    page = meeting_of(found.meeting_key)
    if page is None:
        return _closed(request, None, token, 404)
    if not is_open(found, page):
        status = 409 if request.method == "POST" else 200
        return _closed(request, _shown(found.meeting_key), token, status)
    context, status = _forms(request, page)
    if context is None:
        return redirect("partners:attendance:done")
    context |= {
        "view": "partners:attendance:sign-in",
        "token": token,
        "meeting": _shown(found.meeting_key),
        "guard": guard(request),
    }
    return render(request, f"{FOLDER}/sign_in.html", context, status=status)


def _forms(
    request: HttpRequest, page: MeetingPage
) -> tuple[dict[str, Any] | None, int]:
    """Return both forms as they are shown now, or nothing where one has done its work.

    The quick one is followed by the other in any case: who registered stops there.
    """
    by_mail = ByMailForm(auto_id="mail_%s")
    form = SignInForm(initial={"country": page.country})
    context: dict[str, Any] = {"by_mail": by_mail, "form": form, "trouble": ""}
    if request.method != "POST":
        return context, 200
    if request.POST.get("step") != "mail":
        context["form"] = form = SignInForm(request.POST)
        context["trouble"], status = _trouble(request, form, page)
        if status != 200:
            return context, status
        attending.add(page, form.who(), AttendanceMethod.QR)
        return None, 200
    context["by_mail"] = by_mail = ByMailForm(request.POST, auto_id="mail_%s")
    context["trouble"], status = _trouble(request, by_mail, page)
    if status == 200:
        address = by_mail.cleaned_data["address"]
        attending.greet(page, address)
        initial = {"country": page.country, "address": address.written}
        context |= {"form": SignInForm(initial=initial), "was_asked": True}
    return context, status


def _trouble(
    request: HttpRequest, sent: forms.Form, page: MeetingPage
) -> tuple[str, int]:
    """Return what is against a form that was sent, and the status that says so."""
    if not sent.is_valid():
        return _("Please look at what is marked below."), 400
    if words := refusal(request):
        return words, 400
    if not is_within("sign-in", str(page.translation_key), MOST_AN_HOUR, HOUR):
        words = _("Very many people sign in just now. Please sign the sheet instead.")
        return words, 429
    return "", 200


def _closed(
    request: HttpRequest, page: MeetingPage | None, token: str, status: int
) -> HttpResponse:
    context = {
        "view": "partners:attendance:sign-in",
        "token": token,
        "meeting": page,
        "was_sent": request.method == "POST",
    }
    return render(request, f"{FOLDER}/closed.html", context, status=status)


@require_safe
def done(request: HttpRequest) -> HttpResponse:
    context = {"view": "partners:attendance:done"}
    return render(request, f"{FOLDER}/done.html", context)
