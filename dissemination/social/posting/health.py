"""An account that its network does not let in any more, and telling people of it."""

from __future__ import annotations

from django.utils import timezone

from ..enums import Health
from ..models import Account

__all__ = ["lose"]


def lose(account: Account, words: str) -> None:
    """Write down that an account must be connected anew; its posts wait."""
    Account.objects.filter(pk=account.pk).exclude(health=Health.DISCONNECTED).update(
        health=Health.NEEDS_REAUTH, told=words[:300], checked_at=timezone.now()
    )
