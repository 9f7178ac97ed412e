from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.snippets.models import register_snippet

from . import urls
from .models import MeetingPage
from .permissions import (
    ATTENDANCE,
    CHANGE_REGISTRATION,
    REGISTRATIONS,
    meetings_reached,
)
from .registration.standing import places_of
from .viewsets import FundingProgrammeViewSet, PeopleGroup

register_snippet(FundingProgrammeViewSet)


@hooks.register("register_admin_viewset")
def people() -> PeopleGroup:
    return PeopleGroup()


@hooks.register("register_admin_urls")
def register_registrations() -> list[URLPattern | URLResolver]:
    return [
        path("registrations/", include(urls.meetings_people)),
        path("attendance/", include(urls.meetings_attendance)),
        path("certificates/", include(urls.meetings_certificates)),
    ]


class RegistrationsMenuItem(MenuItem):
    """Shown to those who organise meetings."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(REGISTRATIONS))


@hooks.register("register_admin_menu_item")
def register_registrations_menu_item() -> RegistrationsMenuItem:
    return RegistrationsMenuItem(
        gettext_lazy("Registrations"),
        reverse("registrations:index"),
        name="registrations",
        icon_name="calendar-check",
        order=170,
    )


@hooks.register("register_page_header_buttons")
def lead_to_registrations(
    page: Any, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from a meeting to the people who come to it."""
    meeting = page.specific
    if not isinstance(meeting, MeetingPage) or not user.has_perm(REGISTRATIONS):
        return
    key = meeting.translation_key
    if not meetings_reached(user).filter(translation_key=key).exists():
        return
    address = reverse("registrations:meeting", args=[key])
    yield Button(_("Registrations"), address, icon_name="calendar-check")
    if user.has_perm(ATTENDANCE):
        here = reverse("attendance:meeting", args=[key])
        yield Button(_("Who came"), here, icon_name="group")


@hooks.register("after_publish_page")
def offer_to_move_up(request: HttpRequest, page: Any) -> None:
    """Say that people wait, when the officer has just made more places."""
    if not isinstance(page, MeetingPage) or not request.user.has_perm(
        CHANGE_REGISTRATION
    ):
        return
    number = places_of(page).to_move_up
    if not number:
        return
    words = ngettext(
        "%(number)s person on the waiting list can have a place now.",
        "%(number)s people on the waiting list can have a place now.",
        number,
    )
    address = reverse("registrations:meeting", args=[page.translation_key])
    messages.info(
        request,
        words % {"number": number},
        buttons=[messages.button(address, _("Show the registrations"))],
    )


LOG = {
    "registrations.export": (
        gettext_lazy("Export registrations"),
        gettext_lazy("The list of registrations was exported"),
    ),
    "registrations.erase": (
        gettext_lazy("Erase a registration"),
        gettext_lazy("A registration was erased"),
    ),
    "attendance.confirm": (
        gettext_lazy("Confirm who came"),
        gettext_lazy("The list of those who came was confirmed"),
    ),
    "attendance.undo": (
        gettext_lazy("Take somebody off the list"),
        gettext_lazy("Somebody who was confirmed was taken off the list"),
    ),
    "attendance.change": (
        gettext_lazy("Correct a participant"),
        gettext_lazy("What is noted of a participant was corrected"),
    ),
    "attendance.erase": (
        gettext_lazy("Erase a participant"),
        gettext_lazy("A participant was erased"),
    ),
    "certificates.issue": (
        gettext_lazy("Issue certificates"),
        gettext_lazy("Certificates of attendance were issued"),
    ),
    "certificates.withdraw": (
        gettext_lazy("Withdraw a certificate"),
        gettext_lazy("A certificate of attendance was withdrawn"),
    ),
    "certificates.mail": (
        gettext_lazy("Mail certificates"),
        gettext_lazy("Certificates of attendance were mailed"),
    ),
    "certificates.archive": (
        gettext_lazy("Export certificates"),
        gettext_lazy("Certificates of attendance were exported"),
    ),
}


@hooks.register("register_log_actions")
def register_log_actions(registry: Any) -> None:
    for name, (label, message) in LOG.items():
        registry.register_action(name, label, message)
