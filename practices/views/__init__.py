from __future__ import annotations

from . import building, editions, guides, pages

__all__ = ["building", "editions", "guides", "pages"]
