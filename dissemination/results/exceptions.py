"""What can go wrong with results, in words for whoever asked."""

from __future__ import annotations

__all__ = ["BadProof", "BadSheet", "ResultsError", "TooMany"]


class ResultsError(Exception):
    """Something cannot be done; its text says why and how to mend it."""


class BadProof(ResultsError):
    """A file is none that can be kept as a proof."""


class BadSheet(ResultsError):
    """A file is no sheet of activities."""


class TooMany(ResultsError):
    """More was asked for at once than makes sense."""
