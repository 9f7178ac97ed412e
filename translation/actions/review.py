"""Handing a draft to a speaker of the language, who publishes it or sends it back."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from wagtail.models import Page, TaskState, Workflow, WorkflowTask

from core.pages.enums import TranslationMethod

from ..exceptions import (
    AlreadyInReview,
    NotInReview,
    TextsChanged,
)
from ..models import LocaleMember, LocaleReviewTask
from .doubting import require_settled
from .rules import (
    require_complete,
    require_read,
    require_reviewer,
    require_translator,
)
from .standing import bring_into_review

REVIEW = "Translation review"
# What a person who speaks the language makes of a text by approving it.
READ_BY_A_SPEAKER = {
    "": TranslationMethod.HUMAN,
    TranslationMethod.UNREVIEWED: TranslationMethod.HUMAN,
    TranslationMethod.MACHINE: TranslationMethod.MACHINE_REVIEWED,
}


@transaction.atomic
def submit_for_review(page: Page, user: Any) -> None:
    """Hand a complete draft to the reviewers of its language.

    Raises ``NotAllowed``, ``NotStarted``, ``AlreadyInReview``, ``IncompleteTexts``,
    ``UnreadTexts`` or ``OpenDoubts``.
    """
    require_translator(user, page.locale)
    if page.workflow_in_progress:
        raise AlreadyInReview(page)
    require_read(require_complete(page), user)
    require_settled(page, user)
    _hand_over(page, user)


def _hand_over(page: Page, user: Any) -> None:
    """Begin the review of a page, or take up the one that was sent back."""
    page.refresh_from_db(fields=["latest_revision"])
    state = page.current_workflow_state
    if state is not None and state.workflow.name == REVIEW:
        state.resume(user=user)
        return
    if state is not None:
        state.cancel(user=user)
    _review_workflow().start(page.specific, user)


def _review_workflow() -> Workflow:
    """Return the workflow of translations, made when it is first needed."""
    workflow = Workflow.objects.filter(name=REVIEW, active=True).first()
    if workflow is None:
        task = LocaleReviewTask.objects.filter(name=REVIEW, active=True).first()
        task = task or LocaleReviewTask.objects.create(name=REVIEW)
        workflow = Workflow.objects.create(name=REVIEW)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    return workflow


@transaction.atomic
def approve(page: Page, user: Any, method: TranslationMethod | None = None) -> Page:
    """Publish the draft, in review or not yet, for a person who may approve it.

    ``method`` says how the text came about; without it, a speaker's approval makes
    an unread text a human one. Only as ``MACHINE`` may a text go public that nobody
    has read; readers are told. Returns the public page. Raises ``NotAllowed``,
    ``NotStarted``, ``IncompleteTexts``, ``UnreadTexts``, ``OpenDoubts`` or
    ``TextsChanged``.
    """
    require_reviewer(user, page.locale)
    row = require_complete(page)
    if method != TranslationMethod.MACHINE:
        require_read(row, user)
    require_settled(page, user)
    page = Page.objects.get(pk=page.pk)
    if page.latest_revision_id != row.draft_revision_id:
        raise TextsChanged
    draft = page.get_latest_revision_as_object()
    wanted = method or draft.translation_method
    if method is None and LocaleMember.objects.is_reviewer(user, page.locale):
        wanted = READ_BY_A_SPEAKER.get(draft.translation_method, wanted)
    if wanted != draft.translation_method:
        draft.translation_method = wanted
        row.draft_revision = draft.save_revision(user=user, clean=False)
        row.save(update_fields=["draft_revision"])
        bring_into_review(row.draft_revision)
    if not page.workflow_in_progress:
        _hand_over(page, user)
    state = _review_of(page)
    state.task.specific.on_action(state, user, "approve")
    return type(draft)._default_manager.get(pk=page.pk)


@transaction.atomic
def reject(page: Page, user: Any, comment: str) -> None:
    """Send a draft back to its translators with a word of why.

    Raises ``NotAllowed`` or ``NotInReview``.
    """
    require_reviewer(user, page.locale)
    state = _review_of(page)
    state.task.specific.on_action(state, user, "reject", comment=comment)


def _review_of(page: Page) -> Any:
    """Return the open review of a page."""
    current = page.specific.current_workflow_state
    task_state = current.current_task_state if current is not None else None
    if task_state is None or task_state.status != TaskState.STATUS_IN_PROGRESS:
        raise NotInReview(page)
    return task_state.specific
