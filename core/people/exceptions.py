"""What can be wrong with what people say of themselves."""

from __future__ import annotations

from django.utils.translation import gettext as _

__all__ = ["BadAddress"]


class BadAddress(Exception):
    """What was given is no e-mail address that mail can be sent to."""

    def __init__(self, given: str) -> None:
        self.given = given
        super().__init__(_("This is no e-mail address. Example: ana@example.org"))
