"""Languages and their people, texts and how far they have come.

The strings themselves belong to the segment engine behind ``translation.localize``.
"""

from __future__ import annotations

from .desk_settings import DeskSettings
from .glossary import GlossaryForm, GlossaryTerm
from .jobs import FileImport, MachineJob
from .members import DigestChoice, LocaleMember
from .review import LocaleReviewTask
from .segments import AcceptedDoubt, SegmentComment, SegmentVersion
from .texts import SourceText, TranslatedText

__all__ = [
    "AcceptedDoubt",
    "DeskSettings",
    "DigestChoice",
    "FileImport",
    "GlossaryForm",
    "GlossaryTerm",
    "LocaleMember",
    "LocaleReviewTask",
    "MachineJob",
    "SegmentComment",
    "SegmentVersion",
    "SourceText",
    "TranslatedText",
]
