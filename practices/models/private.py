from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..enums import ReviewState


class PracticeReview(models.Model):
    """Who reviews a practice; kept outside the page (design.md, "Private data")."""

    practice_key = models.UUIDField(_("practice"), unique=True)
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=ReviewState.choices,
        default=ReviewState.OPEN,
    )
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("reviewer"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("review of a practice")
        verbose_name_plural = _("reviews of practices")

    def __str__(self) -> str:
        return self.get_state_display()
