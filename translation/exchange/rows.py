"""What a file holds, whatever its format."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

__all__ = [
    "ExchangeFile",
    "ExchangePage",
    "ExchangeRow",
    "digest_of",
    "is_key",
    "named",
    "plain",
    "storable",
]

_NAME = re.compile(
    r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(.+)#([0-9a-f]{12})", re.S
)
# What XML has no way to write; a line break in a text is one character.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True)
class ExchangeRow:
    """One text as a person edits it; ``marked`` texts are fragments of HTML.

    ``problem`` is why a row of a file cannot be taken, whatever the site has.
    """

    key: str
    path: str
    digest: str
    source: str
    target: str
    doubtful: bool = False
    marked: bool = False
    problem: str = ""
    label: str = ""
    limit: int | None = None

    @property
    def name(self) -> str:
        return f"{self.key}/{self.path}#{self.digest}"


@dataclass(frozen=True)
class ExchangePage:
    """The texts of one page, and the language they are translated from."""

    key: str
    title: str
    language: str
    rows: Sequence[ExchangeRow] = field(default_factory=list)


@dataclass(frozen=True)
class ExchangeFile:
    """Texts of several pages in one language; a read file may not say in which."""

    language: str
    pages: Sequence[ExchangePage] = field(default_factory=list)
    site: str = ""
    made_at: dt.datetime = field(default_factory=lambda: dt.datetime.now(dt.UTC))

    @property
    def rows(self) -> list[ExchangeRow]:
        return [row for page in self.pages for row in page.rows]


def digest_of(fragment: str) -> str:
    """Return what tells one source string of a place from another."""
    return hashlib.sha256(fragment.encode()).hexdigest()[:12]


def named(name: str) -> tuple[str, str, str]:
    """Return key, path and digest; each is empty in a name that is not ours."""
    found = _NAME.fullmatch(name.strip())
    return (found[1], found[2], found[3]) if found else ("", "", "")


def is_key(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def storable(text: str) -> str:
    """Return a text that every database holds; what none does fails the checks."""
    return _UNSTORABLE.sub("\x01", text)


def plain(text: str) -> str:
    """Return a text as every format can hold it."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
