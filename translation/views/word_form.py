"""The form of all terms of a language: what was typed, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from ..actions import plain
from ..actions.words import GivenTexts
from ..desk.doubts import Doubt
from ..desk.words import Word, WordText
from ..enums import WordState
from ..exceptions import InvalidTexts, SourceChanged, TextsChanged, TranslationError

__all__ = ["Outcome", "PostedWord", "WordRow", "posted_words"]


@dataclass
class PostedWord:
    """What a browser sent of one term, its texts by position."""

    texts: dict[int, str] = field(default_factory=dict)
    before: dict[int, str] = field(default_factory=dict)
    digest: str = ""
    ticked: bool = False
    was_suggested: bool = False
    right: list[tuple[int, str]] = field(default_factory=list)

    @property
    def touched(self) -> dict[int, str]:
        """Return the texts that differ from what the person was shown."""
        return {
            number: text
            for number, text in self.texts.items()
            if plain(text) != plain(self.before.get(number, ""))
        }

    def given(self, word: Word, whole: bool) -> GivenTexts:
        """Return what to keep: what was typed, or all that stands in the fields."""
        texts = self.texts if whole else self.touched
        return GivenTexts(
            sources=word.sources,
            texts=texts,
            seen={number: word.texts[number].stored for number in texts},
            right=self.right,
        )

    def fits(self, word: Word) -> bool:
        """Tell whether the browser was shown the term as it is cut now."""
        return self.digest == word.digest and set(self.texts) == set(
            range(len(word.texts))
        )

    def is_as_seen(self, word: Word, whole: bool) -> bool:
        numbers = self.texts if whole else self.touched
        return all(
            plain(word.texts[number].shown) == plain(self.before.get(number, ""))
            for number in numbers
        )


@dataclass
class Outcome:
    """What became of a form; what was refused stays in its fields.

    ``lost`` are texts of terms that are no longer there.
    """

    saved: int = 0
    approved: int = 0
    posted: dict[UUID, PostedWord] = field(default_factory=dict)
    errors: dict[UUID, str] = field(default_factory=dict)
    faults: dict[UUID, dict[int, list[str]]] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    status: int = 409

    def refuse(self, key: UUID, sent: PostedWord, error: TranslationError) -> None:
        self.posted[key] = sent
        if isinstance(error, InvalidTexts):
            self.faults[key] = error.errors
        elif isinstance(error, TextsChanged):
            self.errors[key] = _(
                "Somebody else wrote here meanwhile. Your text is still in the field: "
                "compare the two, then save again."
            )
        else:
            self.errors[key] = str(error)
        if not isinstance(error, TextsChanged | SourceChanged):
            self.status = 400

    def count(self, is_approved: bool) -> None:
        if is_approved:
            self.approved += 1
        else:
            self.saved += 1

    @property
    def is_empty(self) -> bool:
        return not (self.saved or self.approved or self.posted or self.lost)


def posted_words(data: Any) -> dict[UUID, PostedWord]:
    """Return ``{translation key: what was sent}``; other fields are ignored."""
    found: dict[UUID, PostedWord] = {}
    for name in data:
        kind, _dash, rest = name.partition("-")
        key, number = _spot(rest)
        if key is None:
            continue
        word = found.setdefault(key, PostedWord())
        value = data[name]
        if kind == "text" and number is not None:
            word.texts[number] = value
        elif kind == "before" and number is not None:
            word.before[number] = value
        elif kind == "right" and number is not None:
            word.right += [(number, one) for one in data.getlist(name)]
        elif kind == "digest":
            word.digest = value
        elif kind == "tick":
            word.ticked = True
        elif kind == "suggested":
            word.was_suggested = True
    return found


def _spot(text: str) -> tuple[UUID | None, int | None]:
    """Return the key and the position that the name of a field ends with."""
    key, _colon, number = text.partition(":")
    try:
        found = UUID(key)
    except ValueError:
        return None, None
    is_position = number.isascii() and number.isdecimal() and len(number) < 3
    return found, int(number) if is_position else None


@dataclass
class TextRow:
    """One text of a term as the form shows it."""

    name: str
    text: WordText
    value: str
    errors: list[str]
    doubts: list[Doubt]

    @property
    def one_line(self) -> bool:
        return self.text.segment.place.one_line

    @property
    def public(self) -> str:
        """Return what readers see, where that is not what stands in the field."""
        return self.text.live if self.text.live != self.value else ""

    @property
    def of_others(self) -> str:
        """Return what is kept at the desk, where that is not in the field either."""
        stored = self.text.stored
        return stored if stored not in (self.value, self.text.live) else ""


class WordRow:
    """One term as the form shows it."""

    def __init__(
        self,
        word: Word,
        doubts: Mapping[int, list[Doubt]],
        posted: PostedWord | None = None,
        error: str = "",
        errors: Mapping[int, Iterable[str]] | None = None,
    ) -> None:
        """``posted`` is given where something was refused: it stays in the fields."""
        self.word = word
        self.error = error
        self.ticked = posted is not None and posted.ticked
        self.texts = [
            TextRow(
                name=f"{word.key}:{number}",
                text=one,
                value=posted.texts.get(number, one.shown) if posted else one.shown,
                errors=list((errors or {}).get(number, ())),
                doubts=doubts.get(one.segment.id, []),
            )
            for number, one in enumerate(word.texts)
        ]

    @property
    def is_suggested(self) -> bool:
        return self.word.state == WordState.SUGGESTED

    @property
    def is_stale(self) -> bool:
        return self.word.state == WordState.STALE

    @property
    def has_errors(self) -> bool:
        return bool(self.error) or any(one.errors for one in self.texts)
