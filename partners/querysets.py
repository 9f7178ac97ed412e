from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from core.pages.querysets import PageManager, SitePageQuerySet

from .enums import MeetingState


class PartnerQuerySet(SitePageQuerySet):
    def of_project(self, key: UUID) -> PartnerQuerySet:
        """Return the partners of a project, named by its translation key."""
        return self.filter(project_rows__project__translation_key=key)


class MeetingQuerySet(SitePageQuerySet):
    def of_project(self, key: UUID) -> MeetingQuerySet:
        return self.filter(project__translation_key=key)

    def hosted_by(self, key: UUID) -> MeetingQuerySet:
        return self.filter(host__translation_key=key)

    def held(self) -> MeetingQuerySet:
        return self.filter(state=MeetingState.HELD)

    def upcoming(self, now: dt.datetime) -> MeetingQuerySet:
        return self.filter(ends__gte=now).exclude(state=MeetingState.CANCELLED)


PartnerManager: Any = PageManager.from_queryset(PartnerQuerySet, "PartnerManager")
MeetingManager: Any = PageManager.from_queryset(MeetingQuerySet, "MeetingManager")
