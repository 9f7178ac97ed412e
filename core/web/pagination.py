"""Pages of a list, for any address a reader may bring."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest

PER_PAGE = 12


def paginate(items: Any, request: HttpRequest, per_page: int = PER_PAGE) -> Page[Any]:
    """Return the part of ``items`` that ``?page=`` asks for.

    An address beyond the end gives the last part, one that is no number the first.
    """
    paginator = Paginator(items, per_page)
    return paginator.get_page(request.GET.get("page"))
