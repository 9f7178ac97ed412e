"""Every format of a guide, drawn from its frozen document alone.

The same document gives the same bytes, whenever and wherever it is drawn.
"""

from __future__ import annotations

from .packages import docx, epub, odt
from .pages import STYLE_SOURCE, html
from .printed import pdf

__all__ = ["STYLE_SOURCE", "docx", "epub", "html", "odt", "pdf"]
