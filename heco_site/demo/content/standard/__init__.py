"""The standing pages of the demo site, linked from the foot of every page."""

from __future__ import annotations

from heco_site.demo.content.schema import StandardPage
from heco_site.demo.content.standard.about import ABOUT
from heco_site.demo.content.standard.accessibility import ACCESSIBILITY
from heco_site.demo.content.standard.contact import CONTACT
from heco_site.demo.content.standard.privacy import PRIVACY

STANDARD: tuple[StandardPage, ...] = (ABOUT, CONTACT, ACCESSIBILITY, PRIVACY)

__all__ = ["STANDARD"]
