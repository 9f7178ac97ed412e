"""How mails leave: the one place that speaks to mail servers and providers."""

from __future__ import annotations

from .base import Answer, Mail, Outcome, Session, Transport
from .registry import chosen
from .tracking import Said, label

__all__ = [
    "Answer",
    "Mail",
    "Outcome",
    "Said",
    "Session",
    "Transport",
    "chosen",
    "label",
]
