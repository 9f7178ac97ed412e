"""Everything that changes what the newsletter knows."""

from __future__ import annotations

from .leaving import leave

__all__ = ["leave"]
