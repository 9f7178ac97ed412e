"""What can go wrong in translating, each with words for the person at work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

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


class TranslationError(Exception):
    """Anything that keeps a translation from going on; ``str()`` is for people."""


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


class OtherCues(TranslationError):
    """Captions that have not as many cues as the source; a person may let it stand."""

    def __init__(self, source: int, here: int) -> None:
        super().__init__(
            _(
                "Number of cues: %(here)d here, %(source)d in the source. Bring a file "
                "with as many, or tick that it is right."
            )
            % {"here": here, "source": source}
        )


class UnfitMediaTexts(TranslationError):
    """A transcript or captions that were refused, ``{field: reason}``."""

    def __init__(self, errors: Mapping[str, str]) -> None:
        self.errors = dict(errors)
        super().__init__(
            _("Nothing was saved. What is wrong stands beside each field.")
        )


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


class NoEngine(TranslationError):
    def __init__(self, locale: Any) -> None:
        self.locale = locale
        super().__init__(
            _("No machine translates into %(language)s on this site.")
            % {"language": locale.get_display_name()}
        )


class AlreadyAsked(TranslationError):
    """A machine has this record in this language on its list."""

    def __init__(self, record: Any, locale: Any) -> None:
        self.record = record
        self.locale = locale
        super().__init__(
            _("“%(title)s” already waits for the machine in %(language)s.")
            % {"title": record, "language": locale.get_display_name()}
        )


class NothingToTranslate(TranslationError):
    def __init__(self, record: Any, locale: Any) -> None:
        self.record = record
        self.locale = locale
        super().__init__(
            _("“%(title)s” has no text left to translate into %(language)s.")
            % {"title": record, "language": locale.get_display_name()}
        )


class EngineUnavailable(TranslationError):
    """An engine that may answer later, after ``retry_after`` seconds if it said so."""

    def __init__(self, reason: str, retry_after: int | None = None) -> None:
        self.retry_after = retry_after
        super().__init__(reason)


class EngineRefused(TranslationError):
    """An engine that will not do better the next time; ``str()`` is the reason."""


class FormOfOwnLanguage(TranslationError):
    """A term has no approved form in the language it comes from: it is that form."""

    def __init__(self, locale: Any) -> None:
        self.locale = locale
        super().__init__(
            _("The term itself is in %(language)s: leave this empty.")
            % {"language": locale.get_display_name()}
        )


class NotAssigned(TranslationError):
    """A text that this person cannot be asked for; ``str()`` says why."""


class NotReminded(TranslationError):
    """A text that nobody can be reminded of now; ``str()`` says why."""


class UnreadableFile(TranslationError):
    """A file of which nothing can be taken; ``str()`` says why and how to mend it."""


class NotWritable(TranslationError):
    """Texts that a format has no room for."""


class ImportOutdated(TranslationError):
    """What a person was shown of a file is no longer what it would change."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "The texts on the site changed while you were reading. Nothing was "
                "taken over yet: look at the list again, then apply it."
            )
        )


class UnfitComment(TranslationError):
    """A comment that says nothing, or more than anybody reads."""

    def __init__(self, longest: int) -> None:
        self.longest = longest
        super().__init__(
            ngettext(
                "Write a comment of at most %(count)d character.",
                "Write a comment of at most %(count)d characters.",
                longest,
            )
            % {"count": longest}
        )


class TooManyReports(TranslationError):
    """Readers have told enough of one page until somebody has looked at it."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "Other readers have reported a lot about this page already, and people "
                "are looking at it. Please come back in a few days."
            )
        )


class CannotBeAsked(TranslationError):
    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            _("%(name)s cannot be asked about this text. Choose somebody of the list.")
            % {"name": name}
        )
