"""Sending to many readers while workers are killed again and again.

What must come out (newsletter.md, "Proof"): no mail twice, every reader reached or
known as unknown, and no more unknown than the killed processes had lines open.

Run as a program on an empty database; prints what came out as JSON. SUBSCRIBERS, KILLS
and SEED set it.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import django

LINES = 4  # of each worker, as in the settings
WORKERS = 3
DEADLINE = 900.0  # seconds until the proof is given up
# A server that answers at once would have all mails before anybody is killed.
DELAY = 0.03


@contextmanager
def sink(log: Path) -> Iterator[int]:
    here = [sys.executable, "-m", "tests.newsletter.crash.sink", str(log), str(DELAY)]
    with subprocess.Popen(here, stdout=subprocess.PIPE, text=True) as child:
        try:
            yield int(child.stdout.readline())
        finally:
            child.kill()


def make_readers(number: int) -> Any:
    """Make readers in every language, and a sending that waits to be queued."""
    from django.conf import settings
    from django.core.management import call_command
    from django.utils import timezone

    from dissemination.newsletter.models import Subscriber
    from tests.newsletter.conftest import dispatch

    call_command("migrate", verbosity=0)
    languages = [code for code, _name in settings.LANGUAGES]
    now = timezone.now()
    Subscriber.objects.bulk_create(
        Subscriber(
            email=f"reader-{one}@example.org",
            address=f"reader-{one}@example.org",
            language=languages[one % len(languages)],
            status="active",
            confirmed_at=now,
        )
        for one in range(number)
    )
    return dispatch(tuple(languages))


class Crew:
    """Workers, each of which is replaced when it dies."""

    def __init__(self, points: list[str], order: random.Random) -> None:
        self.by_point: Counter[str] = Counter()
        self._points = points
        self._order = order
        self._members: dict[int, str] = {}
        for _number in range(WORKERS):
            self.start()

    @property
    def kills(self) -> int:
        return sum(self.by_point.values())

    def start(self) -> None:
        from .worker import forked

        point = self._points.pop(0) if self._points else ""
        once = point in {"queued", "finishing", ""}
        turn = 1 if once else self._order.randint(1, 3)
        self._members[forked(point, turn)] = point

    def replace_dead(self) -> None:
        for pid in list(self._members):
            if os.waitpid(pid, os.WNOHANG)[0]:
                self.by_point[self._members.pop(pid) or "at random"] += 1
                self.start()

    def kill_one(self) -> None:
        """Kill a worker wherever it is; one that was to die at a point as well."""
        pid = self._order.choice(list(self._members))
        self._members[pid] = ""
        os.kill(pid, signal.SIGKILL)

    def finish(self, is_over: Callable[[], bool]) -> None:
        """Let one worker alone end the sending, and another after its death."""
        self.end()
        self._points = ["finishing"]
        self.start()
        until = time.monotonic() + DEADLINE
        while not is_over() and time.monotonic() < until:
            self.replace_dead()
            time.sleep(0.02)

    def end(self) -> None:
        for pid in self._members:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        self._members = {}


def points_to_die_at(kills: int, order: random.Random) -> list[str]:
    """Return a point for every second worker: those of the beginning first."""
    from dissemination.newsletter.sending.points import POINTS

    first = ["queueing", "queued"]
    later = [name for name in POINTS if name not in {*first, "finishing"}]
    points = later * (kills // (2 * len(later)) + 1)
    order.shuffle(points)
    return first + [one for point in points[: kills // 2] for one in (point, "")]


def run(crew: Crew, log: Path, readers: int, kills: int) -> None:
    """Keep the workers going and dying until nothing is on its way any more."""
    from dissemination.newsletter.enums import DeliveryState
    from dissemination.newsletter.models import Delivery, Dispatch

    moving = Delivery.objects.unfinished().exclude(state=DeliveryState.UNKNOWN)
    queueing = Dispatch.objects.filter(state__in=["queueing", "scheduled"])
    until = time.monotonic() + DEADLINE
    while time.monotonic() < until:
        crew.replace_dead()
        taken = log.read_bytes().count(b"\n")
        if crew.kills < kills and taken >= readers * (crew.kills + 1) / (kills + 2):
            crew.kill_one()
        late = taken > readers * 0.9  # To ask the database all the time is no help.
        if late and not queueing.exists() and not moving.exists():
            return
        time.sleep(0.01)
    raise RuntimeError("The proof did not come to an end.")


def outcome(log: Path) -> dict[str, Any]:
    """Compare what the server took with what the database says of each mail."""
    from dissemination.newsletter.models import Delivery

    taken = Counter(line.split()[0] for line in log.read_text().splitlines())
    states = dict(Delivery.objects.values_list("message_id", "state"))
    of: dict[str, set[str]] = {"accepted": set(), "unknown": set()}
    for name, state in states.items():
        of.setdefault(state, set()).add(name)
    accepted, unknown = of["accepted"], of["unknown"]
    return {
        "reached": len(accepted),
        "unknown": len(unknown),
        "unknown that had left": len(unknown & set(taken)),
        "duplicates": sum(count - 1 for count in taken.values()),
        "written as sent, not sent": len(accepted - set(taken)),
        "sent, not written down": len(set(taken) - accepted - unknown),
    }


def state_of(made: Any) -> str:
    """Return how a sending stands."""
    made.refresh_from_db()
    return str(made.state)


def prove(readers: int, kills: int, seed: int, log: Path) -> dict[str, Any]:
    """Send to ``readers``, kill ``kills`` workers, and say what came out."""
    from django.db import connection

    from dissemination.newsletter.models import Delivery

    from .worker import hurry

    hurry()
    made = make_readers(readers)
    order = random.Random(seed)
    started = time.monotonic()
    crew = Crew(points_to_die_at(kills, order), order)
    try:
        run(crew, log, readers, kills)
        found = outcome(log)
        # A person leaves the unknown at that; then the sending can end, or crash.
        Delivery.objects.unknown().update(state="abandoned")
        crew.finish(lambda: state_of(made) == "done")
    finally:
        crew.end()
    return {
        "database": connection.vendor,
        "readers": readers,
        "workers": WORKERS,
        "kill -9": crew.kills,
        **{f"  {name}": count for name, count in sorted(crew.by_point.items())},
        **found,
        "at most unknown": LINES * crew.kills,
        "ended as": state_of(made),
        "seconds": round(time.monotonic() - started, 1),
        "seed": seed,
    }


def holds(found: dict[str, Any]) -> bool:
    """Tell whether what came out is what was claimed."""
    faults = ("duplicates", "written as sent, not sent", "sent, not written down")
    return (
        not any(found[name] for name in faults)
        and found["reached"] + found["unknown"] == found["readers"]
        and found["unknown"] <= found["at most unknown"]
        and found["ended as"] == "done"
    )


def main() -> int:
    readers, kills = int(os.environ["SUBSCRIBERS"]), int(os.environ["KILLS"])
    log = Path(os.environ["HECO_DATA"]) / "taken"
    log.touch()
    with sink(log) as port:
        os.environ["SINK_PORT"] = str(port)
        django.setup()
        found = prove(readers, kills, int(os.environ["SEED"]), log)
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
