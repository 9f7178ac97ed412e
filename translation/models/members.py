"""Who translates into which language."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..enums import Frequency, MemberRole
from ..querysets import LocaleMemberQuerySet

__all__ = ["DigestChoice", "LocaleMember"]


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


class DigestChoice(models.Model):
    """How often a person is told what waits in their languages."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="digest_choice",
    )
    frequency = models.CharField(
        _("how often"),
        max_length=10,
        choices=Frequency.choices,
        default=Frequency.WEEKLY,
    )
    sent_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("choice of digest")
        verbose_name_plural = _("choices of digest")

    def __str__(self) -> str:
        return f"{self.user}: {self.get_frequency_display()}"
