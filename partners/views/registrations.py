"""Registrations in the admin: who comes to which meeting, and who waits."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.log_actions import log

from core.web.screens import form_on, require

from ..actions import officers, telling
from ..enums import RegistrationState
from ..forms.registration import ByHandForm, SearchForm
from ..models import MeetingPage, Registration
from ..permissions import (
    CHANGE_REGISTRATION,
    EXPORT_REGISTRATIONS,
    REGISTER,
    REGISTRATIONS,
    meetings_reached,
)
from ..querysets import MeetingQuerySet
from ..registration.export import KINDS, file_of
from ..registration.standing import places_of, standing_of

__all__ = ["FOLDER", "add", "export", "index", "meeting", "move_up", "needs", "tell"]

FOLDER = "partners/registration/admin"
PAGE_SIZE = 50


def meeting_reached(request: HttpRequest, key: UUID) -> MeetingPage:
    """Return a meeting that concerns this user; others are not there for them."""
    found: MeetingPage = get_object_or_404(
        meetings_reached(request.user), translation_key=key
    )
    return found


def _with_people(pages: MeetingQuerySet) -> MeetingQuerySet:
    rows = Registration.objects.filter(meeting_key=OuterRef("translation_key"))

    def number(state: RegistrationState) -> Subquery:
        found = rows.filter(state=state).order_by().values("meeting_key")
        return Subquery(found.annotate(number=Count("pk")).values("number"))

    opened = ~Q(registration_opens=None, registration_closes=None)
    found: MeetingQuerySet = (
        pages.filter(opened | Exists(rows))
        .annotate(
            confirmed=number(RegistrationState.CONFIRMED),
            waiting=number(RegistrationState.WAITING),
        )
        .order_by("-starts", "pk")
        .defer("body")
    )
    return found


@never_cache
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The meetings that take or took registrations, the latest first."""
    require(request, REGISTRATIONS)
    found = _with_people(meetings_reached(request.user))
    page = Paginator(found, PAGE_SIZE).get_page(request.GET.get("page"))
    return render(request, f"{FOLDER}/meetings.html", {"shown": page})


@never_cache
@require_safe
def meeting(request: HttpRequest, key: UUID) -> HttpResponse:
    """Who is registered for a meeting, and what is to be done about it."""
    require(request, REGISTRATIONS)
    page = meeting_reached(request, key)
    form = SearchForm(request.GET)
    rows = Registration.objects.of_meeting(key)
    found = form.chosen(rows).by_standing()
    shown = Paginator(found, PAGE_SIZE).get_page(request.GET.get("page"))
    user = request.user
    context = {
        "meeting": page,
        "standing": standing_of(page),
        "places": places_of(page),
        "untold": telling.untold(page).count(),
        "form": form,
        "shown": shown,
        "may_add": user.has_perm(REGISTER),
        "may_change": user.has_perm(CHANGE_REGISTRATION),
        "may_export": user.has_perm(EXPORT_REGISTRATIONS),
    }
    return render(request, f"{FOLDER}/meeting.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, key: UUID) -> HttpResponse:
    """Take somebody down by hand."""
    require(request, REGISTER)
    page = meeting_reached(request, key)
    initial = {"language": page.locale.language_code, "country": page.country}
    data = request.POST if request.method == "POST" else None
    form = ByHandForm(data, initial=initial)
    if form.is_bound and form.is_valid():
        made, is_new = officers.add(page, form.taken_down(), request.user)
        if not is_new:
            messages.warning(request, _("This address is registered already."))
        elif made.state == RegistrationState.WAITING:
            messages.warning(
                request, _("Every place is taken: the person is on the waiting list.")
            )
        else:
            messages.success(request, _("The person is registered."))
        return redirect("registrations:person", key, made.pk)
    context: dict[str, Any] = {"meeting": page, "form": form}
    status = 400 if form.errors else 200
    return render(request, f"{FOLDER}/add.html", context, status=status)


@never_cache
@require_safe
def needs(request: HttpRequest, key: UUID) -> HttpResponse:
    """What those who come need, for the kitchen and the house; no names."""
    require(request, REGISTRATIONS)
    page = meeting_reached(request, key)
    context = {
        "meeting": page,
        "places": places_of(page),
        "needs": officers.needs_of(page),
    }
    return render(request, f"{FOLDER}/needs.html", context)


@form_on("registrations:meeting", CHANGE_REGISTRATION)
def tell(request: HttpRequest, key: UUID) -> HttpResponse:
    """Write to those who have not heard of the latest change."""
    number = telling.tell(meeting_reached(request, key))
    if number:
        words = ngettext(
            "%(number)s person gets a mail.", "%(number)s people get a mail.", number
        )
        messages.success(request, words % {"number": number})
    else:
        messages.info(request, _("Everybody knows already."))
    return redirect("registrations:meeting", key)


@form_on("registrations:meeting", CHANGE_REGISTRATION)
def move_up(request: HttpRequest, key: UUID) -> HttpResponse:
    """Give every free place to who waits longest."""
    number = officers.move_up_all(meeting_reached(request, key))
    if number:
        words = ngettext(
            "%(number)s person moved up and gets a mail.",
            "%(number)s people moved up and get a mail.",
            number,
        )
        messages.success(request, words % {"number": number})
    else:
        messages.info(request, _("Nobody could move up."))
    return redirect("registrations:meeting", key)


@form_on("registrations:meeting", EXPORT_REGISTRATIONS)
def export(request: HttpRequest, key: UUID) -> HttpResponse:
    """Hand out the list as a file; who did, and when, is on record."""
    page = meeting_reached(request, key)
    kind = request.POST.get("kind", "")
    if kind not in KINDS:
        kind = "csv"
    data, number = file_of(page, kind)
    log(page, "registrations.export", user=request.user, data={"rows": number})
    name = f"registrations-{page.slug}-{timezone.localdate().isoformat()}.{kind}"
    return HttpResponse(
        data,
        content_type=KINDS[kind],
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Cache-Control": "private, no-store",
        },
    )
