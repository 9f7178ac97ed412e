"""What can go wrong in translating, each with words for the person at work."""

from __future__ import annotations

from .base import TranslationError
from .files import (
    ImportOutdated,
    NotWritable,
    OtherCues,
    UnfitMediaTexts,
    UnreadableFile,
)
from .machine import (
    AlreadyAsked,
    EngineRefused,
    EngineUnavailable,
    NoEngine,
    NothingToTranslate,
)
from .people import (
    CannotBeAsked,
    FormOfOwnLanguage,
    NotAssigned,
    NotReminded,
    TooManyReports,
    UnfitComment,
)
from .texts import (
    AlreadyInReview,
    IncompleteTexts,
    InvalidTexts,
    NotAllowed,
    NotASource,
    NotInReview,
    NotStarted,
    OpenDoubts,
    ParentMissing,
    RecordGone,
    SourceChanged,
    SourceNotPublished,
    TextsChanged,
    UncoveredTexts,
    UnreadTexts,
)

__all__ = [
    "AlreadyAsked",
    "AlreadyInReview",
    "CannotBeAsked",
    "EngineRefused",
    "EngineUnavailable",
    "FormOfOwnLanguage",
    "ImportOutdated",
    "IncompleteTexts",
    "InvalidTexts",
    "NoEngine",
    "NotASource",
    "NotAllowed",
    "NotAssigned",
    "NotInReview",
    "NotReminded",
    "NotStarted",
    "NotWritable",
    "NothingToTranslate",
    "OpenDoubts",
    "OtherCues",
    "ParentMissing",
    "RecordGone",
    "SourceChanged",
    "SourceNotPublished",
    "TextsChanged",
    "TooManyReports",
    "TranslationError",
    "UncoveredTexts",
    "UnfitComment",
    "UnfitMediaTexts",
    "UnreadTexts",
    "UnreadableFile",
]
