"""Activities, the public page of results and reports for the funder."""

from __future__ import annotations

from .pages import ResultsPage

__all__ = ["ResultsPage"]
