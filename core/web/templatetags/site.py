"""What every public template uses: navigation, languages, dates, names, the map."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django import template
from django.conf import settings
from django.http import QueryDict
from django.utils.text import capfirst
from django.utils.translation import get_language
from wagtail.models import Locale, Page

from core.pages.countries import cldr, country_name
from core.pages.models import SitePage, Theme
from core.publishing.generation import remembered

from .. import formats
from ..addresses import absolute, home_path
from ..languages import (
    LanguageVersion,
    home_versions,
    page_versions,
    path_versions,
)

register = template.Library()

# Languages that are not written in Latin letters, by the file that has theirs.
SCRIPTS = {
    **dict.fromkeys(("be", "bg", "mk", "sr", "uk"), "cyrillic"),
    "el": "greek",
}

for _filter in (
    country_name,
    formats.long_date,
    formats.month,
    formats.number,
    formats.join,
):
    register.filter(_filter.__name__, _filter)
register.filter("absolute", absolute)


@register.filter
def at(value: dt.datetime, zone: str) -> str:
    """Return the time of day at a place: ``{{ slot.starts|at:page.timezone }}``."""
    return formats.time_of(value, zone)


@register.filter
def money(value: Decimal, currency: str) -> str:
    return formats.money(value, currency)


@register.simple_tag
def local_day(value: dt.datetime, zone: str) -> dt.date:
    """Return the day at a place, whatever day it is where the reader is."""
    return value.astimezone(ZoneInfo(zone)).date()


@register.simple_tag
def date_range(start: dt.date, end: dt.date) -> str:
    return formats.date_range(start, end)


@register.filter
def language_name(code: str) -> str:
    """Return a language's name in the language of the page, such as “nemščina”."""
    names = cldr(get_language()).languages
    return str(names.get(code, code))


@register.filter
def own_name(code: str) -> str:
    """Return a language's own name, such as “slovenščina” or “Malti”."""
    return dict(settings.LANGUAGES).get(code, code)


@register.simple_tag
def language_versions(
    page: Page | None = None, view: str = "", token: str = ""
) -> list[LanguageVersion]:
    """Return the languages of a page, of a view, or of the site itself.

    ``token`` is what the address of a reader's own page has in it.
    """
    if isinstance(page, Page) and page.pk:
        return page_versions(page)
    language = get_language() or "en"
    if not view:
        return home_versions(language)
    return path_versions(view, language, *([token] if token else []))


def _sections(language: str) -> list[dict[str, Any]]:
    path = home_path(language)
    if path is None:
        return []
    pages = (
        SitePage.objects.live()
        .public()
        .filter(url_path__startswith=path, depth=3, show_in_menus=True)
        .order_by("path")
        .only("title", "url_path", "translation_key", "locale")
    )
    return [{"title": page.title, "url": page.url} for page in pages]


@register.simple_tag(takes_context=True)
def navigation(context: Any) -> list[dict[str, Any]]:
    """Return title and address of each section of the current language.

    ``current`` is what ``aria-current`` says: ``page`` in the section itself, ``true``
    on a page below it.
    """
    language = get_language() or "en"
    sections = remembered(f"navigation:{language}", lambda: _sections(language))
    request = context.get("request")
    path = request.path if request else ""

    def current(url: str) -> str:
        if path == url:
            return "page"
        return "true" if url and path.startswith(url) else ""

    return [{**section, "current": current(section["url"])} for section in sections]


@register.filter
def current_url(sections: list[dict[str, Any]]) -> str:
    """Return the address of the section that a page stands in."""
    return next((one["url"] for one in sections if one["current"]), "")


@register.simple_tag
def masthead() -> dict[str, str]:
    """Return the site's name, what follows it in the title of the home page, the way.

    “HE.CO – heritage for small communities” becomes a name and a line beside it.
    """
    language = get_language() or "en"
    name = settings.WAGTAIL_SITE_NAME

    def read() -> dict[str, str]:
        home = (
            SitePage.objects.live().filter(url_path=home_path(language) or "").first()
        )
        line = home.title.removeprefix(name).lstrip(" –—:-") if home else ""
        return {"name": name, "line": line, "url": f"/{language}/" if home else "/"}

    return remembered(f"masthead:{language}", read)


@register.simple_tag(takes_context=True)
def choices(context: Any) -> str:
    """Return what a reader asked for, to ask the same in another language.

    Not the part of a list: lists differ in length from language to language.
    """
    request = context.get("request")
    asked = request.GET.copy() if request else QueryDict(mutable=True)
    asked.pop("page", None)
    return f"?{asked.urlencode()}" if asked else ""


@register.filter
def x_default(versions: list[LanguageVersion]) -> str:
    """Return where a reader of no language of the site is sent: the first there is."""
    return next((one.absolute_url for one in versions if one.url), "")


@register.filter
def version_in(versions: list[LanguageVersion], code: str) -> LanguageVersion | None:
    return next((one for one in versions if one.code == code and one.url), None)


@register.filter
def others(versions: list[LanguageVersion]) -> list[LanguageVersion]:
    """Return the languages besides this one in which a page can be read."""
    return [one for one in versions if one.url and not one.is_current]


@register.filter
def kind_name(page: Any) -> str:
    """Return what kind of record a page is, such as “good practice”."""
    if getattr(page, "get_kind_display", None) and page.kind:
        return str(page.get_kind_display())
    return str(capfirst(page.specific_class._meta.verbose_name))


@register.simple_tag
def elided(pages: Any) -> list[Any]:
    """Return the numbers of the parts of a list, with gaps where there are many."""
    return list(
        pages.paginator.get_elided_page_range(pages.number, on_each_side=1, on_ends=1)
    )


@register.filter
def host(url: str) -> str:
    """Return where a link leads, such as “www.reinwardt.nl”."""
    return urlsplit(url).hostname or ""


@register.filter
def reading_face(code: str) -> str:
    """Return the file of letters that a page in this language needs first."""
    return f"fonts/alegreya-{SCRIPTS.get(code, 'latin')}.woff2"


def theme_labels(language: str) -> dict[int, dict[str, str]]:
    """Return ``{theme id: key and label}`` in a language, for the whole vocabulary."""

    def read() -> dict[int, dict[str, str]]:
        locale = Locale.objects.filter(language_code=language).first()
        themes = list(Theme.objects.all())
        labels = Theme.objects.labels_in(locale) if locale else {}
        return {
            theme.pk: {
                "key": theme.key,
                "label": labels.get(theme.translation_key, theme.label),
            }
            for theme in themes
        }

    return remembered(f"themes:{language}", read)


@register.simple_tag
def themes_of(page: Any) -> list[dict[str, str]]:
    """Return key and label of a page's themes, in the current language."""
    labels = theme_labels(get_language() or "en")
    rows = page.theme_rows.all()
    return [labels[row.theme_id] for row in rows if row.theme_id in labels]
