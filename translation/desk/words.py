"""Terms of vocabularies, and other records of a few words, in one language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, Subquery
from wagtail.models import Locale

from core.pages.collation import sort_key

from .. import localize
from ..enums import WordState
from ..localize import Segment
from ..localize.snippets import Cut, cut, snippet_models, texts_of
from ..models import TranslatedText

__all__ = ["Word", "WordText", "open_words", "vocabulary_of", "words"]


@dataclass(frozen=True)
class WordText:
    """One text of a term: what is kept at the desk, and what readers see."""

    segment: Segment
    live: str
    earlier: str

    @property
    def source(self) -> str:
        return localize.to_input(self.segment, self.segment.source)

    @property
    def stored(self) -> str:
        return localize.to_input(self.segment, self.segment.translation)

    @property
    def shown(self) -> str:
        return self.stored or self.live

    @property
    def earlier_shown(self) -> str:
        return localize.to_input(self.segment, self.earlier)


@dataclass(frozen=True)
class Word:
    """A term in the language it was first written in, with its texts in another."""

    record: Any
    vocabulary: str
    texts: Sequence[WordText]
    state: WordState

    @property
    def key(self) -> UUID:
        key: UUID = self.record.translation_key
        return key

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(one.segment.source for one in self.texts)

    @property
    def digest(self) -> str:
        """Return what changes with every text of the source."""
        return hashlib.sha256("\0".join(self.sources).encode()).hexdigest()[:16]


def vocabulary_of(record: Any) -> str:
    """Return the heading under which a record stands."""
    named = getattr(record, "vocabulary", None)
    return str(named or record._meta.verbose_name_plural)


def words(locale: Locale) -> list[Word]:
    """Return every term that is not of this language, sorted by vocabulary.

    Two queries for each kind of record and two more, however many terms.
    """
    records = [one for model in snippet_models() for one in _sources(model, locale)]
    public = {
        one.translation_key: one
        for model in snippet_models()
        for one in model._default_manager.filter(locale=locale)
    }
    cuts = cut(records, locale)
    stale = set(
        TranslatedText.objects.filter(
            key__in=[one.translation_key for one in records],
            locale=locale,
            stale_since__isnull=False,
        ).values_list("key", flat=True)
    )
    found = [
        _word(one, public.get(one.translation_key), cuts, stale) for one in records
    ]
    return sorted((one for one in found if one.texts), key=_place)


def open_words(locale: Locale) -> int:
    """Return how many terms wait for somebody; as many queries as ``words``."""
    return sum(one.state != WordState.APPROVED for one in words(locale))


def _sources(model: Any, locale: Locale) -> Iterable[Any]:
    """Return each record once, in the language it was first written in.

    It is the row that others were made from: the oldest.
    """
    oldest = (
        model._default_manager.filter(translation_key=OuterRef("translation_key"))
        .order_by("pk")
        .values("pk")[:1]
    )
    rows = model._default_manager.filter(pk=Subquery(oldest)).exclude(locale=locale)
    return (row for row in rows.select_related("locale") if getattr(row, "live", True))


def _word(record: Any, public: Any, cuts: dict[UUID, Cut], stale: set[UUID]) -> Word:
    found = cuts[record.translation_key]
    live = _live_texts(public, found.segments)
    texts = [
        WordText(segment, localize.to_input(segment, text), earlier)
        for segment, text, earlier in zip(
            found.segments, live, found.earlier, strict=True
        )
    ]
    return Word(
        record=record,
        vocabulary=vocabulary_of(record),
        texts=texts,
        state=_state(texts, public is not None, record.translation_key in stale),
    )


def _live_texts(public: Any, segments: Sequence[Segment]) -> list[str]:
    """Return what readers see in the place of each segment, as fragments."""
    if public is None:
        return [""] * len(segments)
    left: dict[str, list[str]] = {}
    for path, text in texts_of(public):
        left.setdefault(path, []).append(text)
    return [left[one.path].pop(0) if left.get(one.path) else "" for one in segments]


def _state(texts: Sequence[WordText], is_public: bool, is_stale: bool) -> WordState:
    complete = all(one.stored for one in texts)
    as_public = all(one.stored in ("", one.live) for one in texts)
    if not is_public:
        return WordState.SUGGESTED if complete else WordState.MISSING
    if complete and (is_stale or not as_public):
        return WordState.SUGGESTED
    if is_stale:
        return WordState.STALE
    return WordState.APPROVED


def _place(word: Word) -> tuple[Any, ...]:
    language = word.record.locale.language_code
    label = str(word.record)
    return (word.vocabulary, sort_key(label, language), str(word.key))
