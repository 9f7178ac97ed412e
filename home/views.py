"""What the home page shows: where, what is new, how far the promises are."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from wagtail.models import Locale

from core.media.renditions import prefetch_shown
from core.pages.models import SitePage
from core.pages.registry import page_context
from core.publishing.generation import remembered
from dissemination.results.views.pages import public_figures
from news.models import NewsIndexPage
from news.views import newest
from partners.models import PartnerPage, ProjectPage
from practices.models import PracticeIndexPage, PracticePage

from .models import HomePage, StandardPage


@page_context(HomePage)
def home(page: HomePage, request: HttpRequest) -> dict[str, Any]:
    """Return what is read only when the kept parts of the page are made anew."""
    return {"front": cache(lambda: front(page))}


def front(page: HomePage) -> dict[str, Any]:
    locale = page.locale
    main = ProjectPage.objects.readable_in(locale).order_by("-start", "pk").first()
    practices = PracticePage.objects.readable_in(locale).as_parts()
    partners = PartnerPage.objects.readable_in(locale)
    if main is not None:
        partners = partners.of_project(main.translation_key)
    parts = {
        "project": main,
        "partners": partners.order_by("country", "city"),
        "news": newest(locale)[:4],
        "practices": practices.order_by("-first_published_at", "pk")[:3],
        "figures": public_figures(main),
        **lists(locale),
    }
    prefetch_shown(parts)
    return parts


def lists(locale: Locale) -> dict[str, dict[str, str]]:
    """Return where all news and all practices are listed, for the links to them."""
    kinds = {NewsIndexPage: "news_index", PracticeIndexPage: "practice_index"}

    def read() -> dict[str, dict[str, str]]:
        types = ContentType.objects.get_for_models(*kinds).values()
        found = SitePage.objects.readable_in(locale).filter(content_type__in=types)
        return {
            kinds[kind]: {"url": page.url or ""}
            for page in found
            if (kind := page.specific_class) in kinds
        }

    return remembered(f"lists:{locale.pk}", read)


@page_context(StandardPage)
def standard(page: StandardPage, request: HttpRequest) -> dict[str, Any]:
    below = SitePage.objects.filter(path__startswith=page.path, depth=page.depth + 1)
    children = below.live().public().select_related("locale").defer("body")
    return {"children": children.order_by("path")}
