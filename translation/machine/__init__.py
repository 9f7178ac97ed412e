"""Engines that translate, each behind the same interface; none is on by default."""

from __future__ import annotations

from .engine import Engine
from .registry import ENGINES, choices, engine_for, is_on

__all__ = ["ENGINES", "Engine", "choices", "engine_for", "is_on"]
