"""When two lines on the list of a meeting are one person."""

from __future__ import annotations

import unicodedata

from core.people.email import fingerprint

__all__ = ["folded", "identity_of"]


def folded(text: str) -> str:
    """Return words as they are compared: one way to write each letter, no capitals."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(unicodedata.normalize("NFKC", plain).split())


def identity_of(name: str, organisation: str, email: str) -> str:
    """Return a keyed hash of what tells a person from others at the same meeting.

    That is the address of mail; where there is none, name and organisation together.
    Nobody has none: then nothing can be told, and the answer is empty.
    """
    if email:
        return fingerprint(f"mail {email.strip().lower()}")
    if not name:
        return ""
    return fingerprint(f"name {folded(name)} {folded(organisation)}")
