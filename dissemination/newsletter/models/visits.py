"""How often pages were opened from the newsletter: numbers, and nobody behind them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from core.media.enums import languages

from .dispatches import Dispatch


class CampaignVisit(models.Model):
    """The visits of one day to one page from one edition.

    Nothing of the visitor is kept: no address, no cookie, no time of day.
    """

    dispatch = models.ForeignKey(
        Dispatch, on_delete=models.CASCADE, related_name="campaign_visits"
    )
    language = models.CharField(_("language"), max_length=10, choices=languages)
    day = models.DateField(_("day"))
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    visits = models.PositiveIntegerField(_("visits"), default=0)

    class Meta:
        verbose_name = _("visits from the newsletter")
        verbose_name_plural = _("visits from the newsletter")
        ordering = ["day", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["dispatch", "language", "day", "page"],
                name="campaign_visit_once_a_day",
            )
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.language}: {self.visits}"
