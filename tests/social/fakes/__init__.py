"""Networks that cannot be had here: strict ones, by their documented rules."""

from __future__ import annotations

from .base import Fake
from .facebook import Facebook
from .linkedin import LinkedIn
from .telegram import Telegram

__all__ = ["Facebook", "Fake", "LinkedIn", "Telegram"]
