"""The step in which a speaker of the language decides."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Task, TaskState

from core.pages.enums import TranslationMethod

from .members import LocaleMember
from .texts import TranslatedText

__all__ = ["LocaleReviewTask"]


class LocaleReviewTask(Task):
    """The step of a workflow in which a reviewer of the page's language decides."""

    class Meta:
        verbose_name = _("review by a speaker of the language")
        verbose_name_plural = _("reviews by speakers of the language")

    def _may_review(self, page: Any, user: Any) -> bool:
        return LocaleMember.objects.may_review(user, page.locale)

    def locked_for_user(self, obj: Any, user: Any) -> bool:
        return not self._may_review(obj, user)

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        if not self._may_review(obj, user):
            return []
        return [("reject", _("Send back"), True), ("approve", _("Approve"), False)]

    def on_action(
        self, task_state: Any, user: Any, action_name: str, **kwargs: Any
    ) -> None:
        """Publish the revision that was read, on the word of a speaker.

        Wagtail would publish the latest revision, and only for those who may publish
        pages, which translators may not.
        """
        if action_name == "approve":
            revision = task_state.revision
            if not _may_go_public(revision):
                raise PermissionDenied
            task_state.workflow_state.on_finish = partial(
                revision.publish, skip_permission_checks=True
            )
        super().on_action(task_state, user, action_name, **kwargs)

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> Any:
        """Return what waits for this person; Wagtail's start page lists it."""
        pages = Page.objects.filter(locale__in=LocaleMember.objects.reviewed_by(user))
        return TaskState.objects.filter(
            task=self,
            status=TaskState.STATUS_IN_PROGRESS,
            workflow_state__object_id__in=pages.annotate(
                text_pk=Cast("pk", models.CharField())
            ).values("text_pk"),
        )

    @classmethod
    def get_description(cls) -> Any:
        return _("Reviewers of the page's language approve it or send it back.")


def _may_go_public(revision: Any) -> bool:
    """Tell whether a draft is whole, and read by a person unless it says otherwise."""
    row = TranslatedText.objects.filter(draft_revision=revision).first()
    if row is None:
        return True
    by_machine = revision.content.get("translation_method") == TranslationMethod.MACHINE
    return not row.draft_missing and (by_machine or not row.draft_unread)
