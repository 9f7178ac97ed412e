"""News as RSS and Atom, in each language."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core.web.feeds import LONGEST, LanguageFeed

from .models import NewsPage


class NewsFeed(LanguageFeed):
    def title(self, locale: Locale) -> str:
        return _("News of %(site)s") % {"site": settings.WAGTAIL_SITE_NAME}

    def description(self, locale: Locale) -> str:
        return _("What happens in the project and at its partners.")

    subtitle = description

    def items(self, locale: Locale) -> Iterable[NewsPage]:
        news = NewsPage.objects.live().public().filter(locale=locale)
        chosen: Iterable[NewsPage] = (
            news.select_related("locale").defer("body").newest_first()[:LONGEST]
        )
        return chosen


class NewsAtomFeed(NewsFeed):
    feed_type = Atom1Feed
