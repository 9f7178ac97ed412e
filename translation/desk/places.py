"""Where somebody goes on with a text, as an address within the site."""

from __future__ import annotations

from urllib.parse import urlencode

from django.urls import reverse

__all__ = ["queue_address", "text_address"]


def queue_address(language: str, **wanted: str) -> str:
    """Return the list of a language, narrowed to what is ``wanted``."""
    query = urlencode({"language": language} | wanted)
    return f"{reverse('desk:index')}?{query}"


def text_address(page_id: int | None, title: str, language: str) -> str:
    """Return the form of a text, or where it stands in the list until it is begun."""
    if page_id is None:
        return queue_address(language, q=title)
    return reverse("desk:edit", args=[page_id])
