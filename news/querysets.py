from __future__ import annotations

from typing import Any
from uuid import UUID

from core.pages.querysets import PageManager, SitePageQuerySet

from .enums import NewsKind


class NewsQuerySet(SitePageQuerySet):
    def newest_first(self) -> NewsQuerySet:
        return self.order_by("-date", "-pk")

    def of_project(self, key: UUID) -> NewsQuerySet:
        return self.filter(project__translation_key=key)

    def about_meeting(self, key: UUID) -> NewsQuerySet:
        return self.filter(meeting__translation_key=key)

    def coverage(self) -> NewsQuerySet:
        return self.filter(kind=NewsKind.COVERAGE)


NewsManager: Any = PageManager.from_queryset(NewsQuerySet, "NewsManager")
