"""What a transnational meeting owes: good practices that were analysed at it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.pages.checklist import MOST, todo
from core.pages.permissions import reach_of
from core.publishing.registry import (
    Finding,
    TodoGroup,
    checklist_rule,
    todo_source,
)
from partners.enums import MeetingKind, MeetingState
from partners.models import MeetingPage

from .models import PracticePage

PROMISED = 2


@checklist_rule(MeetingPage)
def practices_analysed(page: MeetingPage) -> Iterator[Finding]:
    """Count practices, not their languages (domain.md, section 1)."""
    if page.kind != MeetingKind.TRANSNATIONAL:
        return
    found = PracticePage.objects.analysed_at(page.translation_key).count_records()
    if found < PROMISED:
        yield Finding(
            ngettext(
                "Only %(count)d good practice names this meeting; two were promised.",
                "Only %(count)d good practices name this meeting; two were promised.",
                found,
            )
            % {"count": found}
        )


@todo_source
def meetings_with_few_practices(user: Any) -> Iterator[TodoGroup]:
    if reach_of(user) is not None:
        return
    found = (
        MeetingPage.objects.sources()
        .filter(kind=MeetingKind.TRANSNATIONAL, state=MeetingState.HELD)
        .annotate(practice_count=Count("practices__translation_key", distinct=True))
        .filter(practice_count__lt=PROMISED)
        .select_related("locale")
        .defer("body")
        .order_by("starts")[:MOST]
    )
    yield TodoGroup(
        _("Two good practices were promised for each of these meetings"),
        "list-ul",
        [todo(page) for page in found],
    )
