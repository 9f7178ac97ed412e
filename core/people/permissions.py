"""Everybody who works on the site may open the admin; people are private."""

from __future__ import annotations

from .enums import Role
from .registry import grant, rights_on

for role in Role:
    grant(role, "wagtailadmin.access_admin")

grant(Role.COORDINATOR, "people.view_user", *rights_on("people", "consent"))
