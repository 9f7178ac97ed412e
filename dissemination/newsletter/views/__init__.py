from __future__ import annotations

from .leaving import one_click

__all__ = ["one_click"]
