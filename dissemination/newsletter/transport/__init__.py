"""How mails leave: the one place that speaks to mail servers and providers."""

from __future__ import annotations

from .base import Answer, Mail, Outcome, Session, Transport
from .registry import chosen

__all__ = ["Answer", "Mail", "Outcome", "Session", "Transport", "chosen"]
