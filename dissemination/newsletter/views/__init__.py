from __future__ import annotations

from .leaving import leave, one_click
from .preferences import come_back, erase, export, pause, preferences, resume
from .subscribing import asked, confirm, link, link_sent, subscribe

__all__ = [
    "asked",
    "come_back",
    "confirm",
    "erase",
    "export",
    "leave",
    "link",
    "link_sent",
    "one_click",
    "pause",
    "preferences",
    "resume",
    "subscribe",
]
