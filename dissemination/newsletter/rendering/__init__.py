"""From an issue to a mail: frozen editions, and the bytes each reader gets."""

from __future__ import annotations

from .editions import Rendered, render
from .marks import READER
from .mime import Template

__all__ = ["READER", "Rendered", "Template", "render"]
