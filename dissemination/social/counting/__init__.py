"""How long a text is, as each network counts (social.md)."""

from __future__ import annotations

from .entities import Span, hashtags, links, short
from .fitting import fitted
from .rules import RULES, Limit, Rule

__all__ = ["RULES", "Limit", "Rule", "Span", "fitted", "hashtags", "links", "short"]
