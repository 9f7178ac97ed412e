"""What can go wrong with meetings and people, said to whoever caused it."""

from __future__ import annotations

from django.utils.translation import gettext as _

__all__ = [
    "HasCertificate",
    "ListChanged",
    "MeetingError",
    "NoPlaceLeft",
    "NotOpen",
    "NotThere",
]


class MeetingError(Exception):
    """A refusal with words for the person who asked."""


class NotThere(MeetingError):
    """The page of the meeting is gone."""

    def __init__(self) -> None:
        super().__init__(_("The page of this meeting is not there any more."))


class NotOpen(MeetingError):
    """Registration is closed, or the meeting does not take place."""

    def __init__(self) -> None:
        super().__init__(_("Nobody can register for this meeting now."))


class NoPlaceLeft(MeetingError):
    """Every place is taken; the officer raises the number of places first."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "Every place is taken. Write more places into the page of the meeting "
                "and publish it first."
            )
        )


class ListChanged(MeetingError):
    """Somebody was noted while the list was looked at."""

    def __init__(self) -> None:
        super().__init__(
            _("The list has changed since you looked at it. Please look again.")
        )


class HasCertificate(MeetingError):
    """A certificate says that the person was there."""

    def __init__(self) -> None:
        super().__init__(
            _("This person has a certificate. Withdraw it before you take them off.")
        )
