"""What can go wrong with social channels.

``SocialError`` is for the person who asked; ``ChannelError`` is what a network
answered, named after what is known of the post afterwards.
"""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

__all__ = [
    "AccountBusy",
    "AlreadyOut",
    "BadTime",
    "ChangedMeanwhile",
    "ChannelError",
    "DoesNotFit",
    "Gone",
    "Lost",
    "NotConnected",
    "NotOffered",
    "NotPublic",
    "NotReached",
    "Refused",
    "SocialError",
    "Throttled",
    "Unauthorised",
    "WrongState",
]


class SocialError(Exception):
    """A refusal with words for the person who asked."""


class DoesNotFit(SocialError):
    """A post that its network would refuse; ``faults`` says all that is wrong."""

    def __init__(self, faults: list[str]) -> None:
        self.faults = faults
        super().__init__(" ".join(faults))


class NotPublic(SocialError):
    """Only what readers can open is told."""

    def __init__(self) -> None:
        super().__init__(_("Publish the page first: the post leads there."))


class BadTime(SocialError):
    """A time at which nothing can be posted."""

    def __init__(self) -> None:
        super().__init__(_("This time is past. Choose a later one."))


class AlreadyOut(SocialError):
    """The post is out, or on its way: nothing goes there twice."""

    def __init__(self) -> None:
        super().__init__(
            _("This post is out, or on its way. Nothing goes to a channel twice.")
        )


class ChangedMeanwhile(SocialError):
    """What was looked at is not what would be posted."""

    def __init__(self) -> None:
        super().__init__(
            _("The post has changed since you opened this page. Please look again.")
        )


class WrongState(SocialError):
    """Something was asked that the state of the post does not allow."""

    def __init__(self, state: Any) -> None:
        self.state = state
        super().__init__(
            _("This cannot be done now: the post is in the state “%(state)s”.")
            % {"state": state.label}
        )


class NotConnected(SocialError):
    """The site cannot post to this account."""

    def __init__(self, account: str) -> None:
        super().__init__(
            _("%(account)s is not connected. Connect it, or post there by hand.")
            % {"account": account}
        )


class NotOffered(SocialError):
    """The network has no means for what was asked."""

    def __init__(self, network: str) -> None:
        super().__init__(
            _("%(network)s does not offer this. Please do it there by hand.")
            % {"network": network}
        )


class AccountBusy(SocialError):
    """An account cannot be changed while something is on its way to it."""

    def __init__(self) -> None:
        super().__init__(
            _("A post is on its way to this account. Try again in a minute.")
        )


class ChannelError(Exception):
    """What a network said, or failed to say; ``words`` hold no secret."""

    def __init__(self, words: str = "") -> None:
        self.words = words
        super().__init__(words)


class NotReached(ChannelError):
    """Nothing was done there, and it may be tried again later."""


class Lost(ChannelError):
    """The call may have been carried out: nobody knows."""


class Throttled(ChannelError):
    """Nothing was done; the network wants ``seconds`` of patience, if it says so."""

    def __init__(self, words: str = "", seconds: float | None = None) -> None:
        self.seconds = seconds
        super().__init__(words)


class Unauthorised(ChannelError):
    """Nothing was done: the network does not take the token any more."""


class Refused(ChannelError):
    """Nothing was done: the network does not want this post as it is."""


class Gone(ChannelError):
    """What was asked for is not there (any more)."""
