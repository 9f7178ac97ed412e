"""What the funder asks of projects, and readers of meetings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from core.pages.checklist import MOST, todo
from core.pages.permissions import reach_of
from core.publishing.enums import Severity
from core.publishing.registry import (
    Finding,
    Todo,
    TodoGroup,
    checklist_rule,
    todo_source,
)

from .enums import MeetingState
from .models import FundingProgramme, MeetingPage, ProjectPage


@checklist_rule(ProjectPage)
def funding_statement(page: ProjectPage) -> Iterator[Finding]:
    """The words of the fund stand on every page, so its own language must have them."""
    if page.funding_id is None:
        return
    absent = page.funding.languages_without_statement()
    if page.locale.language_code in absent:
        yield Finding(
            _("The funding programme has no statement in the language of this page."),
            Severity.MISSING,
            "funding",
        )
    elif absent:
        yield Finding(
            _("The funding programme has no statement in: %(names)s.")
            % {"names": _names(absent)},
            field="funding",
        )


@checklist_rule(ProjectPage)
def disclaimer(page: ProjectPage) -> Iterator[Finding]:
    """Only official disclaimers are shown; readers get the English one meanwhile."""
    if page.funding_id is None:
        return
    given = {row.language for row in page.funding.statements.all() if row.disclaimer}
    absent = [code for code, _name in settings.LANGUAGES if code not in given]
    if absent:
        yield Finding(
            _("No official disclaimer yet in: %(names)s.") % {"names": _names(absent)},
            field="funding",
        )


@checklist_rule(MeetingPage)
def report(page: MeetingPage) -> Iterator[Finding]:
    if page.ends is None or page.ends > timezone.now():
        return
    if page.state in {MeetingState.PLANNED, MeetingState.RESCHEDULED}:
        yield Finding(_("The meeting is over: say whether it was held."), field="state")
    elif page.state == MeetingState.HELD and not strip_tags(page.summary).strip():
        yield Finding(
            _("The meeting was held: its report is still missing."), field="summary"
        )


def _names(codes: list[str]) -> str:
    return ", ".join(name for code, name in settings.LANGUAGES if code in codes)


@todo_source
def meetings_without_report(user: Any) -> Iterator[TodoGroup]:
    """Meetings that are over and of which readers learn nothing."""
    open_states = [MeetingState.PLANNED, MeetingState.RESCHEDULED]
    silent = Q(state__in=open_states) | Q(state=MeetingState.HELD, summary="")
    found = MeetingPage.objects.sources().filter(silent, ends__lt=timezone.now())
    reach = reach_of(user)
    if reach is not None:
        found = found.filter(host__in=reach)
    found = found.select_related("locale").defer("body").order_by("ends")[:MOST]
    yield TodoGroup(
        _("Report on these meetings"), "calendar-alt", [todo(page) for page in found]
    )


@todo_source
def funding_without_statement(user: Any) -> Iterator[TodoGroup]:
    """Languages of the site that lack the words of a fund, for who may enter them.

    The words are given by the fund, so no translator is asked for them.
    """
    if not user.has_perm("partners.change_fundingprogramme"):
        return
    lacking = [
        (programme, absent)
        for programme in FundingProgramme.objects.prefetch_related("statements")
        if (absent := programme.languages_without_statement())
    ]
    yield TodoGroup(
        _("Enter the words of these funds"),
        "bank",
        [
            Todo(
                programme.name,
                reverse(
                    programme.snippet_viewset.get_url_name("edit"), args=[programme.pk]
                ),
                _("No statement in: %(names)s") % {"names": _names(absent)},
            )
            for programme, absent in lacking[:MOST]
        ],
    )
