"""Forms of the private tables: a partner or a meeting is chosen, never typed."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from core.pages.forms import RecordKeyField
from core.people.enums import ConsentPurpose
from core.people.forms import ConsentField

from ..models import (
    ContactPerson,
    MeetingPage,
    Participant,
    PartnerMember,
    PartnerPage,
)

__all__ = ["ContactPersonForm", "ParticipantForm", "PartnerMemberForm"]


class ContactPersonForm(WagtailAdminModelForm):
    partner_key = RecordKeyField(PartnerPage, label=_("Partner"))
    consent = ConsentField(ConsentPurpose.CONTACT, required=False)

    class Meta:
        model = ContactPerson
        fields = ["partner_key", "name", "email", "phone", "consent"]


class ParticipantForm(WagtailAdminModelForm):
    meeting_key = RecordKeyField(MeetingPage, label=_("Meeting"))
    consent = ConsentField(ConsentPurpose.ATTENDANCE, required=False)

    class Meta:
        model = Participant
        fields = [
            *["meeting_key", "name", "organisation", "country"],
            *["is_new_stakeholder", "consent"],
        ]


class PartnerMemberForm(WagtailAdminModelForm):
    partner_key = RecordKeyField(PartnerPage, label=_("Partner"))

    class Meta:
        model = PartnerMember
        fields = ["user", "partner_key"]
