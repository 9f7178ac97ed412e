"""What all of them are."""

from __future__ import annotations

__all__ = ["TranslationError"]


class TranslationError(Exception):
    """Anything that keeps a translation from going on; ``str()`` is for people."""
