"""What a person does about a post that is out, or of which nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from core.publishing import generation

from ..channels import Channel, Exchange, Payload
from ..composing.drafting import assembled, limit_of, too_long
from ..enums import PublicationState, Step
from ..exceptions import (
    ChannelError,
    DoesNotFit,
    Gone,
    Lost,
    NotConnected,
    NotOffered,
    SocialError,
    Unauthorised,
    WrongState,
)
from ..models import Account, Attempt, Publication
from ..posting import opened
from ..posting.health import lose
from .approving import move

__all__ = ["correct", "look_again", "settle", "take_down"]

ASKED_OF_A_PERSON = (PublicationState.UNKNOWN, PublicationState.HELD)


@transaction.atomic
def settle(
    publication: Publication, user: Any, *, is_out: bool, address: str = ""
) -> None:
    """Say what became of a post of which nobody knew.

    One that is not out may be approved again; the site never does so by itself. A post
    that was held after a restore can be settled too.
    """
    state = PublicationState.PUBLISHED if is_out else PublicationState.NOT_SENT
    now = timezone.now()
    moment = {"published_at": now} if is_out else {"ended_at": now}
    move(publication, ASKED_OF_A_PERSON, state, address=address, **moment)
    generation.advance()
    log(
        instance=publication,
        action="social.settle",
        user=user,
        data={"is_out": is_out, "address": address},
    )


@transaction.atomic
def look_again(publication: Publication, user: Any) -> None:
    """Have the network asked once more whether a post is there."""
    if publication.account is None or not publication.account.is_connected:
        raise NotConnected(publication.account_name)
    move(
        publication,
        [PublicationState.UNKNOWN],
        PublicationState.UNCERTAIN,
        looks=0,
        not_before=None,
    )
    log(instance=publication, action="social.look", user=user)


def take_down(publication: Publication, user: Any) -> None:
    """Remove a post from its network; one that is gone already counts as removed.

    Raises ``NotOffered`` where the network has no means for it.
    """
    account = _account(publication)
    if not account.of.removes or not publication.remote_id:
        raise NotOffered(account.of.label)
    # Whoever removed it there did what was wanted.
    with _asked(publication, account, Step.REMOVE) as channel, suppress(Gone):
        channel.remove(publication.remote)
    move(
        publication,
        [PublicationState.PUBLISHED],
        PublicationState.REMOVED,
        ended_at=timezone.now(),
    )
    generation.advance()
    log(instance=publication, action="social.remove", user=user)


def correct(publication: Publication, user: Any, body: str) -> None:
    """Give a post that is out another text; link, hashtags and picture stay."""
    account = _account(publication)
    if not account.of.corrects or not publication.remote_id:
        raise NotOffered(account.of.label)
    payload = corrected(publication, body)
    with _asked(publication, account, Step.CORRECT) as channel:
        call = replace(publication.call(), payload=payload)
        remote = channel.correct(publication.remote, call)
    written = Publication.objects.filter(
        pk=publication.pk,
        state=PublicationState.PUBLISHED,
        sha256=publication.sha256,
    ).update(
        payload=payload.as_json(),
        sha256=payload.sha256,
        remote_id=remote.id[:300],
        remote_more=dict(remote.more),
        changed_at=timezone.now(),
    )
    publication.refresh_from_db()
    if not written:
        raise WrongState(PublicationState(publication.state))
    log(
        instance=publication,
        action="social.correct",
        user=user,
        data={"text": payload.text},
    )


def corrected(publication: Publication, body: str) -> Payload:
    """Return a post with another text; raise ``DoesNotFit`` if it is too long."""
    account = _account(publication)
    before = publication.frozen
    link = before.link if account.of.places_link else ""
    text = assembled(body, before.tags, link)
    if not body.strip():
        raise DoesNotFit([_("The post has no text.")])
    over = limit_of(account.allowed, bool(before.media)).over(text)
    if over:
        raise DoesNotFit([too_long(over, account.of.label)])
    return replace(before, text=text)


def _account(publication: Publication) -> Account:
    if publication.state != PublicationState.PUBLISHED:
        raise WrongState(PublicationState(publication.state))
    account: Account | None = publication.account
    if account is None or not account.is_connected:
        raise NotConnected(publication.account_name)
    return account


@contextmanager
def _asked(publication: Publication, account: Account, step: Step) -> Iterator[Channel]:
    """Open the channel while a person waits; say in words what went wrong there."""
    attempt = Attempt.objects.create(publication=publication, step=step)
    exchanges: list[Exchange] = []
    try:
        with opened(account, exchanges) as channel:
            yield channel
        attempt.outcome = str(PublicationState(publication.state).label)
    except ChannelError as error:
        attempt.outcome = error.words[:300]
        if isinstance(error, Unauthorised):
            lose(account, error.words)
        raise SocialError(_sorry(error, account)) from error
    finally:
        attempt.ended_at = timezone.now()
        attempt.exchanges = [asdict(one) for one in exchanges]
        attempt.save(update_fields=["ended_at", "exchanges", "outcome"])


def _sorry(error: ChannelError, account: Account) -> str:
    said = {"network": account.of.label, "words": error.words}
    if isinstance(error, Lost):
        return (
            _(
                "%(network)s did not answer. Look there whether it was done, "
                "then try again. (%(words)s)"
            )
            % said
        )
    return _("%(network)s did not do it: %(words)s") % said
