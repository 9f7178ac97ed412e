"""The worker: takes what is due, sends it, and writes down what came of it.

One thread has the database, others a line to the server each. What the lines have
answered and what goes next is one commit, so that a durable commit is shared by the
lines, and a crash leaves unknown at most what was on a line.
"""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections import deque

from django.db import close_old_connections, transaction
from django.utils import timezone

from ..enums import DispatchState
from ..models import Delivery, Dispatch
from ..transport import Transport
from . import leasing, points, watermark
from .letters import Letters
from .lines import Answered, Lines, Parcel
from .outcomes import settle
from .queueing import fill

__all__ = ["Sender"]

logger = logging.getLogger(__name__)

IDLE = 1.0  # seconds between two looks for work
TIDY = 5.0  # seconds between two looks for what other workers left behind
AT_ONCE = 40  # mails taken with one lease


class Sender:
    """Sends what is due until it is told to stop."""

    def __init__(self, transport: Transport) -> None:
        self.owner = uuid.uuid4()
        self._transport = transport
        self._lines: Lines | None = None
        # What was answered and is not in the database yet, even if that is away.
        self._answered: list[leasing.Result] = []
        self._stopping = threading.Event()
        self._tidied = float("-inf")

    def stop(self) -> None:
        """End after what is on its way; what was taken is given back."""
        self._stopping.set()

    def run(self) -> None:
        """Work until stopped. A database that is away is waited for."""
        while not self._stopping.is_set():
            try:
                close_old_connections()
                worked = self.work()
            except Exception:  # nothing may end the worker but its stop
                logger.exception("Sending was interrupted and goes on")
                worked = False
            if not worked:
                self._hang_up()
                self._stopping.wait(IDLE)
        self._hang_up()
        self._write([])

    def work(self) -> bool:
        """Do what is due now; return whether a mail was sent."""
        self._write([])
        self._tidy()
        for dispatch in Dispatch.objects.filter(state=DispatchState.QUEUEING):
            fill(dispatch)
        _begin_what_is_due()
        sent = False
        for dispatch in Dispatch.objects.filter(state=DispatchState.SENDING):
            if self._stopping.is_set():
                break
            sent = self._drain(dispatch) or sent
            finish(dispatch)
        return sent

    def _tidy(self) -> None:
        """Look, now and then, for what a restore or a dead worker left behind."""
        if time.monotonic() - self._tidied >= TIDY:
            watermark.hold_after_restore()
            leasing.expire(timezone.now())
            self._tidied = time.monotonic()

    def _drain(self, dispatch: Dispatch) -> bool:
        """Send everything of a dispatch that may go now; return whether any did."""
        waiting = deque(self._taken(dispatch))
        if not waiting:
            return False
        letters = Letters(dispatch)
        lines = self._lines = self._lines or Lines(self._transport)
        while waiting or lines.on_the_way or self._answered:
            going = self._write(self._next(waiting, lines.free))
            for group in _groups(going, self._transport.batch):
                lines.send(Parcel(group, tuple(letters.of(one) for one in group)))
            self._answered += _results(lines.answered())
            if len(waiting) < lines.free and not self._stopping.is_set():
                waiting.extend(self._taken(dispatch))
            self._tidy()
            if self._stopping.is_set():
                leasing.release(waiting, self.owner)
                waiting.clear()
        return True

    def _taken(self, dispatch: Dispatch) -> list[Delivery]:
        return leasing.lease(dispatch, self.owner, AT_ONCE * self._transport.batch)

    def _next(self, waiting: deque[Delivery], lines: int) -> list[Delivery]:
        most = min(len(waiting), lines * self._transport.batch)
        return [waiting.popleft() for _number in range(most)]

    def _write(self, going: list[Delivery]) -> list[Delivery]:
        """Commit what was answered and what goes next; return what may really go."""
        answered = self._answered
        if not answered and not going:
            return []
        points.reached("recording")
        with transaction.atomic():
            stale = leasing.record(answered, self.owner)
            settle(answered)
            points.reached("marking")
            marked = leasing.mark_sending(going, self.owner)
        self._answered = []
        points.reached("marked")
        for result in stale:
            logger.info("Delivery %s was settled meanwhile", result.delivery.pk)
        return marked

    def _hang_up(self) -> None:
        """End the lines, which answer for what is on its way first."""
        if self._lines is not None:
            self._answered += _results(self._lines.close())
            self._lines = None


def _results(answered: list[Answered]) -> list[leasing.Result]:
    return [
        leasing.Result(delivery, answer)
        for parcel, answers in answered
        for delivery, answer in zip(parcel.deliveries, answers, strict=True)
    ]


def _groups(going: list[Delivery], size: int) -> list[tuple[Delivery, ...]]:
    return [tuple(going[at : at + size]) for at in range(0, len(going), size)]


def _begin_what_is_due() -> None:
    Dispatch.objects.filter(
        state=DispatchState.SCHEDULED, send_at__lte=timezone.now()
    ).update(state=DispatchState.SENDING)


def finish(dispatch: Dispatch) -> bool:
    """End a dispatch of which nothing is open any more (newsletter.md, rule 6)."""
    with transaction.atomic():
        found = Dispatch.objects.select_for_update().filter(
            pk=dispatch.pk, state=DispatchState.SENDING
        )
        still_open = Delivery.objects.filter(dispatch=dispatch).unfinished()
        if not found.exists() or still_open.exists():
            return False
        points.reached("finishing")
        found.update(state=DispatchState.DONE, finished_at=timezone.now())
    return True
