"""Addresses, links and words of subscribing."""

from __future__ import annotations

from core.people.email import Address, fingerprint, parse

from .links import Purpose, reader_token, sign, subscriber_of, unsign

__all__ = [
    "Address",
    "Purpose",
    "fingerprint",
    "parse",
    "reader_token",
    "sign",
    "subscriber_of",
    "unsign",
]
