"""What is refused because it was asked for too often."""

from __future__ import annotations

from django.utils.translation import gettext as _

__all__ = ["TooOften"]


class TooOften(Exception):
    """More was asked of a public form than one place needs."""

    def __init__(self) -> None:
        super().__init__(
            _("Too much was asked from where you are. Please try again in an hour.")
        )
