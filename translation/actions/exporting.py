"""Making pages ready to be taken away as a file."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from core.pages.models import SitePage

from .. import localize
from .cutting import cut

__all__ = ["cut_for_export"]


def cut_for_export(keys: Collection[UUID]) -> None:
    """Cut those pages into texts that the clock has not come to yet; else two queries.

    What is not public is left alone.
    """
    pages = list(
        SitePage.objects.sources().filter(translation_key__in=keys, alias_of=None)
    )
    known = localize.find_sources(pages)
    for page in pages:
        if page.translation_key not in known:
            cut(page.pk)
