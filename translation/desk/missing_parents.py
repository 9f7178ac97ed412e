"""Which pages cannot be begun in a language, as the page above them is not there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from wagtail.models import Locale, Page

__all__ = ["missing_parents"]


def missing_parents(sources: Mapping[UUID, Any], locale: Locale) -> dict[UUID, Page]:
    """Return ``{translation key: parent}`` of those that stay without one; two queries.

    The sources are begun together, so one of them may be the parent of another.
    """
    if not sources:
        return {}
    above = {
        page.path: page
        for page in Page.objects.filter(
            path__in={_path_above(one) for one in sources.values()}
        )
    }
    there = set(
        Page.objects.filter(
            translation_key__in=[one.translation_key for one in above.values()],
            locale=locale,
        ).values_list("translation_key", flat=True)
    )
    found: dict[UUID, Page] = {}
    for key, source in sorted(sources.items(), key=lambda item: item[1].depth):
        parent = above.get(_path_above(source))
        if parent is None or parent.is_root() or parent.translation_key in there:
            continue
        begun_along = parent.translation_key in sources.keys() - found.keys()
        if not begun_along:
            found[key] = parent
    return found


def _path_above(page: Any) -> str:
    path: str = page.path
    return path[: -page.steplen]
