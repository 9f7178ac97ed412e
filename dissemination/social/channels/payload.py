"""A post as it was approved, frozen: what goes out is this, byte by byte."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any

__all__ = ["Card", "Media", "Payload"]


@dataclass(frozen=True)
class Media:
    """A picture in the storage; ``name`` is made of its content and never changes."""

    name: str
    mime: str
    width: int
    height: int
    alt: str
    size: int  # bytes


@dataclass(frozen=True)
class Card:
    """How a network shows a link that is not fetched by itself."""

    address: str
    title: str
    text: str


@dataclass(frozen=True)
class Payload:
    """What a network gets.

    ``text`` is complete, with link and hashtags as they shall be read; ``link`` is the
    address in it (with its campaign code, which no other publication has); ``tags`` are
    without ``#``. A network that shows cards puts the first of ``media`` there.
    """

    text: str
    language: str
    link: str = ""
    code: str = ""
    tags: tuple[str, ...] = ()
    media: tuple[Media, ...] = ()
    card: Card | None = None

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of(cls, kept: dict[str, Any]) -> Payload:
        """Return the payload that ``as_json`` gave."""
        card = kept["card"]
        return cls(
            text=kept["text"],
            language=kept["language"],
            link=kept["link"],
            code=kept["code"],
            tags=tuple(kept["tags"]),
            media=tuple(Media(**one) for one in kept["media"]),
            card=Card(**card) if card else None,
        )

    @property
    def sha256(self) -> str:
        text = json.dumps(self.as_json(), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()
