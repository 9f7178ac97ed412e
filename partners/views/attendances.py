"""Attendance in the admin: who came to a meeting, and that it is so."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Count, Max
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.log_actions import log

from core.web.screens import form_on, require

from ..actions import attending
from ..attending.opening import is_open, sign_in_of
from ..attending.totals import totals_of
from ..enums import AttendanceMethod, RegistrationState
from ..exceptions import MeetingError
from ..forms.attendance import SheetForm, TotalsForm, WalkInForm
from ..models import MeetingPage, Participant, Registration
from ..permissions import ATTENDANCE
from .registrations import meeting_reached

__all__ = ["FOLDER", "add", "confirm", "here", "meeting", "totals", "undo"]

FOLDER = "partners/attendance/admin"
# A screen for one room: who is looked for is found by name.
MOST = 300
EXPECTED = (RegistrationState.CONFIRMED, RegistrationState.WAITING)


@never_cache
@require_safe
def meeting(request: HttpRequest, key: UUID) -> HttpResponse:
    """Who is here, who is expected, and whether somebody has confirmed it."""
    require(request, ATTENDANCE)
    page = meeting_reached(request, key)
    words = request.GET.get("q", "").replace("\x00", "")[:100]
    rows = Participant.objects.of_meeting(key)
    here = rows.matching(words).order_by("confirmed_at", "-noted_at", "-pk")
    context = {
        "meeting": page,
        "words": words,
        "expected": _expected(key, words)[:MOST],
        "here": here.select_related("confirmed_by")[:MOST],
        "counts": rows.aggregate(
            all=Count("pk"), confirmed=Count("confirmed_at"), last=Max("confirmed_at")
        ),
        "seen": attending.seen(page),
        "is_open": is_open(sign_in_of(page), page),
        "sheet": SheetForm(
            initial={
                "language": page.locale.language_code,
                "empty": 10,
                "names": True,
            }
        ),
    }
    return render(request, f"{FOLDER}/meeting.html", context)


def _expected(key: UUID, words: str) -> Any:
    """Return who has or waits for a place and is not noted yet."""
    noted = Participant.objects.of_meeting(key).exclude(registration=None)
    rows = Registration.objects.of_meeting(key).in_state(*EXPECTED)
    found = rows.exclude(pk__in=noted.values("registration")).matching(words)
    return found.order_by("name", "pk")


def _back(key: UUID, request: HttpRequest) -> HttpResponse:
    """Lead back to the list, filtered as it was."""
    address = reverse("attendance:meeting", args=[key])
    words = request.POST.get("q", "").replace("\x00", "")[:100]
    if not words:
        return redirect(address)
    return redirect(f"{address}?{urlencode({'q': words})}")


def _number(request: HttpRequest, name: str) -> int:
    """Return the number of a record that a button named, or that of none."""
    given = request.POST.get(name, "")
    return int(given) if given.isdecimal() and len(given) < 19 else 0


@form_on("attendance:meeting", ATTENDANCE)
def here(request: HttpRequest, key: UUID) -> HttpResponse:
    """Tick off somebody who registered."""
    page = meeting_reached(request, key)
    rows = Registration.objects.of_meeting(page.translation_key).in_state(*EXPECTED)
    found = get_object_or_404(rows, pk=_number(request, "registration"))
    attending.tick(found)
    return _back(key, request)


@form_on("attendance:meeting", ATTENDANCE)
def undo(request: HttpRequest, key: UUID) -> HttpResponse:
    """Take somebody off the list again; whoever did it twice did it once."""
    page = meeting_reached(request, key)
    rows = Participant.objects.of_meeting(page.translation_key)
    found = rows.filter(pk=_number(request, "participant")).first()
    if found is not None:
        was_fact = found.confirmed_at is not None
        try:
            attending.undo(found)
        except MeetingError as error:
            messages.error(request, str(error))
        else:
            if was_fact:
                log(page, "attendance.undo", user=request.user)
            messages.success(request, _("Taken off the list."))
    return _back(key, request)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, key: UUID) -> HttpResponse:
    """Note somebody who did not register."""
    require(request, ATTENDANCE)
    page = meeting_reached(request, key)
    form = WalkInForm(request.POST if request.method == "POST" else None)
    form.initial = {"language": page.locale.language_code, "country": page.country}
    if form.is_bound and form.is_valid():
        method = AttendanceMethod(form.cleaned_data["method"])
        _noted, is_new = attending.add(page, form.who(), method)
        if is_new:
            messages.success(request, _("The person is on the list."))
        else:
            messages.info(request, _("The person was on the list already."))
        if "another" in request.POST:
            return redirect("attendance:add", key)
        return redirect("attendance:meeting", key)
    status = 400 if form.errors else 200
    context = {"meeting": page, "form": form}
    return render(request, f"{FOLDER}/add.html", context, status=status)


@form_on("attendance:meeting", ATTENDANCE)
def confirm(request: HttpRequest, key: UUID) -> HttpResponse:
    """Have the user answer for the list as it was shown."""
    page = meeting_reached(request, key)
    try:
        number = attending.confirm(page, request.user, request.POST.get("seen", ""))
    except MeetingError as error:
        messages.error(request, str(error))
        return redirect("attendance:meeting", key)
    if number:
        log(page, "attendance.confirm", user=request.user, data={"people": number})
        words = ngettext(
            "You confirmed that %(number)s person was there.",
            "You confirmed that %(number)s people were there.",
            number,
        )
        messages.success(request, words % {"number": number})
    else:
        messages.info(request, _("Everybody on the list was confirmed already."))
    return redirect("attendance:meeting", key)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def totals(request: HttpRequest, key: UUID) -> HttpResponse:
    """Suggest the numbers of the page; sent, write what somebody accepted."""
    require(request, ATTENDANCE)
    page = meeting_reached(request, key)
    form = TotalsForm(request.POST if request.method == "POST" else None)
    form.initial = totals_of(page).by_field()
    if form.is_bound and form.is_valid() and _fill(request, page, form):
        return redirect("attendance:meeting", key)
    context = {"meeting": page, "form": form, "now": TotalsForm.now(page)}
    status = 400 if form.errors else 200
    return render(request, f"{FOLDER}/totals.html", context, status=status)


def _fill(request: HttpRequest, page: MeetingPage, form: TotalsForm) -> bool:
    if not page.permissions_for_user(request.user).can_edit():
        form.add_error(None, _("You may not change this page."))
        return False
    try:
        is_public = attending.fill_page(page, form.cleaned_data, request.user)
    except ValidationError:
        # The page has an older fault that its own form can show and this one cannot.
        form.add_error(None, _("The page has mistakes. Open it and correct them."))
        return False
    if is_public:
        messages.success(request, _("The numbers are on the page."))
    else:
        messages.success(
            request,
            _("The numbers are in the draft of the page, which is not published."),
        )
    return True
