"""The proof that no crash loses a mail, or sends one twice: ``make crash-test``."""

from __future__ import annotations
