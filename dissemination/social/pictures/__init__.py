"""Pictures as each network wants them."""

from __future__ import annotations

from .making import Picture, Shape, Unreadable, made

__all__ = ["Picture", "Shape", "Unreadable", "made"]
