"""What can go wrong with the newsletter, said to whoever caused it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

__all__ = [
    "BadAddress",
    "BadLink",
    "IssueIncomplete",
    "NewsletterError",
    "NotSoMany",
    "UnconfirmedLanguages",
    "WrongState",
]


class NewsletterError(Exception):
    """A refusal with words for the person who asked."""


class BadAddress(NewsletterError):
    """What was given is no e-mail address that mail can be sent to."""

    def __init__(self, given: str) -> None:
        self.given = given
        super().__init__(
            _("This is no e-mail address. Example: ana@example.org"),
        )


class BadLink(NewsletterError):
    """A link that nobody here signed, or that is too old."""

    def __init__(self) -> None:
        super().__init__(
            _("This link is not valid, or too old. Ask for a new one with the form.")
        )


class WrongState(NewsletterError):
    """Something was asked of a dispatch that its state does not allow."""

    def __init__(self, state: Any) -> None:
        self.state = state
        super().__init__(
            _("This cannot be done now: the issue is in the state “%(state)s”.")
            % {"state": state.label}
        )


class IssueIncomplete(NewsletterError):
    """An issue lacks what a mail must have; ``missing`` says what."""

    def __init__(self, missing: list[str]) -> None:
        self.missing = missing
        super().__init__(" ".join(missing))


class UnconfirmedLanguages(NewsletterError):
    """Readers of these languages are to wait for an edition that is not ready."""

    def __init__(self, languages: list[str]) -> None:
        self.languages = languages
        super().__init__(
            _("These languages are to wait and are not ready: %(languages)s.")
            % {"languages": ", ".join(languages)}
        )


class NotSoMany(NewsletterError):
    """The number that was typed is not that of the recipients."""

    def __init__(self, recipients: int) -> None:
        self.recipients = recipients
        super().__init__(
            ngettext(
                "Type %(count)d, the number of people who will get this mail.",
                "Type %(count)d, the number of people who will get this mail.",
                recipients,
            )
            % {"count": recipients}
        )
