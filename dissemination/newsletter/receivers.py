"""What providers say comes in as a signal, and goes on to where it is written down."""

from __future__ import annotations

from . import actions
from .transport import tracking

__all__ = ["told"]


def told(said: tracking.Said) -> None:
    actions.record(said)


tracking.listen(told)
