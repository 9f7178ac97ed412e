"""Who may do what with the newsletter: officers write, coordinators let it out."""

from __future__ import annotations

from core.people.enums import Role
from core.people.registry import grant, rights_on

VIEW = "newsletter.view_dispatch"
APPROVE = "newsletter.approve_dispatch"
SEND = "newsletter.send_dispatch"
SUBSCRIBERS = "newsletter.view_subscriber"
IMPORT = "newsletter.add_subscriber"
ERASE = "newsletter.delete_subscriber"
EXPORT = "newsletter.export_subscriber"
BLOCKED = "newsletter.view_suppression"
BLOCK = "newsletter.change_suppression"

grant(
    Role.OFFICER,
    VIEW,
    SUBSCRIBERS,
    SEND,
    *rights_on("newsletter", "topic"),
)
grant(
    Role.COORDINATOR,
    *rights_on("newsletter", "subscriber", "suppression", "topic"),
    EXPORT,
    VIEW,
    APPROVE,
    SEND,
)
