"""One worker as it runs on a host, except that it may kill itself at a named point."""

from __future__ import annotations

import datetime as dt
import os
import signal

from django.db import connection

from dissemination.newsletter.sending import Sender, leasing, points, queueing, worker
from dissemination.newsletter.transport import chosen

__all__ = ["forked", "hurry"]


def hurry() -> None:
    """Have what a dead worker held settled within the proof, and more crash points."""
    leasing.LEASE = dt.timedelta(seconds=3)
    worker.TIDY, worker.IDLE = 0.5, 0.05
    worker.AT_ONCE, queueing.PIECE = 20, 100


def forked(point: str, turn: int) -> int:
    """Start a worker; it dies at ``point``, the ``turn``-th time it comes there."""
    connection.close()  # Two processes on one connection read each other's answers.
    pid = os.fork()
    if pid:
        return pid
    try:
        if point:
            points.listen(_Executioner(point, turn))
        Sender(chosen()).run()
    finally:
        os._exit(1)  # A worker ends by a kill alone.


class _Executioner:
    def __init__(self, point: str, turn: int) -> None:
        self.point, self.left = point, turn

    def __call__(self, name: str) -> None:
        self.left -= name == self.point
        if not self.left:
            os.kill(os.getpid(), signal.SIGKILL)
