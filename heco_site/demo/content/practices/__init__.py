"""The good practices of the demo site, in the order of the meetings."""

from __future__ import annotations

from heco_site.demo.content.practices.lace_school import LACE_SCHOOL
from heco_site.demo.content.schema import Practice

PRACTICES: tuple[Practice, ...] = (LACE_SCHOOL,)

__all__ = ["PRACTICES"]
