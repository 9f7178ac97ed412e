"""The pages below all pages, and the vocabularies they are sorted by."""

from __future__ import annotations

from .located import Located, on_earth
from .site_page import SitePage
from .terms import Term, Theme, ThemeRow

__all__ = ["Located", "SitePage", "Term", "Theme", "ThemeRow", "on_earth"]
