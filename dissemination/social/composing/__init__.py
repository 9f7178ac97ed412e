"""What a post says at an account: its own words, or those of its page."""

from __future__ import annotations

from .drafting import Draft, draft_of, tags_in
from .freezing import frozen

__all__ = ["Draft", "draft_of", "frozen", "tags_in"]
