"""The five transnational meetings of the demo site, first to last."""

from __future__ import annotations

from heco_site.demo.content.meetings.italy import ITALY
from heco_site.demo.content.schema import Meeting

MEETINGS: tuple[Meeting, ...] = (ITALY,)

__all__ = ["MEETINGS"]
