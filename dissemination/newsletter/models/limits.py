"""How often something was asked of the public forms, without who asked."""

from __future__ import annotations

from django.db import models


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
