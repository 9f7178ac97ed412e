"""Codes on certificates, which nobody can guess and everybody can type.

A code is 20 of 23 signs, which is 90 bits. No two signs look alike: without 0 and O,
1, I and L, 2 and Z, 5 and S, 8 and B, U and V.
"""

from __future__ import annotations

import secrets
import unicodedata

from core.people.email import fingerprint

from ..attending.identity import folded

__all__ = ["SIGNS", "hash_of", "holder_of", "new_code", "read", "shown"]

SIGNS = "34679ACDEFGHJKMNPQRTWXY"
LENGTH = 20
GROUP = 4
LONGEST = 100


def new_code() -> str:
    return "".join(secrets.choice(SIGNS) for _sign in range(LENGTH))


def shown(code: str) -> str:
    """Return a code in groups, as it is printed."""
    return "-".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def read(given: str) -> str:
    """Return the code that somebody typed, however it was grouped; else nothing."""
    plain = unicodedata.normalize("NFKC", given[:LONGEST]).upper()
    code = "".join(sign for sign in plain if sign not in " -‐‑–—_.\t\r\n")
    is_code = len(code) == LENGTH and all(sign in SIGNS for sign in code)
    return code if is_code else ""


def hash_of(code: str) -> str:
    """Return by what alone a code is known for ever."""
    return fingerprint(f"certificate {code}")


def holder_of(code: str, name: str) -> str:
    """Return the keyed hash of a name on a certificate; it says nothing without it."""
    return fingerprint(f"certificate {code} {folded(name)}")
