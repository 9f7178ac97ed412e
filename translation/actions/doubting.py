"""What is odd in the texts of a translation, and whose word it is that it is right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction
from wagtail.models import Locale, Page

from .. import localize
from ..desk.doubts import Doubt, doubts
from ..desk.glossary import terms_in
from ..exceptions import OpenDoubts
from ..localize import Segment, Translation
from ..models import AcceptedDoubt
from .rules import require_translator

__all__ = ["accept_doubts", "doubts_left", "open_doubts", "require_settled"]


def open_doubts(
    translation: Translation, segments: Sequence[Segment] | None = None
) -> dict[int, list[Doubt]]:
    """Return ``{segment id: doubts}`` that nobody has accepted.

    Five queries; three where whoever asks has read the segments just now.
    """
    return doubts_left(
        localize.segments_of(translation) if segments is None else segments,
        translation.source.locale,
        translation.target_locale,
    )


def doubts_left(
    segments: Sequence[Segment], source: Locale, locale: Locale
) -> dict[int, list[Doubt]]:
    """Return the doubts about texts as they are stored; three queries at any number."""
    elsewhere = localize.in_other_places(segments, locale)
    terms = terms_in(segments, source, locale)
    rows = AcceptedDoubt.objects.filter(
        locale=locale, context_id__in={one.context_id for one in segments}
    ).values_list("context_id", "string_id", "check_name", "text")
    accepted = set(rows)
    found: dict[int, list[Doubt]] = {}
    for segment in segments:
        spot = (segment.context_id, segment.string_id)
        odd = doubts(
            segment,
            localize.to_input(segment, segment.translation),
            locale.language_code,
            (localize.to_input(segment, text) for text in elsewhere[segment.id]),
            terms.get(segment.id, ()),
        )
        left = [
            one for one in odd if (*spot, one.name, segment.translation) not in accepted
        ]
        if left:
            found[segment.id] = left
    return found


@transaction.atomic
def accept_doubts(
    translation: Translation, accepted: Iterable[tuple[int, str]], user: Any
) -> None:
    """Remember a person's word for ``(segment id, check)`` of the texts as saved."""
    require_translator(user, translation.target_locale)
    ticked = list(accepted)
    if not ticked:
        return
    by_id = {one.id: one for one in localize.segments_of(translation)}
    found = open_doubts(translation, list(by_id.values()))
    for segment_id, name in ticked:
        if name not in {one.name for one in found.get(segment_id, [])}:
            continue
        segment = by_id[segment_id]
        AcceptedDoubt.objects.update_or_create(
            context_id=segment.context_id,
            string_id=segment.string_id,
            locale=translation.target_locale,
            check_name=name,
            defaults={"text": segment.translation, "accepted_by": user},
        )


def require_settled(page: Page, user: Any) -> None:
    """Let nothing go on that looks odd to the checks and was not accepted.

    The site itself, which only takes over what people wrote, is not asked.
    """
    if user is None:
        return
    translation = localize.find_translation(page.translation_key, page.locale)
    odd = open_doubts(translation) if translation is not None else {}
    if odd:
        raise OpenDoubts(len(odd))
