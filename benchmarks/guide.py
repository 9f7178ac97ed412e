"""Files of a guide: seconds, memory and size of each format, at 10 and 200 chapters.

``python -m benchmarks.guide`` prints the figures; ``make bench`` runs it as well. Each
repetition is a fresh process. A chapter has 800 words and a photograph of its own.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.budgets import GUIDE
from benchmarks.process import python

FORMS = ("html", "pdf", "epub", "docx", "odt")
SIZES = (10, 200)
REPETITIONS = 3


def once(form: str, chapters: int) -> dict:
    with tempfile.TemporaryDirectory(prefix="heco-bench-") as folder:
        told = python(
            "-m", "benchmarks.guide_round", form, str(chapters), data=Path(folder)
        )
    return json.loads(told)


def measured() -> dict:
    """Return the median of each figure, by format and number of chapters."""
    found: dict[str, dict] = {}
    for form in FORMS:
        for chapters in SIZES:
            runs = [once(form, chapters) for _number in range(REPETITIONS)]
            found[f"{form} {chapters}"] = {
                name: statistics.median(run[name] for run in runs) for name in runs[0]
            }
    return found


def report(figures: dict) -> int:
    """Print each figure beside its budget; return how many miss it."""
    missed = 0
    print(f"\n{'guide':<12}{'seconds':>14}{'MiB':>9}{'of engine':>14}{'MB':>9}")
    for name, row in figures.items():
        chapters = int(name.split()[1])
        slow = row["seconds"] > GUIDE["seconds"][chapters]
        large = row["MiB of engine"] > GUIDE["MiB of engine"][chapters]
        missed += slow or large
        print(
            f"{name:<12}{row['seconds']:>7} ≤ {GUIDE['seconds'][chapters]:<4}"
            f"{row['MiB more']:>9}"
            f"{row['MiB of engine']:>7} ≤ {GUIDE['MiB of engine'][chapters]:<4}"
            f"{row['MB of file']:>9}{'  MISSED' if slow or large else ''}"
        )
    return missed


if __name__ == "__main__":
    measurement = measured()
    print(json.dumps(measurement, indent=2))
    sys.exit(1 if report(measurement) else 0)
