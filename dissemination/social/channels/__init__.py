"""The networks: one module each, which registers itself (docs/social-networks.md)."""

from __future__ import annotations

from . import (  # noqa: F401  (register themselves)
    bluesky,
    board,
    by_hand,
    facebook,
    linkedin,
    mastodon,
    telegram,
)
from .base import (
    Access,
    Call,
    Channel,
    Field,
    Found,
    Limits,
    Network,
    Remote,
    web_address,
)
from .http import Exchange, Http, Reply
from .payload import Card, Media, Payload

__all__ = [
    "Access",
    "Call",
    "Card",
    "Channel",
    "Exchange",
    "Field",
    "Found",
    "Http",
    "Limits",
    "Media",
    "Network",
    "Payload",
    "Remote",
    "Reply",
    "web_address",
]
