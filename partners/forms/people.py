"""Forms of the private tables: a partner or a meeting is chosen, never typed."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from core.pages.forms import RecordKeyField
from core.people.email import parse
from core.people.enums import ConsentPurpose
from core.people.exceptions import BadAddress
from core.people.forms import ConsentField

from ..attending.identity import identity_of
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
            *["meeting_key", "name", "organisation", "address", "country"],
            *["email", "language", "is_new_stakeholder", "consent"],
        ]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        given = [cleaned.get(name, "") for name in ("name", "organisation", "email")]
        key = cleaned.get("meeting_key")
        if key is None:
            return cleaned
        same = Participant.objects.of_meeting(key).filter(identity=identity_of(*given))
        if same.exclude(pk=self.instance.pk).exists():
            raise ValidationError(_("This person is on the list of this meeting."))
        return cleaned

    def clean_email(self) -> str:
        given: str = self.cleaned_data["email"]
        try:
            return parse(given).written if given else ""
        except BadAddress as error:
            raise ValidationError(str(error)) from error


class PartnerMemberForm(WagtailAdminModelForm):
    partner_key = RecordKeyField(PartnerPage, label=_("Partner"))

    class Meta:
        model = PartnerMember
        fields = ["user", "partner_key"]
