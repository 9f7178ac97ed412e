"""Everything that changes what the newsletter knows."""

from __future__ import annotations

from .erasing import erase, purge
from .leaving import leave
from .preferences import change, data_of, pause, resume
from .recording import record
from .returning import read_bounces
from .subscribing import Form, Wish, ask, ask_for_link, come_back, confirm

__all__ = [
    "Form",
    "Wish",
    "ask",
    "ask_for_link",
    "change",
    "come_back",
    "confirm",
    "data_of",
    "erase",
    "leave",
    "pause",
    "purge",
    "read_bounces",
    "record",
    "resume",
]
