"""The languages of one page, for the switcher, for hreflang and for labels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from wagtail.models import Page

from core.pages.models import SitePage
from core.publishing.generation import remembered

from .addresses import absolute, home_path

__all__ = ["LanguageVersion", "home_versions", "page_versions", "path_versions"]


@dataclass(frozen=True)
class LanguageVersion:
    """One language of the site and where the same page is in it, if it is there."""

    code: str
    name: str
    url: str = ""
    is_current: bool = False

    @property
    def absolute_url(self) -> str:
        return absolute(self.url)


def _versions(urls: dict[str, str], current: str) -> list[LanguageVersion]:
    return [
        LanguageVersion(code, name, urls.get(code, ""), code == current)
        for code, name in settings.LANGUAGES
    ]


def page_versions(page: Page) -> list[LanguageVersion]:
    """Return every language of the site; without address where the page lacks it."""

    def read() -> dict[str, str]:
        found: Iterable[Any] = (
            SitePage.objects.filter(translation_key=page.translation_key)
            .live()
            .public()
            .select_related("locale")
            .defer("body")
        )
        return {other.locale.language_code: other.url or "" for other in found}

    urls = remembered(f"versions:{page.translation_key}", read)
    return _versions(urls, page.locale.language_code)


def path_versions(name: str, current: str, *key: str) -> list[LanguageVersion]:
    """Return a view, such as the search, in every language that has a home page.

    ``key`` is what its address has in it, the same in all languages.
    """
    urls = {}
    for code, _name in settings.LANGUAGES:
        if home_path(code) or code == current:
            with translation.override(code):
                urls[code] = reverse(name, args=key)
    return _versions(urls, current)


def home_versions(current: str) -> list[LanguageVersion]:
    """Return the way to every language, for an answer that is no page."""
    urls = {code: f"/{code}/" for code, _name in settings.LANGUAGES if home_path(code)}
    return _versions(urls, current)
