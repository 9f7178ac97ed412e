"""The worker: takes what is due, posts it, and writes down what came of it."""

from __future__ import annotations

import logging
import threading
import time
import uuid

from django.db import close_old_connections
from django.utils import timezone

from ..enums import PublicationState
from . import leasing, watermark
from .carrying import Carrier

__all__ = ["Poster"]

logger = logging.getLogger(__name__)

IDLE = 2.0  # seconds between two looks for work
TIDY = 5.0  # seconds between two looks for what other workers left behind


class Poster:
    """Posts what is due until it is told to stop."""

    def __init__(self) -> None:
        self.owner = uuid.uuid4()
        self._stopping = threading.Event()
        self._tidied = float("-inf")

    def stop(self) -> None:
        """End after the post that is on its way."""
        self._stopping.set()

    def run(self) -> None:
        """Work until stopped. A database that is away is waited for."""
        while not self._stopping.is_set():
            try:
                close_old_connections()
                worked = self.work()
            except Exception:  # nothing may end the worker but its stop
                logger.exception("Posting was interrupted and goes on")
                worked = False
            if not worked:
                self._stopping.wait(IDLE)
        close_old_connections()

    def work(self) -> bool:
        """Post, or ask after, one post that is due; tell whether there was one."""
        self._tidy()
        one = leasing.lease(self.owner)
        if one is None:
            return False
        carrier = Carrier(one, self.owner)
        try:
            if one.state == PublicationState.VERIFYING:
                carrier.verify()
            else:
                carrier.publish()
        except leasing.LeaseLost:
            logger.info("Post %s was settled meanwhile", one.key)
        return True

    def _tidy(self) -> None:
        """Look, now and then, for what a restore or a dead worker left behind."""
        if time.monotonic() - self._tidied >= TIDY:
            watermark.hold_after_restore()
            leasing.expire(timezone.now())
            leasing.end_threads(timezone.now())
            self._tidied = time.monotonic()
