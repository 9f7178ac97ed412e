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
    by_mail = ByMailForm(auto_id="mail_%s")
    form = SignInForm(initial={"country": page.country})
    context: dict[str, Any] = {"trouble": ""}
    status = 200
    if request.method == "POST":
        sent: forms.Form
        if request.POST.get("step") == "mail":
            sent = by_mail = ByMailForm(request.POST, auto_id="mail_%s")
        else:
            sent = form = SignInForm(request.POST)
        trouble, status = _trouble(request, sent, str(found.meeting_key))
        context["trouble"] = trouble
        if status == 200 and sent is form:
            attending.add(page, form.who(), AttendanceMethod.QR)
            return redirect("partners:attendance:done")
        if status == 200:
            address = by_mail.cleaned_data["address"]
            attending.greet(page, address)
            initial = {"country": page.country, "address": address.written}
            form = SignInForm(initial=initial)
            context["was_asked"] = True
    context |= {
        "view": "partners:attendance:sign-in",
        "token": token,
        "meeting": _shown(found.meeting_key),
        "by_mail": by_mail,
        "form": form,
        "guard": guard(request),
    }
    return render(request, f"{FOLDER}/sign_in.html", context, status=status)


def _trouble(request: HttpRequest, sent: forms.Form, meeting: str) -> tuple[str, int]:
    """Return what is against a form that was sent, and the status that says so."""
    if not sent.is_valid():
        return _("Please look at what is marked below."), 400
    if words := refusal(request):
        return words, 400
    if not is_within("sign-in", meeting, MOST_AN_HOUR, HOUR):
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
