"""Running a step of a measurement in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SITE = "heco_site.settings.dev"


def python(
    *arguments: str,
    data: Path,
    settings: str = SITE,
    more: Mapping[str, str] | None = None,
) -> str:
    """Run Python on a data folder and return what it printed.

    ``more`` are further variables of its environment.
    """
    done = subprocess.run(
        [sys.executable, "-W", "ignore", *arguments],
        check=True,
        cwd=ROOT,
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": settings,
            "HECO_DATA": str(data),
            "BASELINE_DATA": str(data),
            "LOG_LEVEL": "ERROR",
            **(more or {}),
        },
        stdout=subprocess.PIPE,
        text=True,
    )
    return done.stdout


def calibration_ms() -> float:
    """Return the milliseconds of a fixed piece of work, to compare machines by."""
    started = time.perf_counter()
    sum(number * number for number in range(1_000_000))
    return round((time.perf_counter() - started) * 1000, 1)
