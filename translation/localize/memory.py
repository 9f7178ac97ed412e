"""What was translated before, on any page, word for word."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from .segments import Segment

__all__ = ["by_people", "in_other_places", "pairs", "remembered"]


def by_people(locale: Locale) -> QuerySet[StringTranslation]:
    """Return what people wrote in a language, whole and without a fault."""
    rows: QuerySet[StringTranslation] = StringTranslation.objects.filter(
        locale=locale,
        has_error=False,
        translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
    ).exclude(data="")
    return rows


def remembered(segments: Iterable[Segment], locale: Locale) -> dict[int, str]:
    """Return ``{string id: fragment}`` for segments that lack a translation.

    The newest text that a person wrote for exactly this string wins. One query.
    """
    wanted = {segment.string_id for segment in segments if not segment.translation}
    if not wanted:
        return {}
    rows = (
        by_people(locale)
        .filter(translation_of_id__in=wanted)
        .order_by("updated_at", "pk")
        .values_list("translation_of_id", "data")
    )
    return dict(rows)


def in_other_places(segments: Iterable[Segment], locale: Locale) -> dict[int, set[str]]:
    """Return ``{segment id: fragments}`` that people wrote for its string elsewhere.

    One query.
    """
    shown = list(segments)
    rows = (
        by_people(locale)
        .filter(translation_of_id__in={segment.string_id for segment in shown})
        .values_list("translation_of_id", "context_id", "data")
    )
    known: dict[int, dict[int, str]] = {}
    for string, context, data in rows:
        known.setdefault(string, {})[context] = data
    return {
        segment.id: {
            data
            for context, data in known.get(segment.string_id, {}).items()
            if context != segment.context_id
        }
        for segment in shown
    }


def pairs(locale: Locale) -> list[tuple[str, str, str]]:
    """Return ``(language, string, text)`` of what people wrote; one query."""
    rows = by_people(locale).exclude(translation_of__locale=locale)
    columns = ("translation_of__locale__language_code", "translation_of__data", "data")
    return list(rows.order_by(*columns).values_list(*columns).distinct())
