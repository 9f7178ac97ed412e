"""Good practices, and what they are sorted by."""

from __future__ import annotations

from .facets import PracticeFacet, PracticeFacetRow
from .guide import GuideBuild, GuideEdition, GuidePage
from .practice import PracticeIndexPage, PracticePage
from .private import PracticeReview

__all__ = [
    "GuideBuild",
    "GuideEdition",
    "GuidePage",
    "PracticeFacet",
    "PracticeFacetRow",
    "PracticeIndexPage",
    "PracticePage",
    "PracticeReview",
]
