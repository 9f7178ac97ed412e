"""Getting every mail out once, whatever crashes (newsletter.md, rules 1 to 8)."""

from __future__ import annotations

from .worker import Sender

__all__ = ["Sender"]
