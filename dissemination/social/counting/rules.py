"""The rules of counting, by name; static/social/counting.js has the same ones."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass

import grapheme
from twitter_text import parse_tweet

from .entities import links, short

__all__ = ["RULES", "Limit", "Rule"]

# What every address counts at X and at Mastodon, however long it is.
URL_LENGTH = 23
MENTION = re.compile(r"(?<![=/\w])@(\w+)@[\w.-]+\w")
EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u200d\ufe0f\u20e3]"
)


class Rule(ABC):
    """One way to count a text."""

    name: str

    @abstractmethod
    def count(self, text: str) -> int: ...


class Characters(Rule):
    """Code points of Unicode."""

    name = "characters"

    def count(self, text: str) -> int:
        return len(text)


class Graphemes(Rule):
    """What a reader takes for one character (Unicode Standard Annex 29)."""

    name = "graphemes"

    def count(self, text: str) -> int:
        return int(grapheme.length(text))


class Bluesky(Rule):
    """Graphemes; addresses are shown short, and a mark leads to the whole one."""

    name = "bluesky"

    def count(self, text: str) -> int:
        for span in reversed(links(text)):
            text = text[: span.start] + short(span.value) + text[span.end :]
        return int(grapheme.length(text))


class Mastodon(Rule):
    """Graphemes; an address counts 23, a mention without its server."""

    name = "mastodon"

    def count(self, text: str) -> int:
        for span in reversed(links(text)):
            text = text[: span.start] + "x" * URL_LENGTH + text[span.end :]
        return int(grapheme.length(MENTION.sub(r"@\1", text)))


class Weighted(Rule):
    """As X counts: 280 of weight 1 or 2, each address 23."""

    name = "weighted"

    def count(self, text: str) -> int:
        return int(parse_tweet(text).weightedLength)


class Utf16(Rule):
    """Units of UTF-16, as Telegram counts."""

    name = "utf16"

    def count(self, text: str) -> int:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Utf8(Rule):
    """Bytes of UTF-8."""

    name = "utf8"

    def count(self, text: str) -> int:
        return len(text.encode("utf-8", "surrogatepass"))


class Threads(Rule):
    """Characters, but emoji by their bytes of UTF-8."""

    name = "threads"

    def count(self, text: str) -> int:
        return sum(len(one.encode()) if EMOJI.fullmatch(one) else 1 for one in text)


RULES: dict[str, Rule] = {
    rule.name: rule
    for rule in (
        Characters(),
        Graphemes(),
        Bluesky(),
        Mastodon(),
        Weighted(),
        Utf16(),
        Utf8(),
        Threads(),
    )
}


@dataclass(frozen=True)
class Limit:
    """How long a text may be: ``most`` by a rule and, for some, in bytes of UTF-8."""

    rule: str
    most: int
    bytes: int | None = None

    def count(self, text: str) -> int:
        return RULES[self.rule].count(text)

    def over(self, text: str) -> int:
        """Return by how much a text is too long; 0 if it fits."""
        over = max(0, self.count(text) - self.most)
        if self.bytes is not None:
            over = max(over, len(text.encode("utf-8", "replace")) - self.bytes)
        return max(over, 0)
