"""Coordinators appoint translators and may act in every language."""

from __future__ import annotations

from core.people.enums import Role
from core.people.registry import grant, rights_on

from .querysets import COORDINATE

grant(
    Role.COORDINATOR,
    COORDINATE,
    "translation.change_desksettings",
    *rights_on("translation", "localemember"),
)
