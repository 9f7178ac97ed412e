"""How often something was read, taken or asked for: numbers, and nobody behind them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from .enums import Counted
from .querysets import DailyCountQuerySet

__all__ = ["DailyCount", "RateLimit"]


class DailyCount(models.Model):
    """The visits or downloads of one day to one record in one language.

    Nothing of the visitor is kept: no address, no cookie, no time of day. ``key`` is
    the translation key of what was read; ``via`` is the code of the post that led
    there, empty where nobody said so.
    """

    what = models.CharField(_("what"), max_length=10, choices=Counted.choices)
    day = models.DateField(_("day"))
    key = models.UUIDField(_("record"))
    language = models.CharField(_("language"), max_length=10)
    via = models.CharField(_("led there by"), max_length=20, blank=True, default="")
    number = models.PositiveIntegerField(_("number"), default=0)

    objects = DailyCountQuerySet.as_manager()

    class Meta:
        verbose_name = _("count of a day")
        verbose_name_plural = _("counts of days")
        ordering = ["day", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["key", "what", "day", "language", "via"],
                name="daily_count_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.what}: {self.number}"


class RateLimit(models.Model):
    """A count of one thing in a stretch of time; erased when that is over.

    ``name`` is a keyed hash of what is counted, such as the network of a reader, so
    that neither an address on the net nor one of mail is kept here.
    """

    name = models.CharField(max_length=64, unique=True)
    count = models.PositiveIntegerField(default=0)
    ends_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.name[:8]} {self.count}"
