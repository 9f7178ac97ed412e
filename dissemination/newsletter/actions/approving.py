"""Approving an issue: from here on it is sent as it is now, whatever becomes of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from wagtail.log_actions import log

from ..composing.freezing import (
    Planned,
    choices_of,
    planned,
    seal,
    seal_of_all,
    topics_of,
)
from ..enums import DeliveryState, DispatchState, EditionFallback
from ..exceptions import (
    AlreadySent,
    ChangedMeanwhile,
    IssueIncomplete,
    NotPublished,
    UnconfirmedLanguages,
)
from ..models import Dispatch, Edition, IssuePage

__all__ = ["approve", "refuse_if_sent"]


@transaction.atomic
def approve(
    issue: IssuePage, user: Any, choices: Mapping[str, str], seen: str
) -> Dispatch:
    """Freeze an edition for each language; what was approved before is cancelled.

    ``choices`` are fallbacks by language, for those that are not ready. ``seen`` is the
    seal of the editions that the person looked through: nobody approves what they have
    not seen.
    """
    # Two people who approve at once would freeze twice.
    issue = IssuePage.objects.select_for_update(of=("self",)).get(pk=issue.pk)
    if not issue.live:
        raise NotPublished
    refuse_if_sent(issue)
    plans = planned(issue)
    if seal_of_all(plans) != seen:
        raise ChangedMeanwhile
    chosen = _chosen(issue, plans, choices)
    _supersede(issue)
    dispatch = Dispatch.objects.create(
        issue=issue,
        title=issue.title,
        number=issue.number,
        topics=topics_of(issue),
        approved_by=user,
    )
    Edition.objects.bulk_create(_edition(dispatch, one) for one in chosen)
    log(
        instance=dispatch,
        action="newsletter.approve",
        user=user,
        data={"languages": [one.language for one in chosen]},
    )
    return dispatch


def refuse_if_sent(issue: IssuePage) -> None:
    """Raise ``AlreadySent`` if a mail of this issue has left, or may leave."""
    known = issue.dispatches.exclude(state=DispatchState.APPROVED)
    begun = known.exclude(state=DispatchState.CANCELLED)
    left = known.filter(
        deliveries__state__in=set(DeliveryState)
        - {DeliveryState.SKIPPED, DeliveryState.FAILED}
    )
    if begun.exists() or left.exists():
        raise AlreadySent


def _chosen(
    issue: IssuePage, plans: list[Planned], given: Mapping[str, str]
) -> list[Planned]:
    """Return what is frozen; raise if a language is to wait, or a mail lacks much."""
    choices = choices_of(issue, plans, given)
    waiting = [
        str(one.coverage.name)
        for one in plans
        if choices.get(one.language) == EditionFallback.HOLD
    ]
    if waiting:
        raise UnconfirmedLanguages(waiting)
    chosen = [one for one in plans if choices.get(one.language) != EditionFallback.SKIP]
    missing = _missing(chosen)
    if missing:
        raise IssueIncomplete(missing)
    return chosen


def _missing(chosen: list[Planned]) -> list[str]:
    """Return what stops each mail, named by its language, and each thing once."""
    found = {
        f"{one.coverage.name}: {finding.message}": None
        for one in chosen
        for finding in one.rendered.findings
        if finding.severity == "missing"
    }
    return list(found)


def _supersede(issue: IssuePage) -> None:
    issue.dispatches.filter(state=DispatchState.APPROVED).update(
        state=DispatchState.CANCELLED
    )


def _edition(dispatch: Dispatch, one: Planned) -> Edition:
    rendered = one.rendered
    return Edition(
        dispatch=dispatch,
        language=one.language,
        text_language=rendered.text_language,
        revision_id=one.revision_id,
        subject=rendered.subject,
        preheader=rendered.preheader,
        html=rendered.html,
        text=rendered.text,
        sha256=seal(rendered),
    )
