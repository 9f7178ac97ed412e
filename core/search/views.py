"""The search in the reader's language."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from core.pages.models import SitePage
from core.web.pagination import paginate

from .text import query_text

LONGEST_QUESTION = 200
MOST_ELSEWHERE = 20


def find(question: str, locale: Locale) -> Any:
    """Return the public pages in ``locale`` that hold every word, the best first."""
    words = query_text(question, locale.language_code)
    if not words:
        return []
    pages = SitePage.objects.live().public().filter(locale=locale)
    pages = pages.as_cards()
    return pages.search(words, operator="and")


def find_elsewhere(question: str, locale: Locale) -> list[SitePage]:
    """Return a few records that hold the words as typed, in another language.

    Each record once, in the first language of the site if it is found there.
    """
    words = query_text(question, "")
    if not words:
        return []
    pages = SitePage.objects.live().public().exclude(locale=locale).as_cards()
    once: dict[Any, SitePage] = {}
    for page in pages.search(words, operator="and")[:MOST_ELSEWHERE]:
        first = page.locale.language_code == settings.LANGUAGE_CODE
        if first or page.translation_key not in once:
            once[page.translation_key] = page
    return list(once.values())


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Answer ``?q=``; what is asked is neither stored nor passed on."""
    question = request.GET.get("q", "").replace("\x00", "").strip()
    question = question[:LONGEST_QUESTION]
    locale = Locale.get_active()
    results = paginate(find(question, locale), request)
    context = {
        "view": "search:search",
        "question": question,
        "results": results,
        "elsewhere": [] if results else find_elsewhere(question, locale),
    }
    return render(request, "search/search.html", context)
