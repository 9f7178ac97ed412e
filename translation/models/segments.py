"""What is known of single texts, keyed by the place and the string of the source."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..enums import SegmentOrigin

__all__ = ["AcceptedDoubt", "SegmentComment", "SegmentVersion"]


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


class SegmentVersion(models.Model):
    """A text as it once stood in a place; the newest is what stands there."""

    context_id = models.PositiveIntegerField()
    string_id = models.PositiveIntegerField()
    locale = models.ForeignKey(
        "wagtailcore.Locale", on_delete=models.CASCADE, related_name="+"
    )
    text = models.TextField()
    origin = models.CharField(max_length=10, choices=SegmentOrigin.choices)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("version of a text")
        verbose_name_plural = _("versions of texts")
        ordering = ["made_at", "pk"]
        indexes = [
            models.Index(
                fields=["locale", "context_id", "string_id"],
                name="segment_version_place",
            )
        ]

    def __str__(self) -> str:
        return self.text


class SegmentComment(models.Model):
    """Something said about a text, or about a whole translation if no place is named.

    A reader who reports a mistake is nobody: no name, no address is kept.
    """

    key = models.UUIDField()
    locale = models.ForeignKey(
        "wagtailcore.Locale", on_delete=models.CASCADE, related_name="+"
    )
    context_id = models.PositiveIntegerField(null=True)
    string_id = models.PositiveIntegerField(null=True)
    text = models.TextField(_("comment"))
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    from_reader = models.BooleanField(default=False)
    asked = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("ask"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    made_at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = _("comment on a text")
        verbose_name_plural = _("comments on texts")
        ordering = ["made_at", "pk"]
        indexes = [models.Index(fields=["key", "locale"], name="segment_comment_text")]

    def __str__(self) -> str:
        return self.text
