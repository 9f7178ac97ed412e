"""The base of every feed: one language, addresses that last, no extra queries."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import Rss201rev2Feed, SyndicationFeed
from django.utils.translation import get_language
from wagtail.models import Locale

from .addresses import absolute

__all__ = ["LanguageFeed"]

LONGEST = 30


class LanguageFeed(Feed[Any, Any]):
    """A feed of pages in the language of its address.

    A page that exists only in another language is left out: a feed has one language.
    """

    feed_type: type[SyndicationFeed] = Rss201rev2Feed

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.language = get_language() or settings.LANGUAGE_CODE
        return super().__call__(request, *args, **kwargs)

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Locale:
        return Locale.objects.get(language_code=self.language)

    def link(self, obj: Any = None) -> str:
        return absolute(f"/{get_language()}/")

    def item_title(self, item: Any) -> str:
        return str(item.title)

    def item_description(self, item: Any) -> str:
        return str(item.teaser)

    def item_link(self, item: Any) -> str:
        return absolute(item.url or "")

    def item_guid(self, item: Any) -> str:
        return f"urn:uuid:{item.translation_key}:{item.locale.language_code}"

    item_guid_is_permalink = False

    def item_pubdate(self, item: Any) -> dt.datetime | None:
        published: dt.datetime | None = item.first_published_at
        return published

    def item_updateddate(self, item: Any) -> dt.datetime | None:
        updated: dt.datetime | None = item.last_published_at
        return updated
