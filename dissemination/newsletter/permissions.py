"""Who may do what with the newsletter: officers write, coordinators let it out."""

from __future__ import annotations

from core.people.enums import Role
from core.people.registry import grant, rights_on

VIEW = "newsletter.view_dispatch"
APPROVE = "newsletter.approve_dispatch"
SEND = "newsletter.send_dispatch"

grant(
    Role.OFFICER,
    VIEW,
    "newsletter.view_subscriber",
    SEND,
    *rights_on("newsletter", "topic"),
)
grant(
    Role.COORDINATOR,
    *rights_on("newsletter", "subscriber", "suppression", "topic"),
    "newsletter.export_subscriber",
    VIEW,
    APPROVE,
    SEND,
)
