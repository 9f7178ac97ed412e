"""What the clock does for channels: reactions are counted, troubles are told."""

from __future__ import annotations

import datetime as dt
import logging
from smtplib import SMTPException
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from core.people.enums import Role
from core.publishing.schedule import every
from translation.transport import send_to

from ..enums import Health, PublicationState
from ..exceptions import ChannelError
from ..models import Account, Publication
from .connecting import opened

__all__ = ["count_reactions", "warn_of_accounts"]

logger = logging.getLogger(__name__)

COUNTED = dt.timedelta(days=60)
AGAIN = dt.timedelta(hours=12)
AT_ONCE = 40
# How long before the end of a token people are told.
AHEAD = dt.timedelta(days=14)


@every(dt.timedelta(hours=1))
def count_reactions() -> None:
    """Ask for counts of reactions to posts of the last weeks, twice a day each."""
    now = timezone.now()
    found = (
        Publication.objects.filter(
            Q(counted_at=None) | Q(counted_at__lt=now - AGAIN),
            state=PublicationState.PUBLISHED,
            published_at__gt=now - COUNTED,
            account__health=Health.GOOD,
        )
        .exclude(remote_id="")
        .select_related("account")
        .order_by(F("counted_at").asc(nulls_first=True))[:AT_ONCE]
    )
    for one in found:
        assert one.account is not None  # only posts of an account that is connected
        fields: dict[str, Any] = {"counted_at": timezone.now()}
        try:
            with opened(one.account) as channel:
                fields["reactions"] = channel.reactions(one.remote)
        except ChannelError as error:
            logger.info("Reactions to post %s are not known: %s", one.key, error.words)
        except Exception:  # one odd answer must not keep all others from being asked
            logger.exception("Reactions to post %s cannot be read", one.key)
        Publication.objects.filter(pk=one.pk).update(**fields)


@every(dt.timedelta(minutes=10))
def warn_of_accounts() -> None:
    """Tell those who connect accounts, once, of one that ends soon or has ended."""
    soon = Q(expires_at__lt=timezone.now() + AHEAD, health=Health.GOOD)
    lost = Q(health=Health.NEEDS_REAUTH)
    for account in Account.objects.connected().filter(soon | lost, warned_at=None):
        if _told(account):
            account.warned_at = timezone.now()
            account.save(update_fields=["warned_at"])


def _told(account: Account) -> bool:
    """Send the mails; the next turn tries again if no server takes any."""
    context = {
        "account": account,
        "is_lost": account.health == Health.NEEDS_REAUTH,
        "address": reverse("channel-accounts:reconnect", args=[account.pk]),
    }
    roles = [Role.OFFICER, Role.COORDINATOR]
    people = get_user_model().objects.filter(groups__name__in=roles).distinct()
    told = False
    for person in people:
        try:
            told = send_to(person, "account", context, folder="social/mail") or told
        except (SMTPException, OSError):
            continue  # It is logged there; others may still be reached.
    return told
