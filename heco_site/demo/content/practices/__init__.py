"""The good practices of the demo site, two for each meeting, in their order."""

from __future__ import annotations

from heco_site.demo.content.practices.bread_oven import BREAD_OVEN
from heco_site.demo.content.practices.dry_stone import DRY_STONE
from heco_site.demo.content.practices.lace_school import LACE_SCHOOL
from heco_site.demo.content.practices.loom_loan import LOOM_LOAN
from heco_site.demo.content.practices.museum_suitcase import MUSEUM_SUITCASE
from heco_site.demo.content.practices.net_mornings import NET_MORNINGS
from heco_site.demo.content.practices.open_yard import OPEN_YARD
from heco_site.demo.content.practices.photo_table import PHOTO_TABLE
from heco_site.demo.content.practices.salt_pans import SALT_PANS
from heco_site.demo.content.practices.story_benches import STORY_BENCHES
from heco_site.demo.content.schema import Practice

PRACTICES: tuple[Practice, ...] = (
    LACE_SCHOOL,
    STORY_BENCHES,
    PHOTO_TABLE,
    LOOM_LOAN,
    MUSEUM_SUITCASE,
    OPEN_YARD,
    SALT_PANS,
    NET_MORNINGS,
    DRY_STONE,
    BREAD_OVEN,
)

__all__ = ["PRACTICES"]
