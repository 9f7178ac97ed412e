from __future__ import annotations

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .viewsets import FundingProgrammeViewSet, PeopleGroup

register_snippet(FundingProgrammeViewSet)


@hooks.register("register_admin_viewset")
def people() -> PeopleGroup:
    return PeopleGroup()
