"""Good practices, and what they are sorted by."""

from __future__ import annotations

from .facets import PracticeFacet, PracticeFacetRow
from .practice import PracticeIndexPage, PracticePage
from .private import PracticeReview

__all__ = [
    "PracticeFacet",
    "PracticeFacetRow",
    "PracticeIndexPage",
    "PracticePage",
    "PracticeReview",
]
