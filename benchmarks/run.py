"""``make bench``: queries, milliseconds and bytes of each kind of page.

Each repetition is a fresh process on its own copy of the demo database. The figures go
to ``benchmarks/results/`` as JSON with the commit, the versions and the machine.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.budgets import HTML_BYTES, QUERIES

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "benchmarks" / "results"
REPETITIONS = 3
ROUNDS = 25


def manage(*arguments: str, data: Path) -> None:
    subprocess.run(
        [sys.executable, "manage.py", *arguments],
        check=True,
        cwd=ROOT,
        env={**os.environ, "HECO_DATA": str(data)},
        stdout=subprocess.DEVNULL,
    )


def repetition(origin: Path) -> dict:
    with tempfile.TemporaryDirectory(prefix="heco-bench-") as folder:
        data = Path(folder) / "data"
        shutil.copytree(origin, data)
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.pages", str(ROUNDS)],
            check=True,
            cwd=ROOT,
            env={**os.environ, "HECO_DATA": str(data), "LOG_LEVEL": "ERROR"},
            stdout=subprocess.PIPE,
            text=True,
        )
    return json.loads(done.stdout)


def medians(runs: list[dict]) -> dict:
    pages = {}
    for kind, first in runs[0]["pages"].items():
        rows = [run["pages"][kind] for run in runs]
        pages[kind] = {
            "address": first["address"],
            "queries": max(row["queries"] for row in rows),
            "bytes": max(row["bytes"] for row in rows),
            "cold_ms": statistics.median(row["cold_ms"] for row in rows),
            "median_ms": statistics.median(row["median_ms"] for row in rows),
        }
    return pages


def machine() -> dict:
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    return {
        "commit": commit,
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "django": version("django"),
        "wagtail": version("wagtail"),
        "system": platform.platform(),
        "cores": os.cpu_count(),
    }


def report(pages: dict) -> int:
    """Print the table; return how many pages are over their budget."""
    over = 0
    print(f"{'page':<12}{'queries':>12}{'ms':>9}{'cold ms':>10}{'bytes':>16}")
    for kind, row in pages.items():
        weighed = kind not in {"feed", "sitemap"}
        late = row["queries"] > QUERIES[kind]
        heavy = weighed and row["bytes"] > HTML_BYTES
        over += late or heavy
        print(
            f"{kind:<12}{row['queries']:>6} ≤ {QUERIES[kind]:<3}"
            f"{row['median_ms']:>9}{row['cold_ms']:>10}{row['bytes']:>8}"
            f"{f' ≤ {HTML_BYTES}' if weighed else '':<9}"
            f"{' OVER' if late or heavy else ''}"
        )
    return over


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="heco-bench-") as folder:
        origin = Path(folder) / "origin"
        manage("migrate", "--verbosity", "0", data=origin)
        manage("demo", data=origin)
        runs = [repetition(origin) for _number in range(REPETITIONS)]
    pages = medians(runs)
    calibrations = [run["calibration_ms"] for run in runs]
    result = {"machine": machine(), "calibration_ms": calibrations, "pages": pages}
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{datetime.now(UTC):%Y%m%d-%H%M%S}.json"
    path.write_text(json.dumps(result, indent=1) + "\n")
    over = report(pages)
    print(f"\ncalibration {calibrations} ms; written to {path.relative_to(ROOT)}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
