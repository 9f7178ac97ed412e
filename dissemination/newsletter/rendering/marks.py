"""What stands in a frozen edition for what differs from reader to reader.

Only one thing does: the token by which a reader is known in the links at the foot.
"""

from __future__ import annotations

__all__ = ["READER"]

# Only characters that no encoder of HTML, of addresses or of mail changes.
READER = "XreaderX1f7c3b"
