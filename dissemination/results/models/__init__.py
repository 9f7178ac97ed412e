"""Activities, the public page of results and reports for the funder."""

from __future__ import annotations

from .activities import Activity, ActivityImport, ActivityProof
from .pages import ResultsPage

__all__ = ["Activity", "ActivityImport", "ActivityProof", "ResultsPage"]
