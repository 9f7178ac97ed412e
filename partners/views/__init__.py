from __future__ import annotations

from . import own_registration, pages, registering
from .pages import calendar_file

__all__ = ["calendar_file", "own_registration", "pages", "registering"]
