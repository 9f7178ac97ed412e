"""What the translators' desk costs with a few records and texts, and with many.

Part of ``make bench``; by itself: ``python -m benchmarks.desk``. On SQLite and on
PostgreSQL, each repetition is a fresh process on its own copy of a prepared database.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.budgets import DESK_OWN_QUERIES, DESK_QUERIES
from benchmarks.process import python

SIZES = (20, 300)
REPETITIONS = 3
ROUNDS = 5
# The seven of the partnership, and one more.
LANGUAGES = {"HECO_LANGUAGES": "en,sl,it,lt,nl,mt,bg,hr"}
Environment = Mapping[str, str]


class Copies:
    """Prepared databases by name, and the means to copy them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def data(self, name: str) -> Path:
        return self.folder / name

    def environment(self, name: str) -> Environment:
        return LANGUAGES

    def create(self, name: str) -> None:
        self.data(name).mkdir(parents=True)

    def copy(self, origin: str, name: str) -> None:
        shutil.copytree(self.data(origin), self.data(name))

    def drop(self, name: str) -> None:
        shutil.rmtree(self.data(name))


class PostgresCopies(Copies):
    """The same on a server, whose own command copies a database."""

    def __init__(self, folder: Path, url: str) -> None:
        super().__init__(folder)
        self.url = url

    def environment(self, name: str) -> Environment:
        parts = urlsplit(self.url)
        return {**LANGUAGES, "DATABASE_URL": parts._replace(path=f"/{name}").geturl()}

    def _order(self, statement: str) -> None:
        import psycopg

        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement)

    def create(self, name: str) -> None:
        super().create(name)
        self._order(f"CREATE DATABASE {name}")

    def copy(self, origin: str, name: str) -> None:
        super().copy(origin, name)
        self._order(f"CREATE DATABASE {name} TEMPLATE {origin}")

    def drop(self, name: str) -> None:
        super().drop(name)
        self._order(f"DROP DATABASE {name}")


@contextlib.contextmanager
def databases() -> Iterator[dict[str, Copies]]:
    """Give the means of each kind of database that this machine has."""
    from tests.servers import postgres

    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        found = {"SQLite": Copies(folder / "sqlite")}
        try:
            url = stack.enter_context(postgres.running())
        except postgres.NoServer as error:
            print(f"The desk is not measured on PostgreSQL. {error}")
        else:
            found["PostgreSQL"] = PostgresCopies(folder / "postgres", url)
        yield found


def prepare(copies: Copies) -> None:
    """Make a site of each size; they begin as copies of one."""
    copies.create("site")
    step = ("-m", "benchmarks.desk_site")
    python(*step, data=copies.data("site"), more=copies.environment("site"))
    for size in SIZES:
        name = f"site{size}"
        copies.copy("site", name)
        data, more = copies.data(name), copies.environment(name)
        python(*step, str(size), str(size), data=data, more=more)


def repetition(copies: Copies, size: int) -> dict:
    copies.copy(f"site{size}", "run")
    data, more = copies.data("run"), copies.environment("run")
    told = python("-m", "benchmarks.desk_round", str(ROUNDS), data=data, more=more)
    copies.drop("run")
    return json.loads(told)


def combined(runs: list[dict]) -> dict:
    """Return the figures of one size: the most queries, the median of the times."""

    def over_runs(pick: Callable, name: str, key: str) -> float:
        return pick(run["steps"][name][key] for run in runs)

    return {
        name: {
            "queries": over_runs(max, name, "queries"),
            "frame": max(run["frame"].get(name, 0) for run in runs),
            "repeated": over_runs(max, name, "repeated"),
            "cold_ms": over_runs(statistics.median, name, "cold_ms"),
            "median_ms": over_runs(statistics.median, name, "median_ms"),
        }
        for name in runs[0]["steps"]
    }


def figures() -> dict:
    """Return ``{database: {size: {step: figures}}}`` with the calibrations."""
    found: dict = {}
    calibrations = []
    with databases() as kinds:
        for copies in kinds.values():
            prepare(copies)
        runs: dict = {(kind, size): [] for kind in kinds for size in SIZES}
        for _number in range(REPETITIONS):
            for (kind, size), told in runs.items():
                told.append(repetition(kinds[kind], size))
                calibrations.append(told[-1]["calibration_ms"])
    for (kind, size), told in runs.items():
        found.setdefault(kind, {})[str(size)] = combined(told)
    return {"calibration_ms": calibrations, "databases": found}


def faults(name: str, few: dict, many: dict) -> list[str]:
    """Return what breaks a budget in the figures of both sizes."""
    found = []
    for one in (few, many):
        own = one["queries"] - one["frame"]
        if own > DESK_OWN_QUERIES.get(name, own):
            found.append("OVER")
        if one["queries"] > DESK_QUERIES.get(name, one["queries"]):
            found.append("OVER")
    steady = name in DESK_OWN_QUERIES or name in DESK_QUERIES
    if steady and few["queries"] != many["queries"]:
        found.append("OVER: grows")
    return list(dict.fromkeys(found))


def report(desk: dict) -> int:
    """Print what each step costs at both sizes; return how many break a budget."""
    sizes = [str(size) for size in SIZES]
    heads = [f"queries at {size}" for size in sizes]
    heads += ["own", "budget", *(f"ms at {size}" for size in sizes)]
    over = 0
    for kind, by_size in desk["databases"].items():
        print(f"\n{f'desk, {kind}':<18}" + "".join(f"{head:>16}" for head in heads))
        few, many = (by_size[size] for size in sizes)
        for name in few:
            broken = faults(name, few[name], many[name])
            over += bool(broken)
            frame = many[name]["frame"]
            own = many[name]["queries"] - frame if frame else ""
            budget = ""
            if name in DESK_OWN_QUERIES:
                budget = f"own ≤ {DESK_OWN_QUERIES[name]}"
            elif name in DESK_QUERIES:
                budget = f"≤ {DESK_QUERIES[name]}"
            cells = [few[name]["queries"], many[name]["queries"], own, budget]
            cells += [few[name]["median_ms"], many[name]["median_ms"]]
            row = "".join(f"{cell:>16}" for cell in cells)
            print(f"{name:<18}{row} {', '.join(broken)}".rstrip())
    return over


def main() -> int:
    desk = figures()
    if "--json" in sys.argv:
        print(json.dumps(desk, indent=1))
    return 1 if report(desk) else 0


if __name__ == "__main__":
    sys.exit(main())
