"""The words of consent, each version kept as long as somebody agreed to it.

Words change by a new version: the proof of consent names the version alone.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

__all__ = ["CURRENT", "TEXTS", "words"]

CURRENT = "2026-1"
TEXTS = {
    "2026-1": _(
        "I want the newsletter of this project by e-mail. For this my address, my "
        "language and my choices are kept, and how I agreed. They go to nobody else, "
        "and nobody records whether I open a mail. I can leave at any time with the "
        "link in each mail; a month later, everything about me is erased."
    ),
}


def words(version: str) -> str:
    """Return the words of a version in the language of now; of none, nothing."""
    return str(TEXTS.get(version, ""))
