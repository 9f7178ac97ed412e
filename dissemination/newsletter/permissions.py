"""Who may do what with the newsletter: officers write, coordinators let it out."""

from __future__ import annotations

from core.people.enums import Role
from core.people.registry import grant, rights_on

grant(
    Role.OFFICER,
    "newsletter.view_dispatch",
    "newsletter.view_subscriber",
    "newsletter.send_dispatch",
    *rights_on("newsletter", "topic"),
)
grant(
    Role.COORDINATOR,
    *rights_on("newsletter", "subscriber", "suppression", "topic"),
    "newsletter.export_subscriber",
    "newsletter.view_dispatch",
    "newsletter.approve_dispatch",
    "newsletter.send_dispatch",
)
