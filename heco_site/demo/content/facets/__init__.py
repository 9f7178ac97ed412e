"""The vocabularies of the demo site: themes, and the facets of a good practice."""

from __future__ import annotations

from heco_site.demo.content.facets.audiences import TARGET_GROUPS
from heco_site.demo.content.facets.kinds import (
    GOVERNANCE_TYPES,
    HERITAGE_TYPES,
    PRACTICE_TYPES,
)
from heco_site.demo.content.facets.themes import THEMES

__all__ = [
    "GOVERNANCE_TYPES",
    "HERITAGE_TYPES",
    "PRACTICE_TYPES",
    "TARGET_GROUPS",
    "THEMES",
]
