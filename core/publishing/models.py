from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

__all__ = ["PublicationEvent", "Watermark"]


class PublicationEvent(models.Model):
    """The one moment at which a page became public for the first time.

    Publishing again, translating or re-saving a page is not such a moment: the
    database allows one row a page.
    """

    page = models.OneToOneField(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="publication_event"
    )
    occurred_at = models.DateTimeField(_("published"), auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        ordering = ["-occurred_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.page} ({self.occurred_at:%Y-%m-%d})"


class Watermark(models.Model):
    """How far one kind of sending has come; a copy beside the database tells of a
    restore (``watermark``)."""

    name = models.CharField(max_length=30, unique=True)
    value = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.name}: {self.value}"
