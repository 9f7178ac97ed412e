"""The news of the demo site, oldest first within each project."""

from __future__ import annotations

from heco_site.demo.content.news.guide import GUIDE
from heco_site.demo.content.news.pandemic import (
    BROADCAST,
    LIGHTS_OFF,
    MEADOWS,
    POSTPONED,
)
from heco_site.demo.content.news.sister_projects import (
    MONEY_EVENINGS,
    OPEN_TABLE,
    ORCHARD,
)
from heco_site.demo.content.news.start import FIVE_COUNTRIES, ONE_WORD, POCKET
from heco_site.demo.content.news.training import CALL, SIXTEEN
from heco_site.demo.content.schema import News

NEWS: tuple[News, ...] = (
    FIVE_COUNTRIES,
    ONE_WORD,
    POCKET,
    CALL,
    SIXTEEN,
    MEADOWS,
    POSTPONED,
    LIGHTS_OFF,
    BROADCAST,
    GUIDE,
    MONEY_EVENINGS,
    OPEN_TABLE,
    ORCHARD,
)

__all__ = ["NEWS"]
