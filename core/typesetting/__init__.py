"""Printed things: PDF files that everybody can read (PDF/UA-1), set by Typst.

A template is a ``.typ`` file below ``templates``; what it prints reaches it as data
alone. Text is never markup there, so a name may hold any sign.
"""

from __future__ import annotations

from .setting import CannotBeSet, pdf, png

__all__ = ["CannotBeSet", "pdf", "png"]
