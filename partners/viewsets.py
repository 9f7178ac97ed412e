"""Funding for coordinators, and people in tables that no page knows of."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.snippets.views.snippets import SnippetViewSet

from core.media.viewsets import ImageConsentViewSet
from core.pages.viewsets import RecordIndexView, RecordRowViewSet
from core.people.viewsets import ConsentViewSet

from .forms import ContactPersonForm, ParticipantForm, PartnerMemberForm
from .models import (
    ContactPerson,
    FundingProgramme,
    MeetingPage,
    Participant,
    PartnerMember,
    PartnerPage,
)

__all__ = ["FundingProgrammeViewSet", "PeopleGroup"]

EXPORT = "partners.export_participant"


class FundingProgrammeViewSet(SnippetViewSet):
    model = FundingProgramme
    icon = "clipboard-list"
    menu_label = _("Funding")
    menu_order = 300
    add_to_admin_menu = True
    list_display = ["name", "fund", "period"]
    search_fields = ["name", "fund"]


class ContactPersonViewSet(RecordRowViewSet):
    model = ContactPerson
    name = "contact_persons"
    icon = "mail"
    menu_label = _("Contact persons")
    list_display = ["name", Column("record_title", label=_("Partner")), "email"]
    search_fields = ["name", "email"]
    form_class = ContactPersonForm
    record_model = PartnerPage
    key_column = "partner_key"


def plain_cell(value: Any) -> Any:
    """Keep a spreadsheet from running what somebody wrote as their name."""
    return f"'{value}" if str(value).startswith(("=", "+", "-", "@")) else value


class ParticipantIndexView(RecordIndexView):
    """The list; only who may export it gets the file or the button for it."""

    custom_value_preprocess = {
        **RecordIndexView.custom_value_preprocess,
        str: {"csv": plain_cell, "xlsx": plain_cell},
    }

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if "export" in request.GET and not request.user.has_perm(EXPORT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @property
    def show_export_buttons(self) -> bool:
        return bool(self.request.user.has_perm(EXPORT))


class ParticipantViewSet(RecordRowViewSet):
    """Attendance, as evidence for the funder; the public sees totals alone."""

    model = Participant
    name = "participants"
    icon = "group"
    menu_label = _("Participants")
    index_view_class = ParticipantIndexView
    list_display = [
        "name",
        Column("record_title", label=_("Meeting")),
        *["organisation", "country", "is_new_stakeholder"],
    ]
    list_filter = ["country", "is_new_stakeholder"]
    list_export = [
        *["name", "record_title", "organisation", "country"],
        "is_new_stakeholder",
    ]
    search_fields = ["name", "organisation"]
    form_class = ParticipantForm
    record_model = MeetingPage
    key_column = "meeting_key"


class PartnerMemberViewSet(RecordRowViewSet):
    model = PartnerMember
    name = "partner_members"
    icon = "user"
    menu_label = _("Editors of partners")
    list_display = ["user", Column("record_title", label=_("Partner"))]
    form_class = PartnerMemberForm
    record_model = PartnerPage
    key_column = "partner_key"


class PeopleGroup(ViewSetGroup):
    items = (
        ContactPersonViewSet,
        ParticipantViewSet,
        ConsentViewSet,
        ImageConsentViewSet,
        PartnerMemberViewSet,
    )
    menu_label = _("People")
    menu_icon = "group"
    menu_order = 310
