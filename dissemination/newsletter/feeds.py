"""Issues of the newsletter as RSS and Atom, in each language."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core.web.feeds import LONGEST, LanguageFeed

from .models import IssuePage


class IssueFeed(LanguageFeed):
    def title(self, locale: Locale) -> str:
        return _("Newsletter of %(site)s") % {"site": settings.WAGTAIL_SITE_NAME}

    def description(self, locale: Locale) -> str:
        return _("Each issue of the newsletter as soon as it has appeared.")

    subtitle = description

    def items(self, locale: Locale) -> Iterable[IssuePage]:
        issues = IssuePage.objects.live().public().filter(locale=locale)
        chosen: Iterable[IssuePage] = (
            issues.select_related("locale")
            .defer("body", "intro", "items")
            .order_by("-date", "-number", "-pk")[:LONGEST]
        )
        return chosen


class IssueAtomFeed(IssueFeed):
    feed_type = Atom1Feed
