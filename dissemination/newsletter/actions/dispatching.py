"""Letting an approved issue out, and stopping it again.

Each change is made on the condition of the state it changes: of two people who press
at once, the second is told what the first did.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from core.publishing.schedule import every

from ..enums import (
    WAITING,
    DeliveryState,
    DispatchState,
    SkipReason,
    UnknownDecision,
)
from ..exceptions import (
    BadTime,
    DecidedMeanwhile,
    NobodyWaits,
    NotConfirmed,
    NotSoMany,
    StillMoving,
    WrongState,
)
from ..models import Delivery, Dispatch
from ..sending.queueing import audience

__all__ = [
    "STOPPABLE",
    "cancel",
    "continue_after_restore",
    "pause",
    "resume",
    "settle_unknown",
    "skip_what_was_cancelled",
    "start",
    "stop",
]

# How long whoever pressed “Send” may still think better of it.
STOPPABLE = dt.timedelta(seconds=60)
MOVING = (*WAITING, DeliveryState.LEASED, DeliveryState.SENDING)
NOT_BEGUN = (DispatchState.QUEUEING, DispatchState.SCHEDULED)
CANCELLABLE = (
    DispatchState.APPROVED,
    *NOT_BEGUN,
    DispatchState.SENDING,
    DispatchState.PAUSED,
    DispatchState.HELD,
)


@transaction.atomic
def start(
    dispatch: Dispatch, user: Any, typed: int, at: dt.datetime | None = None
) -> None:
    """Send an approved issue at ``at``, or in a minute, to ``typed`` people exactly."""
    now = timezone.now()
    if at is not None and at <= now:
        raise BadTime(_("This time is past. Choose a later one."))
    recipients = audience(dispatch).count()
    if not recipients:
        raise NobodyWaits
    if typed != recipients:
        raise NotSoMany(recipients)
    _move(
        dispatch,
        [DispatchState.APPROVED],
        DispatchState.QUEUEING,
        started_by=user,
        started_at=now,
        send_at=max(at or now, now + STOPPABLE),
        recipients=0,
        filled_to=0,
    )
    log(
        instance=dispatch,
        action="newsletter.send",
        user=user,
        data={"recipients": recipients, "send_at": str(dispatch.send_at)},
    )


@transaction.atomic
def stop(dispatch: Dispatch, user: Any) -> None:
    """Take back a sending of which nothing has left; it is approved as before."""
    _move(
        dispatch,
        NOT_BEGUN,
        DispatchState.APPROVED,
        started_by=None,
        started_at=None,
        send_at=None,
        recipients=0,
        filled_to=0,
    )
    untouched = [DeliveryState.PENDING, DeliveryState.SKIPPED]
    if dispatch.deliveries.exclude(state__in=untouched).exists():
        raise WrongState(DispatchState.SENDING)
    dispatch.deliveries.all().delete()
    log(instance=dispatch, action="newsletter.stop", user=user)


@transaction.atomic
def pause(dispatch: Dispatch, user: Any) -> None:
    """Let nothing more leave; what is on its way at this moment still arrives."""
    _move(dispatch, [DispatchState.SENDING], DispatchState.PAUSED)
    log(instance=dispatch, action="newsletter.pause", user=user)


@transaction.atomic
def resume(dispatch: Dispatch, user: Any) -> None:
    """Go on with what waits; what has left is not sent again."""
    _move(dispatch, [DispatchState.PAUSED], DispatchState.SENDING)
    log(instance=dispatch, action="newsletter.resume", user=user)


@transaction.atomic
def cancel(dispatch: Dispatch, user: Any, typed: int) -> None:
    """End a sending for good; who has not got the mail never will."""
    if typed != dispatch.number:
        raise NotConfirmed(dispatch.number)
    _move(
        dispatch,
        CANCELLABLE,
        DispatchState.CANCELLED,
        state_before="",
        finished_at=timezone.now(),
    )
    skipped = _skip(dispatch.deliveries.all())
    log(
        instance=dispatch,
        action="newsletter.cancel",
        user=user,
        data={"skipped": skipped},
    )


@every(dt.timedelta(minutes=1))
def skip_what_was_cancelled() -> None:
    """Skip mails that were on their way at the cancelling and came back since."""
    _skip(Delivery.objects.filter(dispatch__state=DispatchState.CANCELLED))


def _skip(deliveries: Any) -> int:
    found: int = deliveries.filter(state__in=[*WAITING, DeliveryState.LEASED]).update(
        state=DeliveryState.SKIPPED,
        reason=SkipReason.CANCELLED,
        lease=None,
        leased_until=None,
        not_before=None,
        changed_at=timezone.now(),
    )
    return found


@transaction.atomic
def settle_unknown(
    dispatch: Dispatch, user: Any, decision: UnknownDecision, seen: int
) -> None:
    """Decide once for all mails of which nobody knows whether they left.

    ``seen`` is how many the person was told of. A mail that is sent again is the same
    mail, with the same Message-ID (newsletter.md, rule 4).
    """
    states = [DispatchState.SENDING, DispatchState.PAUSED]
    if decision is UnknownDecision.LEAVE:
        states.append(DispatchState.CANCELLED)
    _move(
        dispatch,
        states,
        None,
        unknown_decision=decision,
        unknown_decided_by=user,
        unknown_decided_at=timezone.now(),
    )
    if dispatch.deliveries.filter(state__in=MOVING).exists():
        raise StillMoving
    changes: dict[UnknownDecision, dict[str, Any]] = {
        UnknownDecision.LEAVE: {"state": DeliveryState.ABANDONED},
        UnknownDecision.RESEND: {"state": DeliveryState.PENDING, "not_before": None},
    }
    settled = (
        Delivery.objects.unknown()
        .filter(dispatch=dispatch)
        .update(
            lease=None,
            leased_until=None,
            changed_at=timezone.now(),
            **changes[decision],
        )
    )
    if settled != seen:
        raise DecidedMeanwhile
    log(
        instance=dispatch,
        action="newsletter.settle",
        user=user,
        data={"decision": decision.value, "mails": settled},
    )


@transaction.atomic
def continue_after_restore(dispatch: Dispatch, user: Any) -> None:
    """Go on where the backup stood; what left after it was made leaves again."""
    before = DispatchState(dispatch.state_before or DispatchState.PAUSED)
    _move(dispatch, [DispatchState.HELD], before, state_before="")
    log(instance=dispatch, action="newsletter.continue", user=user)


def _move(
    dispatch: Dispatch,
    sources: Iterable[DispatchState],
    target: DispatchState | None,
    **fields: Any,
) -> None:
    """Change a dispatch if it is in one of the states; else say in which it is."""
    if target is not None:
        fields["state"] = target
    found = Dispatch.objects.filter(pk=dispatch.pk, state__in=list(sources))
    changed = found.update(**fields)
    dispatch.refresh_from_db()
    if not changed:
        raise WrongState(DispatchState(dispatch.state))
