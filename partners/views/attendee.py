"""One person on the list of a meeting: what is noted of them, and forgetting them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods
from wagtail.log_actions import log

from core.web.screens import require

from ..actions import attending, forgetting
from ..exceptions import MeetingError
from ..forms.attendance import ListedForm
from ..models import MeetingPage, Participant
from ..permissions import ATTENDANCE, ERASE_PARTICIPANT
from .attendances import FOLDER
from .registrations import meeting_reached

__all__ = ["erase", "person"]


def _found(request: HttpRequest, key: UUID, pk: int) -> tuple[MeetingPage, Participant]:
    page = meeting_reached(request, key)
    rows = Participant.objects.of_meeting(key).known().select_related("confirmed_by")
    return page, get_object_or_404(rows, pk=pk)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def person(request: HttpRequest, key: UUID, pk: int) -> HttpResponse:
    """Show what is noted of somebody; sent, correct it."""
    require(request, ATTENDANCE)
    page, one = _found(request, key, pk)
    form = ListedForm.of(one, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            attending.change(one, form.who())
        except MeetingError:
            form.add_error(None, _("This would be the same person as another one."))
        else:
            log(page, "attendance.change", user=request.user)
            messages.success(request, _("What you wrote is saved."))
            return redirect("attendance:meeting", key)
    context: dict[str, Any] = {
        "meeting": page,
        "participant": one,
        "form": form,
        "certificates": one.certificates.order_by("-issued_at"),
        "may_erase": request.user.has_perm(ERASE_PARTICIPANT),
    }
    status = 400 if form.errors else 200
    return render(request, f"{FOLDER}/person.html", context, status=status)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, key: UUID, pk: int) -> HttpResponse:
    """Ask first; then forget who it was for good."""
    require(request, ERASE_PARTICIPANT)
    page, one = _found(request, key, pk)
    if request.method == "POST":
        forgetting.erase(one)
        # On record without saying who: that is the point of it.
        log(page, "attendance.erase", user=request.user)
        messages.success(request, _("Everything about this person is erased."))
        return redirect("attendance:meeting", key)
    context = {"meeting": page, "participant": one}
    return render(request, f"{FOLDER}/erase.html", context)
