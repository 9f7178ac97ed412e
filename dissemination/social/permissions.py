"""Who may do what with social channels: officers and coordinators, all of it."""

from __future__ import annotations

from core.people.enums import Role
from core.people.registry import grant, rights_on

VIEW = "social.view_publication"
WRITE = "social.change_variant"
APPROVE = "social.add_publication"
SETTLE = "social.change_publication"
ACCOUNTS = "social.change_account"

for _role in (Role.OFFICER, Role.COORDINATOR):
    grant(_role, VIEW, WRITE, APPROVE, SETTLE, *rights_on("social", "account"))
