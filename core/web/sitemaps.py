"""The sitemap: every public page, each with its other languages.

Wagtail's own lists one language and no alternates.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from core.pages.models import SitePage

from .addresses import absolute

__all__ = ["sitemap"]


def _entries() -> list[dict[str, Any]]:
    pages = (
        SitePage.objects.live()
        .public()
        .filter(alias_of=None)
        .select_related("locale")
        .only("url_path", "translation_key", "locale", "last_published_at")
        .order_by("path")
    )
    versions: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    for page in pages:
        if page.url:
            versions[page.translation_key].append(
                {
                    "language": page.locale.language_code,
                    "url": absolute(page.url),
                    "changed": page.last_published_at,
                }
            )
    entries = []
    for group in versions.values():
        default = next(
            (row for row in group if row["language"] == settings.LANGUAGE_CODE),
            group[0],
        )
        entries += [
            {**row, "alternates": group, "default": default["url"]} for row in group
        ]
    return entries


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    context = {"entries": _entries()}
    return render(request, "sitemap.xml", context, content_type="application/xml")
