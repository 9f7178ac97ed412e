"""Who may see how far the promises are."""

from __future__ import annotations

from core.people.enums import Role
from core.people.registry import grant

VIEW = "results.view_resultspage"

for _role in (Role.OFFICER, Role.COORDINATOR, Role.PARTNER_EDITOR):
    grant(_role, VIEW)
