"""The five transnational meetings of the demo site, first to last, and the course."""

from __future__ import annotations

from heco_site.demo.content.meetings.italy import ITALY
from heco_site.demo.content.meetings.lithuania import LITHUANIA
from heco_site.demo.content.meetings.malta import MALTA
from heco_site.demo.content.meetings.netherlands import NETHERLANDS
from heco_site.demo.content.meetings.slovenia import SLOVENIA
from heco_site.demo.content.meetings.training import TRAINING
from heco_site.demo.content.schema import Meeting

MEETINGS: tuple[Meeting, ...] = (ITALY, LITHUANIA, NETHERLANDS, MALTA, SLOVENIA)

__all__ = ["MEETINGS", "TRAINING"]
