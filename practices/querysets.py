from __future__ import annotations

from typing import Self
from uuid import UUID

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
