"""Builds the demo site from the content modules."""

from __future__ import annotations

from .steps import build

__all__ = ["build"]
