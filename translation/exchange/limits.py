"""How much a file may hold, and the words for more."""

from __future__ import annotations

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..exceptions import UnreadableFile

__all__ = ["LARGEST", "LONGEST_TEXT", "MOST_ROWS", "require_rows", "require_size"]

LARGEST = 10 * 1024 * 1024
MOST_ROWS = 20_000
LONGEST_TEXT = 50_000


def require_size(size: int) -> None:
    """Refuse what is too large, before it is read. Raises ``UnreadableFile``."""
    if size > LARGEST:
        raise UnreadableFile(
            _("This file has %(size)s; at most %(most)s can be taken at a time.")
            % {"size": filesizeformat(size), "most": filesizeformat(LARGEST)}
        )
    if size == 0:
        raise UnreadableFile(_("This file is empty."))


def require_rows(count: int) -> None:
    """Refuse more texts than a person could look through. Raises ``UnreadableFile``."""
    if count > MOST_ROWS:
        raise UnreadableFile(
            ngettext(
                "This file has %(count)d text, more than can be taken at a time.",
                "This file has %(count)d texts, more than can be taken at a time.",
                count,
            )
            % {"count": count}
        )
