from __future__ import annotations

from core.people.enums import Role
from core.people.registry import grant, rights_on

# Whoever makes the files of a guide may also edit its page, which is asked of the page.
BUILD = "practices.add_guidebuild"

grant(
    Role.COORDINATOR,
    *rights_on("practices", "practicefacet", "practicereview"),
    BUILD,
)
grant(Role.OFFICER, *rights_on("practices", "practicefacet"), BUILD)
