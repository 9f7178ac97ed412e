from __future__ import annotations

from .people import ContactPersonForm, ParticipantForm, PartnerMemberForm

__all__ = ["ContactPersonForm", "ParticipantForm", "PartnerMemberForm"]
