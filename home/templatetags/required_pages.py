"""The pages that the law wants linked from everywhere."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.translation import get_language
from wagtail.models import Locale

from core.publishing.generation import remembered

from ..models import StandardPage

register = template.Library()


@register.simple_tag
def required_pages() -> list[dict[str, Any]]:
    """Return the pages of text below the home page, for the foot of every page."""
    language = get_language() or "en"

    def read() -> list[dict[str, Any]]:
        locale = Locale.objects.filter(language_code=language).first()
        if locale is None:
            return []
        pages = StandardPage.objects.readable_in(locale).filter(depth=3)
        return [
            {
                "title": page.title,
                "url": page.url,
                "kind": page.kind,
                "language": page.locale.language_code,
            }
            for page in pages.order_by("path")
        ]

    return remembered(f"required-pages:{language}", read)
