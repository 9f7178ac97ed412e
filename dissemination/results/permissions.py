"""Who may see how far the promises are, and write down what was done.

People of a partner write down what their own organisation did; which rows those are
is asked in ``ActivityQuerySet.within_reach``.
"""

from __future__ import annotations

from core.people.enums import Role
from core.people.registry import grant, rights_on

VIEW = "results.view_resultspage"
RECORD = "results.add_activity"

for _role in (Role.OFFICER, Role.COORDINATOR, Role.PARTNER_EDITOR):
    grant(_role, VIEW, *rights_on("results", "activity"))
