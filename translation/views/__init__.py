"""The translators' desk in the admin. A language that is not yours does not exist."""

from __future__ import annotations

from .changes import ChangesView
from .files import FilesView, ImportView, export, export_memory, import_file
from .glossary import DeleteTermView, GlossaryView, NewTermView, TermView
from .lists import MatrixView, QueueView, start
from .machine import (
    MachineView,
    machine_again,
    machine_batch,
    machine_cancel,
    machine_jobs,
)
from .readers import staleness
from .reporting import report, report_link, thanks
from .reports import ReportsView
from .saving import autosave
from .segment import SegmentView
from .texts import TextView, preview

__all__ = [
    "ChangesView",
    "DeleteTermView",
    "FilesView",
    "GlossaryView",
    "ImportView",
    "MachineView",
    "MatrixView",
    "NewTermView",
    "QueueView",
    "ReportsView",
    "SegmentView",
    "TermView",
    "TextView",
    "autosave",
    "export",
    "export_memory",
    "import_file",
    "machine_again",
    "machine_batch",
    "machine_cancel",
    "machine_jobs",
    "preview",
    "report",
    "report_link",
    "staleness",
    "start",
    "thanks",
]
