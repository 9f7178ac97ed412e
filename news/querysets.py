from __future__ import annotations

from typing import Self
from uuid import UUID

from wagtail.models import PageManager

from core.pages.querysets import SitePageQuerySet

from .enums import NewsKind


class NewsQuerySet(SitePageQuerySet):
    def newest_first(self) -> Self:
        return self.order_by("-date", "-pk")

    def of_project(self, key: UUID) -> Self:
        return self.filter(project__translation_key=key)

    def about_meeting(self, key: UUID) -> Self:
        return self.filter(meeting__translation_key=key)

    def coverage(self) -> Self:
        return self.filter(kind=NewsKind.COVERAGE)


NewsManager = PageManager.from_queryset(NewsQuerySet, "NewsManager")
