"""What can be wrong with what people say of themselves."""

from __future__ import annotations

from django.utils.translation import gettext as _

__all__ = ["BadAddress", "BadLink"]


class BadAddress(Exception):
    """What was given is no e-mail address that mail can be sent to."""

    def __init__(self, given: str) -> None:
        self.given = given
        super().__init__(_("This is no e-mail address. Example: ana@example.org"))


class BadLink(Exception):
    """A link that nobody here signed, or that is too old."""

    def __init__(self) -> None:
        super().__init__(
            _("This link is not valid, or too old. Ask for a new one with the form.")
        )
