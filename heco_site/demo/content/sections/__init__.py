"""The lists of the demo site: the words of the navigation, and what each list holds."""

from __future__ import annotations

from ..schema import Section
from .meetings import MEETINGS
from .news import NEWS
from .partners import PARTNERS
from .practices import PRACTICES
from .projects import PROJECTS
from .search import SEARCH

SECTIONS: tuple[Section, ...] = (
    NEWS,
    PRACTICES,
    PARTNERS,
    MEETINGS,
    PROJECTS,
    SEARCH,
)

__all__ = ["SECTIONS"]
