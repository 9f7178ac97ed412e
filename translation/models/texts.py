"""How far each record has come in each language.

Keyed by translation key and locale, so that it outlives the engine of segments.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

__all__ = ["SourceText", "TranslatedText"]


class SourceText(models.Model):
    """What the texts of a record in its own language amount to at present."""

    key = models.UUIDField(primary_key=True)
    signature = models.CharField(max_length=64)
    changed_at = models.DateTimeField()
    words = models.PositiveIntegerField(default=0)

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
    draft_unread = models.PositiveIntegerField(
        default=0, help_text="Texts of a machine or a doubtful file, read by nobody."
    )
    live_signature = models.CharField(max_length=64, blank=True)
    live_at = models.DateTimeField(null=True)
    stale_since = models.DateTimeField(null=True)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("assigned to"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    due_on = models.DateField(_("wanted by"), null=True)
    reminded_at = models.DateTimeField(null=True)

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
