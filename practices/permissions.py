from __future__ import annotations

from core.people.enums import Role
from core.people.registry import grant, rights_on

grant(Role.COORDINATOR, *rights_on("practices", "practicefacet", "practicereview"))
grant(Role.OFFICER, *rights_on("practices", "practicefacet"))
