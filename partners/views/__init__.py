from __future__ import annotations

from . import pages
from .pages import calendar_file

__all__ = ["calendar_file", "pages"]
