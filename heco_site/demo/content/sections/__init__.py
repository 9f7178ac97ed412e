"""The lists of the demo site: the words of the navigation, and what each list holds."""

from __future__ import annotations

from heco_site.demo.content.schema import Section
from heco_site.demo.content.sections.meetings import MEETINGS
from heco_site.demo.content.sections.news import NEWS
from heco_site.demo.content.sections.newsletter import NEWSLETTER
from heco_site.demo.content.sections.partners import PARTNERS
from heco_site.demo.content.sections.practices import PRACTICES
from heco_site.demo.content.sections.projects import PROJECTS
from heco_site.demo.content.sections.search import SEARCH

SECTIONS: tuple[Section, ...] = (
    NEWS,
    PRACTICES,
    PARTNERS,
    MEETINGS,
    PROJECTS,
    NEWSLETTER,
    SEARCH,
)

__all__ = ["SECTIONS"]
