"""Invented people: whom to write to at a sample partner, and who came to a meeting.

Their names are the same in every language, so (demo) marks them. The two partners that
exist have nobody here.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Contact:
    """``consents`` tells whether the person may be shown on the site."""

    partner: str
    name: str
    email: str
    language: str
    consents: bool = True


@dataclass(frozen=True)
class Guest:
    """Somebody on the list of a meeting, which is never public."""

    meeting: str
    name: str
    organisation: str
    country: str
    language: str
    is_new: bool = False


CONTACTS: tuple[Contact, ...] = (
    Contact("museum-it", "Lucia Neri (demo)", "lucia@example.org", "it"),
    Contact("institute-si", "Jana Kos (demo)", "jana@example.org", "sl"),
    Contact("council-mt", "Karmni Vella (demo)", "karmni@example.org", "mt"),
    Contact("network-si", "Miha Zajc (demo)", "miha@example.org", "sl", False),
)

GUESTS: tuple[Guest, ...] = (
    Guest("meeting-1", "Lucia Neri (demo)", "Museo di esempio (demo)", "IT", "it"),
    Guest("meeting-1", "Jana Kos (demo)", "Vzorčni zavod (demo)", "SI", "sl"),
    Guest(
        "meeting-1", "Paolo Riva (demo)", "Comune di esempio (demo)", "IT", "it", True
    ),
    Guest("meeting-2", "Jana Kos (demo)", "Vzorčni zavod (demo)", "SI", "sl"),
    Guest("meeting-2", "Ieva Rudė (demo)", "Audėjų gildija (demo)", "LT", "lt", True),
)
