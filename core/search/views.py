"""The search in the reader's language."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from core.pages.models import SitePage
from core.web.pagination import paginate

from .text import query_text

LONGEST_QUESTION = 200


def find(question: str, locale: Locale) -> Any:
    """Return the public pages in ``locale`` that hold every word, the best first."""
    words = query_text(question, locale.language_code)
    if not words:
        return []
    pages = SitePage.objects.live().public().filter(locale=locale)
    pages = pages.as_cards()
    return pages.search(words, operator="and")


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Answer ``?q=``; what is asked is neither stored nor passed on."""
    question = request.GET.get("q", "").replace("\x00", "").strip()
    question = question[:LONGEST_QUESTION]
    locale = Locale.get_active()
    context = {
        "view": "search:search",
        "question": question,
        "results": paginate(find(question, locale), request),
    }
    return render(request, "search/search.html", context)
