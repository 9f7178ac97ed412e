"""What is said of mails after they left: by providers, and by mails that return."""

from __future__ import annotations

from .recording import find, note

__all__ = ["find", "note"]
