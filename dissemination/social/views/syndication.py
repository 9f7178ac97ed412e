"""Where a page was told, for its readers (rel=syndication)."""

from __future__ import annotations

from collections import defaultdict
from typing import Any
from uuid import UUID

from django.http import HttpRequest

from core.pages.models import SitePage
from core.pages.registry import page_context
from core.publishing.generation import remembered

from ..models import Publication
from ..registry import NETWORKS

__all__ = ["told_elsewhere"]

Told = dict[tuple[UUID, str], list[tuple[str, str]]]


@page_context(SitePage)
def told_elsewhere(page: SitePage, request: HttpRequest) -> dict[str, Any]:
    """Name the posts about a page in its language; no query for most readers."""
    if not page.announceable:
        return {}
    told = remembered("syndication", _told)
    return {"told_at": told.get((page.translation_key, page.locale.language_code), [])}


def _told() -> Told:
    """Return network and address of each post about a whole page, the latest first."""
    found: Told = defaultdict(list)
    posts = (
        Publication.objects.out()
        .exclude(address="")
        .filter(after=None, variant__post__part="")
        .order_by("-published_at")
        .values_list("page_key", "language", "network", "address")
    )
    for key, language, network, address in posts:
        label = NETWORKS[network].label if network in NETWORKS else network
        found[key, language].append((label, address))
    return dict(found)
