"""What the words of a fund change on public pages."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from core.publishing import generation

from .models import FundingProgramme, FundingStatement


@receiver([post_save, post_delete], sender=FundingProgramme)
@receiver([post_save, post_delete], sender=FundingStatement)
def funding_changed(sender: type[Any], **kwargs: Any) -> None:
    generation.advance()
