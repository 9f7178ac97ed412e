"""Projects, who pays for them, the partners and their meetings."""

from __future__ import annotations

from .attendance import Participant, SignIn
from .certificate import Certificate, CertificateJob
from .funding import FundingProgramme, FundingStatement
from .meeting import MeetingIndexPage, MeetingPage
from .partner import PartnerIndexPage, PartnerPage, PartnerProject
from .private import ContactPerson, PartnerMember
from .project import ProjectIndexPage, ProjectPage, keys_of_projects
from .registration import Registration

__all__ = [
    "Certificate",
    "CertificateJob",
    "ContactPerson",
    "FundingProgramme",
    "FundingStatement",
    "MeetingIndexPage",
    "MeetingPage",
    "Participant",
    "PartnerIndexPage",
    "PartnerMember",
    "PartnerPage",
    "PartnerProject",
    "ProjectIndexPage",
    "ProjectPage",
    "Registration",
    "SignIn",
    "keys_of_projects",
]
