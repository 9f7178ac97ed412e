"""What readers are told of a translation."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from core.pages.models import SitePage
from core.pages.registry import page_context
from core.publishing.generation import remembered

from ..desk.staleness import is_stale
from ..models import DeskSettings


@page_context(SitePage)
def staleness(page: SitePage, request: HttpRequest) -> dict[str, Any]:
    """Tell readers since when the original of a public translation has been newer."""
    if page.is_source:
        return {}
    return remembered(f"stale:{page.pk}", lambda: _told_of(page))


def _told_of(page: SitePage) -> dict[str, Any]:
    """Return what readers learn, where coordinators let them; two queries."""
    if not DeskSettings.load().tell_readers:
        return {}
    return {"stale_since": is_stale(page)}
