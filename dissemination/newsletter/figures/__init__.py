"""What came of a sending, in numbers that the database counts."""

from __future__ import annotations

from .failures import Failure, failures
from .progress import Progress, Tally, progress
from .report import Report, ReportRow, report
from .visits import count_visit, most_visited

__all__ = [
    "Failure",
    "Progress",
    "Report",
    "ReportRow",
    "Tally",
    "count_visit",
    "failures",
    "most_visited",
    "progress",
    "report",
]
