"""Named moments of sending, for a proof that a crash at any of them does no harm."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["POINTS", "listen", "reached"]

POINTS = (
    "queueing",
    "queued",
    "leasing",
    "leased",
    "recording",
    "marking",
    "marked",
    "handing-over",
    "answered",
    "expiring",
    "finishing",
)

_listener: Callable[[str], None] | None = None


def listen(listener: Callable[[str], None] | None) -> None:
    """Have ``listener`` called at each point; only a proof has reason to."""
    global _listener
    _listener = listener


def reached(point: str) -> None:
    if _listener is not None:
        _listener(point)
