from __future__ import annotations

import datetime as dt
from typing import Self
from uuid import UUID

from wagtail.models import PageManager

from core.pages.querysets import SitePageQuerySet

from .enums import MeetingState


class PartnerQuerySet(SitePageQuerySet):
    def of_project(self, key: UUID) -> Self:
        """Return the partners of a project, named by its translation key."""
        return self.filter(project_rows__project__translation_key=key)


class MeetingQuerySet(SitePageQuerySet):
    def of_project(self, key: UUID) -> Self:
        return self.filter(project__translation_key=key)

    def hosted_by(self, key: UUID) -> Self:
        return self.filter(host__translation_key=key)

    def held(self) -> Self:
        return self.filter(state=MeetingState.HELD)

    def upcoming(self, now: dt.datetime) -> Self:
        return self.filter(ends__gte=now).exclude(state=MeetingState.CANCELLED)


PartnerManager = PageManager.from_queryset(PartnerQuerySet, "PartnerManager")
MeetingManager = PageManager.from_queryset(MeetingQuerySet, "MeetingManager")
