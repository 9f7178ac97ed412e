"""What readers are told of a translation."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from core.pages.models import SitePage
from core.pages.registry import page_context
from core.publishing.generation import remembered

from ..desk.staleness import is_stale


@page_context(SitePage)
def staleness(page: SitePage, request: HttpRequest) -> dict[str, Any]:
    """Tell readers since when the original of a public translation has been newer."""
    if page.is_source:
        return {}
    return remembered(f"stale:{page.pk}", lambda: {"stale_since": is_stale(page)})
