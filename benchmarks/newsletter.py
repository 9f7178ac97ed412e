"""Sending and queueing a newsletter, beside plain Django and anymail in the same run.

``python -m benchmarks.newsletter`` prints the figures; ``make bench`` runs it as well.
Each way of sending has a fresh process on its own copy of one database. The mail server
is one process on the same machine that takes everything at once.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from benchmarks.budgets import NEWSLETTER
from benchmarks.process import ROOT, calibration_ms
from tests.servers import postgres

READERS = 2_000
MANY = 100_000
REPETITIONS = 3
SETTINGS = "tests.newsletter.crash.settings"


# What takes the mails, and the name by which a round is told where it is.
SINK = ("SINK_PORT", "tests.newsletter.crash.sink", "0")
ENDPOINT = ("PROVIDER_URL", "benchmarks.newsletter_endpoint")


@contextmanager
def taker(log: Path, name: str, module: str, *more: str) -> Iterator[dict[str, str]]:
    """Run what takes the mails; give the setting by which it is found."""
    here = [sys.executable, "-m", module, str(log), *more]
    with subprocess.Popen(here, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        try:
            yield {name: child.stdout.readline().strip()}
        finally:
            child.kill()


def environment(data: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    more = {}
    if (address := data / "postgres").exists():
        more["DATABASE_URL"] = address.read_text()
    return {
        **kept,
        **more,
        "DJANGO_SETTINGS_MODULE": SETTINGS,
        "HECO_DATA": str(data),
        "LOG_LEVEL": "ERROR",
    }


@contextmanager
def copied(origin: Path) -> Iterator[Path]:
    """Give a copy of a data folder, with a copy of its database wherever that is."""
    with tempfile.TemporaryDirectory(prefix="heco-bench-") as folder:
        data = Path(folder) / "data"
        shutil.copytree(origin, data)
        address = data / "postgres"
        if not address.exists():
            yield data
            return
        server, _slash, rest = address.read_text().partition("/bench?")
        with psycopg.connect(f"{server}/template1?{rest}", autocommit=True) as admin:
            admin.execute("CREATE DATABASE round TEMPLATE bench")
            address.write_text(f"{server}/round?{rest}")
            try:
                yield data
            finally:
                admin.execute("DROP DATABASE round WITH (FORCE)")


def begun(data: Path, *what: str, **where: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "benchmarks.newsletter_round", *what],
        cwd=ROOT,
        env=environment(data) | where,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def answer(child: subprocess.Popen[str]) -> dict:
    with child:
        said, _nothing = child.communicate()
    if child.returncode:
        raise RuntimeError(f"A round ended with {child.returncode}.")
    return json.loads(said.splitlines()[-1])


def ask(data: Path, *what: str) -> dict:
    return answer(begun(data, *what))


def sent(origin: Path, how: str, workers: int, to: tuple[str, ...]) -> dict:
    """Return mails per second of ``workers`` processes that start together."""
    with copied(origin) as data:
        log = data / "taken"
        log.touch()
        with taker(log, *to) as where:
            crew = [begun(data, how, **where) for _number in range(workers)]
            for child in crew:
                child.stdout.readline()  # It is ready and waits.
            started = time.perf_counter()
            for child in crew:
                child.stdin.write("go\n")
                child.stdin.flush()
            told = [answer(child) for child in crew]
            seconds = time.perf_counter() - started
        taken = log.read_text().splitlines()
    if len(taken) != READERS or len(set(taken)) != READERS:
        raise RuntimeError(f"{len(taken)} mails arrived, not {READERS}.")
    return {
        "per second": round(READERS / seconds, 1),
        "MiB a worker": max(one["MiB"] for one in told),
    }


@contextmanager
def databases(folder: Path) -> Iterator[dict[str, Path]]:
    """Give a data folder on each database, neither of which forgets a commit."""
    sqlite, postgresql = folder / "sqlite", folder / "postgresql"
    sqlite.mkdir()
    postgresql.mkdir()
    with postgres.running(durable=True) as url:
        with psycopg.connect(url, autocommit=True) as admin:
            admin.execute("CREATE DATABASE bench")
        own = url.replace("/postgres?", "/bench?")
        (postgresql / "postgres").write_text(own)
        yield {"sqlite": sqlite, "postgresql": postgresql}


def measured() -> dict:
    """Return what each way of sending reaches, interleaved, and what queueing costs."""
    with (
        tempfile.TemporaryDirectory(prefix="heco-bench-") as folder,
        databases(Path(folder)) as origins,
    ):
        for origin in origins.values():
            ask(origin, "make", str(READERS))
        return {
            "calibration_ms": calibration_ms(),
            **{name: of_database(origin) for name, origin in origins.items()},
        }


def of_database(origin: Path) -> dict:
    ways = {
        "loop": ("loop", 1, SINK),
        "one worker": ("work", 1, SINK),
        "three": ("work", 3, SINK),
        "bare batches": ("bare", 1, ENDPOINT),
        "batches": ("work", 1, ENDPOINT),
    }
    runs: dict[str, list[dict]] = {name: [] for name in ways}
    for _repetition in range(REPETITIONS):
        for name, (how, workers, to) in ways.items():
            runs[name].append(sent(origin, how, workers, to))
    with copied(origin) as data:
        queueing = ask(data, "queue", str(MANY))
        imported = ask(data, "import", "20000")
    return {
        **{
            f"{name}, mails per second": statistics.median(
                run["per second"] for run in rounds
            )
            for name, rounds in runs.items()
        },
        "MiB a worker": max(run["MiB a worker"] for run in runs["one worker"]),
        **queueing,
        **imported,
    }


def report(figures: dict) -> int:
    """Print each figure beside its budget; return how many miss it."""
    missed = 0
    for database in ("sqlite", "postgresql"):
        print(f"\nnewsletter, {database}")
        for name, value, limit, good in _compared(figures[database]):
            missed += not good
            print(f"{name:<28}{value:>10.2f}  {limit}{'' if good else '  MISSED'}")
    return missed


def _compared(found: dict) -> Iterator[tuple[str, float, str, bool]]:
    loop = found["loop, mails per second"]
    bare = found["bare batches, mails per second"]
    at_least = {
        "one worker to the loop": found["one worker, mails per second"] / loop,
        "three workers to the loop": found["three, mails per second"] / loop,
        "batches to bare anymail": found["batches, mails per second"] / bare,
        "imported per second": found["imported per second"],
    }
    at_most = {
        "seconds to queue 100,000": found["seconds to queue"],
        "MiB a worker": found["MiB at 100,000"],
    }
    for name, value in at_least.items():
        yield name, value, f"≥ {NEWSLETTER[name]}", value >= NEWSLETTER[name]
    for name, value in at_most.items():
        yield name, value, f"≤ {NEWSLETTER[name]}", value <= NEWSLETTER[name]


if __name__ == "__main__":
    measurement = measured()
    print(json.dumps(measurement, indent=2))
    sys.exit(1 if report(measurement) else 0)
