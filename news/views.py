"""What the templates of news get."""

from __future__ import annotations

from functools import cache
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from wagtail.models import Locale

from core.pages.models import SitePage
from core.pages.registry import page_context
from core.publishing.generation import remembered
from core.web.pagination import paginate
from core.web.templatetags.site import theme_labels
from partners.models import MeetingPage, PartnerPage, ProjectPage
from practices.models import PracticePage

from .enums import NewsKind
from .models import NewsIndexPage, NewsPage

NEWEST = 4


@page_context(NewsIndexPage)
def news_index(page: NewsIndexPage, request: HttpRequest) -> dict[str, Any]:
    """Return the news, narrowed as the address asks.

    That is by ``kind``, ``year``, ``theme`` and ``project`` (its acronym).
    Values that name nothing are ignored.
    """
    news = NewsPage.objects.readable_in(page.locale)
    chosen: dict[str, Any] = {}
    kind = request.GET.get("kind")
    if kind in NewsKind.values:
        chosen["kind"] = str(NewsKind(kind).label)
        news = news.filter(kind=kind)
    year = request.GET.get("year", "")
    if year.isascii() and year.isdigit() and 1900 <= int(year[:5]) <= 2200:
        chosen["year"] = int(year)
        news = news.filter(date__year=int(year))
    theme = request.GET.get("theme", "")
    label = theme_label(theme, page.locale.language_code)
    if label:
        chosen["theme"] = label
        tagged = NewsPage.objects.filter(theme_rows__theme__key=theme)
        news = news.filter(translation_key__in=tagged.values("translation_key"))
    project = chosen_project(request, page.locale)
    if project is not None:
        chosen["project"] = project.acronym
        news = news.of_project(project.translation_key)
    return {
        "news": cache(lambda: paginate(news.as_cards().newest_first(), request)),
        "kinds": kinds_in(page.locale),
        "chosen": chosen,
        "marks": marks(chosen, request),
    }


def chosen_project(request: HttpRequest, locale: Locale) -> ProjectPage | None:
    acronym = request.GET.get("project", "").replace("\x00", "")
    if not acronym:
        return None
    projects = ProjectPage.objects.readable_in(locale)
    found: ProjectPage | None = projects.filter(acronym=acronym).first()
    return found


def theme_label(key: str, language: str) -> str:
    """Return the name of a theme, or nothing for a key that names none."""
    labels = theme_labels(language).values()
    return next((theme["label"] for theme in labels if theme["key"] == key), "")


def kinds_in(locale: Locale) -> list[tuple[str, str]]:
    """Return the kinds of which a reader of ``locale`` finds news."""

    def read() -> list[str]:
        news = NewsPage.objects.readable_in(locale).order_by()
        return list(news.values_list("kind", flat=True).distinct())

    found = remembered(f"news-kinds:{locale.pk}", read)
    return [(kind, str(label)) for kind, label in NewsKind.choices if kind in found]


def marks(chosen: dict[str, Any], request: HttpRequest) -> list[dict[str, Any]]:
    """Return theme and year if chosen, each with the address without it."""
    rows = []
    for name, title in chosen.items():
        if name == "kind":
            continue
        query = request.GET.copy()
        query.pop(name, None)
        query.pop("page", None)
        rows.append(
            {"title": title, "remove_url": f"{request.path}?{query.urlencode()}"}
        )
    return rows


@page_context(NewsPage)
def article(page: NewsPage, request: HttpRequest) -> dict[str, Any]:
    """Return what is read only when the kept parts of an article are made anew."""
    return {
        "named": cache(lambda: named(page)),
        "see_also": cache(lambda: see_also(page)),
    }


def named(page: NewsPage) -> dict[str, SitePage | None]:
    """Return the records that the article is about, as this reader can read them."""
    names = ("project", "partner", "meeting", "practice")
    ids = {name: getattr(page, f"{name}_id") for name in names}
    versions = SitePage.objects.versions_by_id(ids.values(), page.locale)
    return {name: versions.get(pk) for name, pk in ids.items()}


def see_also(page: NewsPage) -> list[NewsPage]:
    """Return other news of the same project."""
    others = (
        NewsPage.objects.readable_in(page.locale)
        .exclude(translation_key=page.translation_key)
        .filter(project_id=page.project_id)
    )
    return list(others.as_cards().newest_first()[:3])


@page_context(ProjectPage)
def news_of_project(page: ProjectPage, request: HttpRequest) -> dict[str, Any]:
    index = NewsIndexPage.objects.live().filter(locale=page.locale).first()
    query = urlencode({"project": page.acronym})
    return {
        "news": newest(page.locale).of_project(page.translation_key)[:NEWEST],
        "all_news": f"{index.url}?{query}" if index else "",
    }


@page_context(MeetingPage)
def news_of_meeting(page: MeetingPage, request: HttpRequest) -> dict[str, Any]:
    news = newest(page.locale).about_meeting(page.translation_key)
    return {
        "news": [item for item in news if item.kind != NewsKind.COVERAGE],
        "coverage": [item for item in news if item.kind == NewsKind.COVERAGE],
    }


@page_context(PartnerPage)
def news_of_partner(page: PartnerPage, request: HttpRequest) -> dict[str, Any]:
    news = newest(page.locale).filter(partner__translation_key=page.translation_key)
    return {"news": news[:NEWEST]}


@page_context(PracticePage)
def news_of_practice(page: PracticePage, request: HttpRequest) -> dict[str, Any]:
    news = newest(page.locale).filter(practice__translation_key=page.translation_key)
    return {"news": news[:NEWEST]}


def newest(locale: Locale) -> Any:
    """Return the news a reader of ``locale`` can read, the newest first."""
    news = NewsPage.objects.readable_in(locale)
    return news.as_parts().newest_first()
