"""The vocabularies of the demo site: themes, and the facets of a good practice."""

from __future__ import annotations

from .audiences import TARGET_GROUPS
from .kinds import GOVERNANCE_TYPES, HERITAGE_TYPES, PRACTICE_TYPES
from .themes import THEMES

__all__ = [
    "GOVERNANCE_TYPES",
    "HERITAGE_TYPES",
    "PRACTICE_TYPES",
    "TARGET_GROUPS",
    "THEMES",
]
