"""What can go wrong with the newsletter, said to whoever caused it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

__all__ = [
    "AlreadySent",
    "BadFile",
    "BadTime",
    "BegunMeanwhile",
    "ChangedMeanwhile",
    "DecidedMeanwhile",
    "IssueIncomplete",
    "NewsletterError",
    "NobodyWaits",
    "NotConfirmed",
    "NotPublished",
    "NotSoMany",
    "StillMoving",
    "TestRefused",
    "UnconfirmedLanguages",
    "WrongState",
]


class NewsletterError(Exception):
    """A refusal with words for the person who asked."""


class BadFile(NewsletterError):
    """A list of addresses that cannot be read, or may not be taken over."""


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


class AlreadySent(NewsletterError):
    """An issue goes out once; a correction is an issue of its own."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "This issue has been sent, or is being sent. Nobody gets it twice: "
                "for a correction, write a new issue."
            )
        )


class NotPublished(NewsletterError):
    """Only what is published can be sent: its page is where mails lead."""

    def __init__(self) -> None:
        super().__init__(_("Publish the issue first: its page is where mails lead."))


class ChangedMeanwhile(NewsletterError):
    """What was looked at is no longer what would be frozen."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "The issue or one of its translations has changed since you opened "
                "this page. Look through the editions once more, then approve."
            )
        )


class NobodyWaits(NewsletterError):
    """A sending without a single recipient."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "Nobody would get this mail: no subscriber wants these topics in "
                "these languages."
            )
        )


class BadTime(NewsletterError):
    """A time at which nothing can be sent; the message says why."""


class BegunMeanwhile(NewsletterError):
    """Somebody has begun the issue with this number; ``issue`` is that one."""

    def __init__(self, number: int, issue: Any) -> None:
        self.issue = issue
        super().__init__(
            _("Issue no. %(number)d has been begun already. No second one was made.")
            % {"number": number}
            if issue is not None
            else _(
                "What is new has changed meanwhile. Look again, then make the issue."
            )
        )


class NotConfirmed(NewsletterError):
    """The number of the issue was not typed as asked."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(
            _(
                "Nothing was cancelled. To cancel, type %(number)d, the number of the "
                "issue."
            )
            % {"number": number}
        )


class StillMoving(NewsletterError):
    """Decide about mails of unknown fate only when all the others have ended."""

    def __init__(self) -> None:
        super().__init__(
            _("Mails are still on their way or waiting. Decide when they have ended.")
        )


class DecidedMeanwhile(NewsletterError):
    """The number of mails to decide about is not what the person was told."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "The number of these mails has changed, or somebody else has decided "
                "meanwhile. Nothing was changed now."
            )
        )


class TestRefused(NewsletterError):
    """A test mail that cannot be sent; the message says why."""

    __test__ = False  # its name makes pytest think otherwise
