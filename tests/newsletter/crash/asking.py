"""Running the proof in a process of its own, on a database of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]


def proved(readers: int, kills: int, seed: int, database_url: str = "") -> Any:
    """Return what came out; an empty ``database_url`` is a new SQLite file."""
    with tempfile.TemporaryDirectory(prefix="heco-crash-") as folder:
        names = {
            "DJANGO_SETTINGS_MODULE": "tests.newsletter.crash.settings",
            "HECO_DATA": folder,
            "LOG_LEVEL": "ERROR",
            "SUBSCRIBERS": str(readers),
            "KILLS": str(kills),
            "SEED": str(seed),
        }
        if database_url:
            names["DATABASE_URL"] = database_url
        kept = {name: one for name, one in os.environ.items() if name != "DATABASE_URL"}
        done = subprocess.run(
            [sys.executable, "-m", "tests.newsletter.crash.proof"],
            cwd=ROOT,
            env=kept | names,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
    return json.loads(done.stdout.splitlines()[-1])
