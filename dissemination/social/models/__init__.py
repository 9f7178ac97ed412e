from __future__ import annotations

from .accounts import Account
from .posts import Post, Variant
from .publications import Attempt, Publication

__all__ = ["Account", "Attempt", "Post", "Publication", "Variant"]
