"""Finding texts again: by the place that was noted, or by words a reader saw."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import String, StringSegment, StringTranslation

__all__ = ["FoundPlace", "find_places", "public_texts"]

Spot = tuple[int, int]


@dataclass(frozen=True)
class FoundPlace:
    """The source text of a place; ``segment_id`` as long as the source has it."""

    source: str
    segment_id: int | None


def find_places(spots: Iterable[Spot]) -> dict[Spot, FoundPlace]:
    """Return ``{(context id, string id): place}``; two queries at any number."""
    wanted = set(spots)
    strings = {string for _context, string in wanted}
    texts = dict(String.objects.filter(pk__in=strings).values_list("pk", "data"))
    segments = {
        (context, string): pk
        for pk, context, string in StringSegment.objects.filter(
            context_id__in={context for context, _string in wanted},
            string_id__in=strings,
        )
        .order_by("-order", "-pk")
        .values_list("pk", "context_id", "string_id")
    }
    return {
        spot: FoundPlace(texts[spot[1]], segments.get(spot))
        for spot in wanted
        if spot[1] in texts
    }


def public_texts(key: Any, locale: Locale) -> list[tuple[Spot, str]]:
    """Return the texts of a record in a language, ``(spot, fragment)``; two queries.

    Of a source its own; of a translation those translated, then those of the source,
    which readers see where a translation lacks.
    """
    rows = list(
        StringSegment.objects.filter(source__object_id=key)
        .order_by("order", "pk")
        .values_list("context_id", "string_id", "string__data")
    )
    current = {(context, string) for context, string, _data in rows}
    stored = StringTranslation.objects.filter(
        context__object_id=key, locale=locale, has_error=False
    ).exclude(data="")
    translated = [
        ((context, string), data)
        for context, string, data in stored.values_list(
            "context_id", "translation_of_id", "data"
        )
        if (context, string) in current
    ]
    return translated + [((context, string), data) for context, string, data in rows]
