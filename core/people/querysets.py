from __future__ import annotations

from django.db import models


class ConsentQuerySet(models.QuerySet):  # type: ignore[type-arg]  # model is defined above it
    def in_force(self) -> ConsentQuerySet:
        """Return the consents that nobody has withdrawn."""
        return self.filter(withdrawn_at=None)
