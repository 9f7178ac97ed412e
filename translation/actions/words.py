"""Terms of vocabularies: a translator suggests, a reviewer lets readers see it.

A term has no draft of its own. What is suggested is kept as strings of the engine,
and the row that readers see is written by ``translate_snippet`` alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from wagtail.models import Locale

from .. import localize
from ..desk.segment_checks import faults_of_all
from ..exceptions import InvalidTexts, OpenDoubts, RecordGone, SourceChanged
from ..localize import Segment, Translation
from .bulk import translate_snippet
from .doubting import accept_doubts, open_doubts
from .rules import require_reviewer, require_translator
from .standing import note_source
from .writing import save_texts, start

__all__ = ["GivenTexts", "approve_word", "suggest_word"]


@dataclass(frozen=True)
class GivenTexts:
    """What a person wrote for one term, by the position of each text in it.

    ``sources`` are all texts of the term as the person saw them, ``seen`` what was
    kept for them; ``right`` names doubts that the person lets stand.
    """

    sources: Sequence[str]
    texts: Mapping[int, str]
    seen: Mapping[int, str]
    right: Iterable[tuple[int, str]] = ()


@transaction.atomic
def suggest_word(record: Any, locale: Locale, given: GivenTexts, user: Any) -> None:
    """Keep what a person wrote for a term; readers see nothing of it.

    Raises ``NotAllowed``, ``NotASource``, ``RecordGone``, ``SourceChanged``,
    ``TextsChanged`` or ``InvalidTexts``, whose errors are by position.
    """
    _suggest(record, locale, given, user)


@transaction.atomic
def approve_word(record: Any, locale: Locale, given: GivenTexts, user: Any) -> Any:
    """Keep what a reviewer wrote or found right, and let readers see it.

    Returns the public row. Raises what ``suggest_word`` does, ``OpenDoubts`` or
    ``UncoveredTexts``.
    """
    require_reviewer(user, locale)
    translation = _suggest(record, locale, given, user)
    odd = open_doubts(translation)
    if odd:
        raise OpenDoubts(len(odd))
    return translate_snippet(record, locale, {}, user)


def _suggest(record: Any, locale: Locale, given: GivenTexts, user: Any) -> Translation:
    require_translator(user, locale)
    translation = _as_it_stands(record, locale, user)
    segments = localize.segments_of(translation)
    if [one.source for one in segments] != list(given.sources):
        raise SourceChanged
    written = {segments[number]: text for number, text in given.texts.items()}
    refused = faults_of_all(written)
    if refused:
        raise InvalidTexts(_by_position(segments, refused))
    save_texts(
        translation,
        {one.id: text for one, text in written.items()},
        user,
        {segments[number].id: text for number, text in given.seen.items()},
        read=[one.id for one in written],
    )
    right = [(segments[number].id, name) for number, name in given.right]
    accept_doubts(translation, right, user)
    return translation


def _as_it_stands(record: Any, locale: Locale, user: Any) -> Translation:
    """Open the translation of a term, cut from what the term is now."""
    try:
        translation = start(record, locale, user)
        localize.refresh_source(translation.source)
    except ObjectDoesNotExist as error:
        raise RecordGone(record) from error
    note_source(translation.source, record.translation_key)
    return translation


def _by_position(
    segments: Sequence[Segment], refused: Mapping[int, Sequence[str]]
) -> dict[int, Sequence[str]]:
    return {
        number: refused[one.id]
        for number, one in enumerate(segments)
        if one.id in refused
    }
