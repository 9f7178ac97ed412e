"""Named moments of posting, for a proof that a crash at any of them does no harm."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["POINTS", "listen", "reached"]

POINTS = (
    "leasing",
    "leased",
    "handing-over",
    "handed-over",
    "marking",
    "marked",
    "answered",
    "recording",
    "recorded",
    "verifying",
    "verified",
    "expiring",
)

_listener: Callable[[str], None] | None = None


def listen(listener: Callable[[str], None] | None) -> None:
    """Have ``listener`` called at each point; only a proof has reason to."""
    global _listener
    _listener = listener


def reached(point: str) -> None:
    if _listener is not None:
        _listener(point)
