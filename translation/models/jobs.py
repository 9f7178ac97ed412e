"""Work on many texts at once: by a machine, or from a file."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..enums import JobState

__all__ = ["FileImport", "MachineJob"]


class MachineJob(models.Model):
    """Drafting one record in one language by an engine, in the background."""

    batch = models.UUIDField(db_index=True)
    key = models.UUIDField()
    locale = models.ForeignKey(
        "wagtailcore.Locale", on_delete=models.CASCADE, related_name="+"
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    asked_at = models.DateTimeField(default=timezone.now)
    state = models.CharField(
        max_length=10, choices=JobState.choices, default=JobState.WAITING
    )
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0)
    message = models.TextField(blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    look_again_at = models.DateTimeField(
        default=timezone.now,
        help_text="When the clock sees to it, unless somebody has finished it by then.",
    )
    ended_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("machine translation")
        verbose_name_plural = _("machine translations")
        ordering = ["asked_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["key", "locale"],
                condition=models.Q(state__in=["waiting", "running"]),
                name="machine_job_once_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return f"{self.key} ({self.locale_id}): {self.get_state_display()}"


class FileImport(models.Model):
    """A file that was read and is shown, before anything of it is kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    name = models.CharField(max_length=255)
    rows = models.JSONField(default=list)
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("imported file")
        verbose_name_plural = _("imported files")

    def __str__(self) -> str:
        return self.name
