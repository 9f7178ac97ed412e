"""Getting every post out once, whatever crashes (social.md, "Model")."""

from __future__ import annotations

from .connecting import opened
from .worker import Poster

__all__ = ["Poster", "opened"]
