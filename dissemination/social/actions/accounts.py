"""Connecting accounts, looking how they stand, and letting go of them."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from ..channels import Channel, Found, web_address
from ..enums import IN_HAND, WAITING, Health, PublicationState, Way
from ..exceptions import (
    AccountBusy,
    ChannelError,
    NotReached,
    SocialError,
    Unauthorised,
)
from ..fields import EncryptedField
from ..models import Account, Publication
from ..posting import opened
from ..posting.health import lose

__all__ = ["add_by_hand", "connect", "disconnect", "test"]

logger = logging.getLogger(__name__)

COLUMNS = ("server", "handle")
# What a restored connection lets out waits this long, so that it can be cancelled.
PAUSE = dt.timedelta(seconds=60)


def connect(account: Account, user: Any, entered: Mapping[str, str]) -> int:
    """Connect an account with what a person entered; nothing is kept if it fails.

    ``entered`` has the names of ``Network.fields``; all but server and name are kept
    encrypted. An account that is known already is connected anew. Returns how many
    posts that waited for it go on.
    """
    if not settings.SOCIAL_KEYS:
        raise SocialError(
            _("This site has no key to keep tokens with. Ask the host for SOCIAL_KEYS.")
        )
    given = {name: value.strip() for name, value in entered.items()}
    account.server = _server(given.get("server", account.server))
    account.handle = given.get("handle", account.handle)
    secret = {name: one for name, one in given.items() if name not in COLUMNS and one}
    account.secret = EncryptedField.closed(secret)
    account.session = ""
    found = _asked(account)
    if account.pk and account.identity and account.identity != found.identity:
        raise SocialError(
            _("This is another account (%(name)s). Add it as a new one.")
            % {"name": found.handle}
        )
    account.connected_by = user
    account.warned_at = account.resting_until = None
    _take_over(account, found)
    if found.expires_at is None and account.of.lives is not None:
        account.expires_at = timezone.now() + account.of.lives
    return _save(account, user)


def _server(entered: str) -> str:
    """Return the address of a server, however a person wrote it."""
    if entered and "://" not in entered:
        entered = f"https://{entered}"
    return entered.rstrip("/")


def _save(account: Account, user: Any) -> int:
    try:
        with transaction.atomic():
            account.save()
            log(instance=account, action="social.connect", user=user)
            now = timezone.now()
            return Publication.objects.filter(
                account=account, state=PublicationState.NEEDS_REAUTH
            ).update(
                state=PublicationState.SCHEDULED,
                not_before=now + PAUSE,
                changed_at=now,
            )
    except IntegrityError:
        raise SocialError(
            _("This account is connected already. Open it in the list of accounts.")
        ) from None


def test(account: Account) -> None:
    """Ask the network how an account stands, and write it down."""
    try:
        found = _asked(account)
    except SocialError as error:
        cause = error.__cause__
        if isinstance(cause, Unauthorised):
            lose(account, cause.words)
        else:
            Account.objects.filter(pk=account.pk).update(
                told=str(error)[:300], checked_at=timezone.now()
            )
        raise
    _take_over(account, found)
    account.save()


test.__test__ = False  # type: ignore[attr-defined]  # its name makes pytest think otherwise


@transaction.atomic
def add_by_hand(account: Account, user: Any) -> None:
    """Add an account to which a person posts with the share kit."""
    account.way = Way.HAND
    account.health = Health.GOOD
    account.save()
    log(instance=account, action="social.connect", user=user)


@transaction.atomic
def disconnect(account: Account, user: Any) -> int:
    """Forget the token of an account; return how many posts will not go out.

    What was published stays, there and in the report.
    """
    Account.objects.select_for_update().get(pk=account.pk)
    posts = Publication.objects.filter(account=account)
    if posts.filter(state__in=IN_HAND).exists():
        raise AccountBusy
    now = timezone.now()
    waiting = [*WAITING, PublicationState.NEEDS_REAUTH, PublicationState.HELD]
    held = Q(state=PublicationState.HELD, send_at__lte=now)
    doubted = held | Q(state__in=waiting, looks__gt=0)  # Publication.may_be_out
    posts.filter(doubted | Q(state=PublicationState.UNCERTAIN)).update(
        state=PublicationState.UNKNOWN, changed_at=now
    )
    stopped = posts.filter(state__in=waiting).update(
        state=PublicationState.DISCONNECTED, ended_at=now, changed_at=now
    )
    account.secret = account.session = ""
    account.expires_at = None
    account.health = Health.DISCONNECTED
    account.save()
    log(instance=account, action="social.disconnect", user=user)
    return stopped


def _asked(account: Account) -> Found:
    try:
        with opened(account) as channel:
            return _checked(channel)
    except ChannelError as error:
        words = {"network": account.of.label, "words": error.words}
        if isinstance(error, Unauthorised):
            told = _("%(network)s does not let this account in: %(words)s") % words
        else:
            told = _("%(network)s cannot be asked: %(words)s") % words
        raise SocialError(told) from error


def _checked(channel: Channel) -> Found:
    try:
        return channel.check()
    except ChannelError:
        raise
    except Exception as error:
        # Whatever a server answered: it is none that the channel knows.
        logger.exception("The answer of %s cannot be read", channel.access.server)
        raise NotReached(type(error).__name__) from error


def _take_over(account: Account, found: Found) -> None:
    account.identity = found.identity[:200]
    account.handle = found.handle[:200] or account.handle
    account.title = (found.name or found.handle or account.title)[:200]
    account.address = web_address(found.address)
    account.limits = dict(found.limits)
    account.expires_at = found.expires_at or account.expires_at
    account.health = Health.GOOD
    account.told = ""
    account.checked_at = timezone.now()
