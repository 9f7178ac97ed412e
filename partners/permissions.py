"""Rights on funding and people, and who works for which partner."""

from __future__ import annotations

from typing import Any

from core.pages.permissions import owners_of_user
from core.people.enums import Role
from core.people.registry import grant, rights_on

from .models import PartnerMember, PartnerPage

PEOPLE = ("contactperson", "participant")

grant(
    Role.COORDINATOR,
    *rights_on("partners", "fundingprogramme", "partnermember", *PEOPLE),
    "partners.export_participant",
)
grant(Role.OFFICER, *rights_on("partners", *PEOPLE))


@owners_of_user
def partner_pages(user: Any) -> frozenset[int]:
    """Return the pages, in every language, of the partners a user edits for."""
    keys = PartnerMember.objects.filter(user=user).values("partner_key")
    return frozenset(
        PartnerPage.objects.filter(translation_key__in=keys).values_list(
            "pk", flat=True
        )
    )
