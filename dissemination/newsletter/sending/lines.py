"""Lines to the server, each in a thread of its own that never sees the database."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from ..models import Delivery
from ..transport import Answer, Mail, Outcome, Session, Transport
from . import points

__all__ = ["Answered", "Lines", "Parcel"]

logger = logging.getLogger(__name__)

# Seconds; about what a durable commit takes.
CLOSE_BEHIND = 0.01


@dataclass(frozen=True)
class Parcel:
    """What goes over a line at once: as many mails as one call takes."""

    deliveries: tuple[Delivery, ...]
    mails: tuple[Mail, ...]


Answered = tuple[Parcel, list[Answer]]


class Lines:
    """All lines of one worker; at most one parcel is on its way on each."""

    def __init__(self, transport: Transport) -> None:
        self._parcels: queue.SimpleQueue[Parcel | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[Answered] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(
                target=self._run, args=(transport.open(),), daemon=True, name="line"
            )
            for _number in range(transport.sessions)
        ]
        self.on_the_way = 0
        for thread in self._threads:
            thread.start()

    @property
    def free(self) -> int:
        return len(self._threads) - self.on_the_way

    def send(self, parcel: Parcel) -> None:
        self.on_the_way += 1
        self._parcels.put(parcel)

    def answered(self) -> list[Answered]:
        """Wait for one answer; return it with those that come close behind it.

        Whoever takes a little longer shares the commit of the others; whoever takes
        long does not hold them up.
        """
        if not self.on_the_way:
            return []
        found = [self._answers.get()]
        until = time.monotonic() + CLOSE_BEHIND
        while len(found) < self.on_the_way:
            try:
                left = max(0.0, until - time.monotonic())
                found.append(self._answers.get(timeout=left))
            except queue.Empty:
                break
        self.on_the_way -= len(found)
        return found

    def close(self) -> list[Answered]:
        """End all lines; return what was on its way, answered."""
        for _thread in self._threads:
            self._parcels.put(None)
        for thread in self._threads:
            thread.join()
        return self._rest()

    def _rest(self) -> list[Answered]:
        found = []
        while not self._answers.empty():
            found.append(self._answers.get())
        self.on_the_way -= len(found)
        return found

    def _run(self, session: Session) -> None:
        while (parcel := self._parcels.get()) is not None:
            points.reached("handing-over")
            answers = _tried(session, parcel.mails)
            points.reached("answered")
            self._answers.put((parcel, answers))
        session.close()


def _tried(session: Session, mails: Sequence[Mail]) -> list[Answer]:
    """Return an answer for each mail, even where a transport breaks its word."""
    try:
        answers = session.send(mails)
    except Exception as error:  # what a transport does not foresee must not end sending
        logger.exception("The transport failed")
        answers = []
        words = f"{type(error).__name__}: {error}"[:500]
    else:
        words = "no answer"
    missing = len(mails) - len(answers)
    return [*answers, *[Answer(Outcome.UNKNOWN, words)] * missing]
