"""Opening and closing the signing in on phones, and changing its code."""

from __future__ import annotations

import uuid

from django.utils import timezone

from ..attending.opening import BY_HAND
from ..models import SignIn

__all__ = ["close", "open_for_a_while", "renew"]


def open_for_a_while(sign_in: SignIn) -> None:
    """Let people sign in for two hours from now, whenever the meeting is."""
    sign_in.open_until = timezone.now() + BY_HAND
    sign_in.closed_at = None
    sign_in.save(update_fields=["open_until", "closed_at"])


def close(sign_in: SignIn) -> None:
    """Let nobody sign in, until it is opened again."""
    sign_in.open_until = None
    sign_in.closed_at = timezone.now()
    sign_in.save(update_fields=["open_until", "closed_at"])


def renew(sign_in: SignIn) -> None:
    """Make a new code; the old ones lead nowhere from now on."""
    sign_in.secret = uuid.uuid4()
    sign_in.save(update_fields=["secret"])
