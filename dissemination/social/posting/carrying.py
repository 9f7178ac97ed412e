"""One post on its way: handed over, published, asked after, and what is written down.

What is known after an error decides (``exceptions.ChannelError``): what was certainly
not published waits and is tried again; of what may be out the network is asked first.
"""

from __future__ import annotations

import datetime as dt
import logging
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from core.publishing import generation

from ..channels import Channel, Exchange, Remote, web_address
from ..enums import PublicationState, Step
from ..exceptions import (
    ChannelError,
    Gone,
    Lost,
    NotReached,
    Refused,
    Throttled,
    Unauthorised,
)
from ..models import Account, Attempt, Publication
from . import leasing, points
from .connecting import opened
from .health import lose

__all__ = ["Carrier"]

logger = logging.getLogger(__name__)

# Waits after the first, second, … time that a network could not be reached.
WAITS = tuple(dt.timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 720))
# When a network is asked after a post whose answer was lost: it may be slow itself.
LOOKS = tuple(dt.timedelta(seconds=seconds) for seconds in (30, 120, 600))


class Carrier:
    """Does one step for one post that is leased to ``owner``."""

    def __init__(self, one: Publication, owner: uuid.UUID) -> None:
        assert one.account is not None  # only posts of an account are leased
        self._one = one
        self._account: Account = one.account
        self._owner = owner
        self._exchanges: list[Exchange] = []

    def publish(self) -> None:
        """Hand over the pictures, then publish."""
        with self._attempt(Step.PUBLISH) as attempt:
            try:
                with opened(self._account, self._exchanges) as channel:
                    remote = self._published(channel)
            except ChannelError as error:
                attempt.outcome = self._after(error)
            else:
                self._is_out(remote)
                attempt.outcome = PublicationState.PUBLISHED

    def _published(self, channel: Channel) -> Remote:
        points.reached("handing-over")
        self._hand_over(channel)
        points.reached("handed-over")
        points.reached("marking")
        leasing.renew(
            self._one,
            self._owner,
            state=PublicationState.PUBLISHING,
            tries=self._one.tries + 1,
        )
        points.reached("marked")
        try:
            remote = channel.publish(self._one.call())
        except ChannelError:
            raise
        except Exception as error:
            # Whatever an answer did to a channel: the call was made.
            logger.exception("The answer to post %s cannot be read", self._one.key)
            raise Lost(type(error).__name__) from error
        points.reached("answered")
        return remote

    def _hand_over(self, channel: Channel) -> None:
        try:
            channel.prepare(self._one.call(), self._keep)
        except Lost as error:
            # A picture that is there twice harms nobody: nothing is out.
            raise NotReached(error.words) from None
        except (ChannelError, leasing.LeaseLost):
            raise
        except Exception as error:
            logger.exception("Pictures of post %s cannot be handed over", self._one.key)
            raise NotReached(type(error).__name__) from error

    def _keep(self, name: str, value: object) -> None:
        leasing.renew(self._one, self._owner, kept=self._one.kept | {name: value})

    def verify(self) -> None:
        """Ask the network whether the post is there."""
        with self._attempt(Step.VERIFY) as attempt:
            points.reached("verifying")
            try:
                with opened(self._account, self._exchanges) as channel:
                    remote = self._found(channel)
            except (Refused, Gone) as error:
                attempt.outcome = self._not_found(error.words, can_be_asked=False)
            except ChannelError as error:
                attempt.outcome = self._ask_later(error)
            else:
                points.reached("verified")
                if remote is None:
                    words = _("It is not among the posts of the account.")
                    attempt.outcome = self._not_found(words, can_be_asked=True)
                else:
                    self._is_out(remote)
                    attempt.outcome = PublicationState.PUBLISHED

    def _found(self, channel: Channel) -> Remote | None:
        try:
            return channel.verify(self._one.call())
        except ChannelError:
            raise
        except Exception as error:
            # Whatever an answer did to a channel: it says nothing of the post.
            logger.exception("The answer about post %s cannot be read", self._one.key)
            raise NotReached(type(error).__name__) from error

    @contextmanager
    def _attempt(self, step: Step) -> Iterator[Attempt]:
        """Write down a try before it begins, and how it ended."""
        attempt = Attempt.objects.create(publication=self._one, step=step)
        try:
            yield attempt
        finally:
            attempt.ended_at = timezone.now()
            attempt.exchanges = [asdict(one) for one in self._exchanges]
            attempt.save(update_fields=["ended_at", "exchanges", "outcome"])

    def _is_out(self, remote: Remote) -> None:
        points.reached("recording")
        now = timezone.now()
        with transaction.atomic():
            self._settle(
                PublicationState.PUBLISHED,
                remote_id=remote.id[:300],
                remote_more=dict(remote.more),
                address=web_address(remote.address),
                published_at=now,
                told="",
            )
            self._rest(now + self._account.of.interval)
            generation.advance()
        points.reached("recorded")

    def _after(self, error: ChannelError) -> str:
        """Write down what a failed try leaves; return the state."""
        match error:
            case Lost():
                return self._ask_later(error)
            case Throttled():
                return self._wait(error, PublicationState.RATE_LIMITED)
            case NotReached() if self._one.tries < len(WAITS):
                return self._wait(error, PublicationState.SCHEDULED)
            case Unauthorised():
                return self._lose_account(error)
        ended = PublicationState.REJECTED
        if isinstance(error, NotReached):
            ended = PublicationState.NOT_SENT
        if self._one.looks:  # An earlier try may be out.
            ended = PublicationState.UNKNOWN
        return self._settle(ended, told=error.words)

    def _wait(self, error: ChannelError, state: PublicationState) -> str:
        wait = WAITS[min(self._one.tries, len(WAITS) - 1)]
        if isinstance(error, Throttled) and error.seconds:
            wait = dt.timedelta(seconds=error.seconds)
        until = timezone.now() + wait
        counted = self._one.state == PublicationState.PREPARING
        if isinstance(error, Throttled):
            counted = False
            self._rest(until)
        tries = self._one.tries + counted
        return self._settle(state, told=error.words, not_before=until, tries=tries)

    def _lose_account(self, error: ChannelError) -> str:
        lose(self._account, error.words)
        return self._settle(PublicationState.NEEDS_REAUTH, told=error.words)

    def _ask_later(self, error: ChannelError) -> str:
        if isinstance(error, Unauthorised):
            lose(self._account, error.words)
        wait = LOOKS[min(self._one.looks, len(LOOKS) - 1)]
        if isinstance(error, Throttled) and error.seconds:
            wait = max(wait, dt.timedelta(seconds=error.seconds))
        return self._settle(
            PublicationState.UNCERTAIN,
            told=error.words,
            not_before=timezone.now() + wait,
        )

    def _not_found(self, words: str, can_be_asked: bool) -> str:
        """Decide about a post that is not there, as far as anybody can tell."""
        network = self._account.of
        looks = self._one.looks + 1
        again = network.repeats or (network.proves and looks >= len(LOOKS))
        if again and self._one.tries < len(WAITS):
            # Where a try again is the only question, the doubt stays (``looks``).
            looks = 0 if network.proves else looks
            return self._settle(PublicationState.SCHEDULED, told=words, looks=looks)
        if can_be_asked and looks < len(LOOKS):
            return self._settle(
                PublicationState.UNCERTAIN,
                told=words,
                looks=looks,
                not_before=timezone.now() + LOOKS[looks],
            )
        return self._settle(PublicationState.UNKNOWN, told=words, looks=looks)

    def _settle(self, state: PublicationState, **fields: object) -> str:
        told = str(fields.pop("told", ""))[:300]
        leasing.change(
            self._one,
            self._owner,
            state=state,
            lease=None,
            leased_until=None,
            told=told,
            **{"not_before": None, **fields},
        )
        return state

    def _rest(self, until: dt.datetime) -> None:
        Account.objects.filter(pk=self._account.pk).update(resting_until=until)
