"""Who translates into which language, and how far each record has come.

The strings themselves belong to the segment engine behind ``translation.localize``.
These tables are keyed by translation key and locale, so that they outlive it.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Task, TaskState

from .enums import MemberRole
from .querysets import LocaleMemberQuerySet

__all__ = [
    "AcceptedDoubt",
    "LocaleMember",
    "LocaleReviewTask",
    "SourceText",
    "TranslatedText",
]


class LocaleMember(models.Model):
    """A person who works for a language; rights on its pages follow this row."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="locale_memberships",
    )
    locale = models.ForeignKey(
        "wagtailcore.Locale",
        verbose_name=_("language"),
        on_delete=models.CASCADE,
        related_name="members",
    )
    role = models.CharField(_("role"), max_length=10, choices=MemberRole.choices)

    objects = LocaleMemberQuerySet.as_manager()

    class Meta:
        verbose_name = _("member of a language")
        verbose_name_plural = _("members of languages")
        ordering = ["locale", "user"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "locale", "role"],
                name="locale_member_once",
                violation_error_message=_(
                    "This person already has this role in this language."
                ),
            )
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.locale} ({self.get_role_display()})"


class SourceText(models.Model):
    """What the texts of a record in its own language amount to at present."""

    key = models.UUIDField(primary_key=True)
    signature = models.CharField(max_length=64)
    changed_at = models.DateTimeField()

    class Meta:
        verbose_name = _("source text")
        verbose_name_plural = _("source texts")

    def __str__(self) -> str:
        return str(self.key)


class TranslatedText(models.Model):
    """How far one record has come in one language.

    A signature names the source texts that a draft, or what is public, was made from.
    """

    key = models.UUIDField()
    locale = models.ForeignKey(
        "wagtailcore.Locale", on_delete=models.CASCADE, related_name="+"
    )
    version = models.PositiveIntegerField(
        default=0, help_text="Grows by one whenever somebody saves texts."
    )
    draft_revision = models.ForeignKey(
        "wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    draft_signature = models.CharField(max_length=64, blank=True)
    draft_missing = models.PositiveIntegerField(default=0)
    live_signature = models.CharField(max_length=64, blank=True)
    live_at = models.DateTimeField(null=True)
    stale_since = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("translated text")
        verbose_name_plural = _("translated texts")
        constraints = [
            models.UniqueConstraint(
                fields=["key", "locale"], name="translated_text_once_a_language"
            )
        ]
        permissions = [
            ("coordinate_translations", _("Can approve translations in every language"))
        ]

    def __str__(self) -> str:
        return f"{self.key} ({self.locale_id})"


class AcceptedDoubt(models.Model):
    """A person's word that an odd text is right; another text is doubted again."""

    context_id = models.PositiveIntegerField()
    string_id = models.PositiveIntegerField()
    locale = models.ForeignKey(
        "wagtailcore.Locale", on_delete=models.CASCADE, related_name="+"
    )
    check_name = models.CharField(max_length=20)
    text = models.TextField()
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    accepted_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("accepted doubt")
        verbose_name_plural = _("accepted doubts")
        constraints = [
            models.UniqueConstraint(
                fields=["context_id", "string_id", "locale", "check_name"],
                name="accepted_doubt_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.check_name}: {self.text}"


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
            if TranslatedText.objects.filter(
                draft_revision=revision, draft_missing__gt=0
            ).exists():
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
