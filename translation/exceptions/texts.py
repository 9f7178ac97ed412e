"""What keeps the texts of a translation from being kept or handed on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .base import TranslationError

__all__ = [
    "AlreadyInReview",
    "IncompleteTexts",
    "InvalidTexts",
    "NotASource",
    "NotAllowed",
    "NotInReview",
    "NotStarted",
    "OpenDoubts",
    "ParentMissing",
    "RecordGone",
    "SourceChanged",
    "SourceNotPublished",
    "TextsChanged",
    "UncoveredTexts",
    "UnreadTexts",
]


class NotAllowed(TranslationError):
    def __init__(self, locale: Any) -> None:
        self.locale = locale
        super().__init__(
            _("You do not translate into %(language)s.")
            % {"language": locale.get_display_name()}
        )


class NotASource(TranslationError):
    def __init__(self, record: Any) -> None:
        self.record = record
        super().__init__(
            _("“%(title)s” is itself a translation, or is already in this language.")
            % {"title": record}
        )


class SourceNotPublished(TranslationError):
    def __init__(self, record: Any) -> None:
        self.record = record
        super().__init__(
            _("“%(title)s” is not published in its own language.") % {"title": record}
        )


class ParentMissing(TranslationError):
    def __init__(self, parent: Any, locale: Any) -> None:
        self.parent = parent
        self.locale = locale
        super().__init__(
            _("First translate “%(parent)s” into %(language)s: this page is below it.")
            % {"parent": parent, "language": locale.get_display_name()}
        )


class NotStarted(TranslationError):
    def __init__(self, record: Any) -> None:
        self.record = record
        super().__init__(
            _("The translation of “%(title)s” has not been started.")
            % {"title": record}
        )


class TextsChanged(TranslationError):
    """Somebody else saved since this person began; nothing was overwritten."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "Somebody else saved this page while you were writing. Nothing of "
                "yours is lost: compare the texts below, then save again."
            )
        )


class SourceChanged(TranslationError):
    """The texts of a source are no longer those that a person translated."""

    def __init__(self) -> None:
        super().__init__(
            _("The source changed while you were writing. Look at it, then save again.")
        )


class RecordGone(TranslationError):
    def __init__(self, record: Any) -> None:
        self.record = record
        super().__init__(_("“%(title)s” was deleted meanwhile.") % {"title": record})


class InvalidTexts(TranslationError):
    """Texts that were refused, ``{segment id: reasons}``; none of them was saved."""

    def __init__(self, errors: Mapping[int, Sequence[str]]) -> None:
        self.errors = {key: list(reasons) for key, reasons in errors.items()}
        super().__init__(
            ngettext(
                "Nothing was saved: %(count)d text needs your attention.",
                "Nothing was saved: %(count)d texts need your attention.",
                len(errors),
            )
            % {"count": len(errors)}
        )


class UncoveredTexts(TranslationError):
    """Source strings for which no translation was given; nothing was saved."""

    def __init__(self, record: Any, strings: Sequence[str]) -> None:
        self.record = record
        self.strings = list(strings)
        super().__init__(
            _("“%(title)s” lacks translations for: %(strings)s")
            % {"title": record, "strings": "; ".join(repr(one) for one in strings)}
        )


class IncompleteTexts(TranslationError):
    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__(
            ngettext(
                "%(count)d text is not yet translated.",
                "%(count)d texts are not yet translated.",
                count,
            )
            % {"count": count}
        )


class UnreadTexts(TranslationError):
    """Texts of a machine or a doubtful file that nobody stands for yet."""

    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__(
            ngettext(
                "%(count)d text has not been read by a person yet. Correct it, or "
                "tick that it is right.",
                "%(count)d texts have not been read by a person yet. Correct them, or "
                "tick that they are right.",
                count,
            )
            % {"count": count}
        )


class OpenDoubts(TranslationError):
    """Texts that look odd, and nobody has said that they are right."""

    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__(
            ngettext(
                "%(count)d text looks odd. Change it, or tick below that it is right.",
                "%(count)d texts look odd. Change them, or tick below that they are "
                "right.",
                count,
            )
            % {"count": count}
        )


class AlreadyInReview(TranslationError):
    def __init__(self, record: Any) -> None:
        self.record = record
        super().__init__(
            _("“%(title)s” is in review; it can be changed when it comes back.")
            % {"title": record}
        )


class NotInReview(TranslationError):
    def __init__(self, record: Any) -> None:
        self.record = record
        super().__init__(_("“%(title)s” is not in review.") % {"title": record})
