from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from django.db import models
from django.db.models import Max
from wagtail.models import PageManager

from core.pages.querysets import SitePageQuerySet


class PracticeQuerySet(SitePageQuerySet):
    def analysed_at(self, key: UUID) -> Self:
        """Return the practices that name a meeting, in every language.

        ``key`` is the meeting's translation key: whatever language a practice and
        the meeting were written in, the answer is the same.
        """
        return self.filter(meeting__translation_key=key)

    def presented_by(self, key: UUID) -> Self:
        return self.filter(partner__translation_key=key)

    def of_project(self, key: UUID) -> Self:
        return self.filter(project__translation_key=key)


PracticeManager = PageManager.from_queryset(PracticeQuerySet, "PracticeManager")


class GuideQuerySet(SitePageQuerySet):
    def of_project(self, key: UUID) -> Self:
        return self.filter(project__translation_key=key)


GuideManager = PageManager.from_queryset(GuideQuerySet, "GuideManager")


class EditionQuerySet(models.QuerySet[Any]):
    def of(self, key: UUID) -> Self:
        """Return the editions of a guide, which its translation key names."""
        return self.filter(guide_key=key)

    def next_number(self, language: str, content: str) -> int:
        """Return the number of a content: its own, or one more than the last."""
        in_language = self.filter(language=language)
        known = in_language.filter(content_sha256=content).order_by("pk").first()
        if known is not None:
            return int(known.number)
        last = in_language.aggregate(last=Max("number"))["last"] or 0
        return int(last) + 1

    def newest(self) -> list[Any]:
        """Return the last edition of each language and format."""
        newest: dict[tuple[str, str], Any] = {}
        for one in self.defer("marks").order_by("number", "pk"):
            newest[one.language, one.format] = one
        return list(newest.values())
