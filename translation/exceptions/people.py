"""What keeps people from agreeing, asking and being asked."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .base import TranslationError

__all__ = [
    "CannotBeAsked",
    "FormOfOwnLanguage",
    "NotAssigned",
    "NotReminded",
    "TooManyReports",
    "UnfitComment",
]


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
