"""What was translated before, on any page, word for word."""

from __future__ import annotations

from collections.abc import Iterable

from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from .segments import Segment

__all__ = ["remembered"]


def remembered(segments: Iterable[Segment], locale: Locale) -> dict[int, str]:
    """Return ``{string id: fragment}`` for segments that lack a translation.

    The newest text that a person wrote for exactly this string wins. One query.
    """
    wanted = {segment.string_id for segment in segments if not segment.translation}
    if not wanted:
        return {}
    rows = (
        StringTranslation.objects.filter(
            translation_of_id__in=wanted,
            locale=locale,
            has_error=False,
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        )
        .exclude(data="")
        .order_by("updated_at", "pk")
        .values_list("translation_of_id", "data")
    )
    return dict(rows)
