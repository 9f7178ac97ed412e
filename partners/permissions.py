"""Rights on funding and people, and who works for which partner.

A right on people at meetings is half of it: ``meetings_reached`` says at which.
"""

from __future__ import annotations

from typing import Any

from core.pages.permissions import owners_of_user, reach_of
from core.people.enums import Role
from core.people.registry import grant, rights_on

from .models import MeetingPage, PartnerMember, PartnerPage
from .querysets import MeetingQuerySet

PEOPLE = ("contactperson", "participant")
REGISTRATIONS = "partners.view_registration"
REGISTER = "partners.add_registration"
CHANGE_REGISTRATION = "partners.change_registration"
ERASE_REGISTRATION = "partners.delete_registration"
EXPORT_REGISTRATIONS = "partners.export_registration"
# Who came, and their certificates. The table of all participants has its own rights.
ATTENDANCE = "partners.keep_attendance"
ERASE_PARTICIPANT = "partners.delete_participant"

grant(
    Role.COORDINATOR,
    *rights_on("partners", "fundingprogramme", "partnermember", *PEOPLE),
    *rights_on("partners", "registration"),
    "partners.export_participant",
    EXPORT_REGISTRATIONS,
    ATTENDANCE,
)
grant(Role.OFFICER, *rights_on("partners", "registration", *PEOPLE), ATTENDANCE)
grant(Role.PARTNER_EDITOR, REGISTRATIONS, REGISTER, CHANGE_REGISTRATION, ATTENDANCE)


@owners_of_user
def partner_pages(user: Any) -> frozenset[int]:
    """Return the pages, in every language, of the partners a user edits for."""
    keys = PartnerMember.objects.filter(user=user).values("partner_key")
    return frozenset(
        PartnerPage.objects.filter(translation_key__in=keys).values_list(
            "pk", flat=True
        )
    )


def meetings_reached(user: Any) -> MeetingQuerySet:
    """Return the meetings, once each, whose people concern a user.

    Who works on the whole site sees them all; who works for a partner, those that
    this partner hosts.
    """
    found: MeetingQuerySet = MeetingPage.objects.sources()
    hosts = reach_of(user)
    return found if hosts is None else found.filter(host_id__in=hosts)
