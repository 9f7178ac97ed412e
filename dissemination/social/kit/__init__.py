"""What a person needs to post by hand, for every network."""

from __future__ import annotations

from .items import KitItem, item_of, items_of
from .zipping import zipped

__all__ = ["KitItem", "item_of", "items_of", "zipped"]
