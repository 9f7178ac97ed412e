"""``make bench``: queries, milliseconds and bytes of each kind of page.

Each repetition is a fresh process on its own copy of the demo database, and beside it
one of a bare Wagtail site with as many articles and pictures (``benchmarks.baseline``).
Then the translators' desk (``benchmarks.desk``), the newsletter and the guide.
The figures go to ``benchmarks/results/`` as JSON with the commit, the versions and the
machine. HECO_DATA names a demo site to use; without it, one is built.
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

from benchmarks import desk, guide, newsletter
from benchmarks.budgets import HTML_BYTES, QUERIES, SPEED
from benchmarks.process import ROOT, SITE, python

RESULTS = ROOT / "benchmarks" / "results"
REPETITIONS = 3
ROUNDS = 25
BARE = "benchmarks.baseline.settings"


def build(folder: Path) -> tuple[Path, Path]:
    """Return the data folders of a demo site and of a bare site like it."""
    site, bare = folder / "site", folder / "bare"
    if given := os.environ.get("HECO_DATA"):
        shutil.copytree(given, site)
    python("manage.py", "migrate", "--verbosity", "0", data=site)
    python("manage.py", "demo", data=site)
    bare.mkdir()
    python("-m", "benchmarks.baseline.fill", str(site), data=bare, settings=BARE)
    return site, bare


def repetition(origin: Path, settings: str) -> dict:
    with tempfile.TemporaryDirectory(prefix="heco-bench-") as folder:
        data = Path(folder) / "data"
        shutil.copytree(origin, data)
        told = python(
            "-m", "benchmarks.pages", str(ROUNDS), data=data, settings=settings
        )
    return json.loads(told)


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
    """Print what each page costs; return how many are over their budget."""
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


def compare(pages: dict, bare: dict) -> int:
    """Print how fast pages are beside bare ones; return how many are too slow.

    Requests per second of one process, one request at a time.
    """
    slow = 0
    print(f"\n{'page':<12}{'per second':>12}{'bare':>9}{'ratio':>8}")
    for kind, wanted in SPEED.items():
        ours, theirs = pages[kind]["median_ms"], bare[kind]["median_ms"]
        pages[kind]["ratio_to_bare"] = ratio = round(theirs / ours, 2)
        slow += ratio < wanted
        print(
            f"{kind:<12}{1000 / ours:>12.0f}{1000 / theirs:>9.0f}{ratio:>8}"
            f" ≥ {wanted}{' SLOW' if ratio < wanted else ''}"
        )
    return slow


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="heco-bench-") as folder:
        origin, bare_origin = build(Path(folder))
        runs, bare_runs = [], []
        for _number in range(REPETITIONS):
            runs.append(repetition(origin, SITE))
            bare_runs.append(repetition(bare_origin, BARE))
    pages, bare = medians(runs), medians(bare_runs)
    calibrations = [run["calibration_ms"] for run in (*runs, *bare_runs)]
    over = report(pages)
    slow = compare(pages, bare)
    at_the_desk = desk.figures()
    over += desk.report(at_the_desk)
    sending = newsletter.measured()
    over += newsletter.report(sending)
    files = guide.measured()
    over += guide.report(files)
    result = {
        "machine": machine(),
        "calibration_ms": calibrations,
        "pages": pages,
        "bare": bare,
        "desk": at_the_desk,
        "newsletter": sending,
        "guide": files,
    }
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{datetime.now(UTC):%Y%m%d-%H%M%S}.json"
    path.write_text(json.dumps(result, indent=1) + "\n")
    print(f"\ncalibration {calibrations} ms; written to {path.relative_to(ROOT)}")
    return 1 if over or slow else 0


if __name__ == "__main__":
    sys.exit(main())
