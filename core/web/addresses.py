"""Addresses of pages: found in one query, absolute where they leave the site."""

from __future__ import annotations

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.urls import register_converter
from django.urls.converters import IntConverter
from django.utils.translation import get_language
from wagtail.models import Page, Site

from core.pages.models import SitePage
from core.publishing.generation import remembered

__all__ = ["RecordConverter", "absolute", "find_page", "home_path"]


class RecordConverter(IntConverter):
    """The number of a record; longer ones are nobody's, and no database holds them."""

    regex = "[0-9]{1,18}"


register_converter(RecordConverter, "record")


def absolute(url: str) -> str:
    """Return ``url`` with the site's own address in front, for readers elsewhere.

    The address comes from the settings, never from the request's Host header.
    """
    if not url or "://" in url:
        return url
    return settings.WAGTAILADMIN_BASE_URL.rstrip("/") + url


def _home_paths() -> dict[str, str]:
    return {path.language_code: path.root_path for path in Site.get_site_root_paths()}


def home_path(language: str) -> str | None:
    """Return the path in the tree of the home page of a language, or nothing."""
    return remembered("home-paths", _home_paths).get(language)


def find_page(path: str, language: str | None = None) -> Page | None:
    """Return the live page at ``path`` below the home page of a language.

    Two queries at any depth: Wagtail's own routing asks once for each part of the
    path.
    """
    root = home_path(language or get_language() or settings.LANGUAGE_CODE)
    if root is None:
        return None
    url_path = root + path
    row = (
        Page.objects.live()
        .filter(slug=url_path.strip("/").rpartition("/")[2], url_path=url_path)
        .values_list("pk", "content_type_id")
        .first()
    )
    if row is None:
        return None
    model = ContentType.objects.get_for_id(row[1]).model_class()
    if model is None or not issubclass(model, SitePage):
        return None
    return model.objects.select_related(*model.read_with).get(pk=row[0])
