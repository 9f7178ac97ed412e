"""What can go wrong with guides, in words for whoever asked."""

from __future__ import annotations

from django.utils.translation import gettext as _

__all__ = ["GuideError", "NoPractices", "NotDrawn", "NothingAsked"]


class GuideError(Exception):
    """Something cannot be done; its text says why and how to mend it."""


class NoPractices(GuideError):
    """There is nothing to print."""

    def __init__(self, title: str) -> None:
        super().__init__(
            _(
                "“%(title)s” has no good practice that readers can see. Choose some "
                "and publish them, then make the guide."
            )
            % {"title": title}
        )


class NothingAsked(GuideError):
    """No language or no format was chosen."""

    def __init__(self) -> None:
        super().__init__(_("Choose a language and a format at least."))


class NotDrawn(GuideError):
    """A format could not be made of a guide."""

    def __init__(self, language: str, label: str) -> None:
        super().__init__(
            _("The file could not be made: %(language)s, %(format)s.")
            % {"language": language, "format": label}
        )
