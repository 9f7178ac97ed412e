"""Networks that cannot be had here: strict ones, by their documented rules."""

from __future__ import annotations

from .base import Fake
from .bluesky import Bluesky
from .facebook import Facebook
from .linkedin import LinkedIn
from .mastodon import Mastodon
from .telegram import Telegram

__all__ = ["Bluesky", "Facebook", "Fake", "LinkedIn", "Mastodon", "Telegram"]
