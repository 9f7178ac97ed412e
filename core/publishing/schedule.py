"""What the worker does by the clock: publishing on time, tidying up.

Apps add jobs in ``AppConfig.ready()``. One process runs the clock; a job that fails
is logged and tried again at its next turn.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
import threading
import time
from collections.abc import Callable, Iterator
from typing import Protocol

from django.core.management import call_command
from django.db import close_old_connections

__all__ = ["Clock", "Runner", "alongside", "beside", "every"]

logger = logging.getLogger(__name__)

Job = Callable[[], None]
_jobs: list[tuple[float, Job]] = []


class Runner(Protocol):
    """Work that never ends by itself; ``stop`` may be called from another thread."""

    def run(self) -> None: ...

    def stop(self) -> None: ...


_beside: list[Callable[[], Runner]] = []


def every(interval: dt.timedelta) -> Callable[[Job], Job]:
    """Register a job that runs once in each ``interval``."""

    def register(job: Job) -> Job:
        _jobs.append((interval.total_seconds(), job))
        return job

    return register


def beside(make: Callable[[], Runner]) -> Callable[[], Runner]:
    """Register what runs in a thread of its own wherever the worker runs.

    ``make`` is called there alone: never in a web process, nor in a test.
    """
    if make not in _beside:
        _beside.append(make)
    return make


@contextlib.contextmanager
def alongside() -> Iterator[None]:
    """Run everything that was registered beside the clock; stop it at the end.

    Each is waited for, since what it has in hand is better finished than found.
    """
    runners = [make() for make in _beside]
    threads = [
        threading.Thread(target=runner.run, name=type(runner).__name__, daemon=True)
        for runner in runners
    ]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        for runner in runners:
            runner.stop()
        for thread in threads:
            thread.join()


@every(dt.timedelta(minutes=1))
def publish_on_time() -> None:
    """Publish and take down what editors scheduled."""
    call_command("publish_scheduled", verbosity=0)


@every(dt.timedelta(days=1))
def forget_finished_tasks() -> None:
    """Drop the records of tasks that ended more than a fortnight ago."""
    call_command("prune_db_task_results", min_age_days=14, verbosity=0)


class Clock(threading.Thread):
    """Runs every registered job in its turn until it is told to stop."""

    def __init__(self) -> None:
        super().__init__(name="clock", daemon=True)
        self._stopping = threading.Event()
        self._due = {job: time.monotonic() for _interval, job in _jobs}

    def run(self) -> None:
        while not self._stopping.wait(self.tick(time.monotonic())):
            pass

    def stop(self) -> None:
        self._stopping.set()

    def tick(self, now: float) -> float:
        """Run what is due at ``now``; return the seconds until something is again."""
        for interval, job in _jobs:
            if self._due[job] <= now:
                self._due[job] = now + interval
                self._run(job)
        return max(0.5, min(self._due.values()) - time.monotonic())

    def _run(self, job: Job) -> None:
        try:
            close_old_connections()
            job()
        except Exception:  # the clock must go on whatever one job does
            logger.exception("The job %s failed", job.__name__)
        finally:
            close_old_connections()
