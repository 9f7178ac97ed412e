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


def proved(posts: int, kills: int, seed: int, database_url: str = "") -> Any:
    """Return what came out; an empty ``database_url`` is a new SQLite file."""
    kept = {name: one for name, one in os.environ.items() if name != "DATABASE_URL"}
    with tempfile.TemporaryDirectory(prefix="heco-posts-") as folder:
        names = {
            "DJANGO_SETTINGS_MODULE": "tests.social.crash.settings",
            "HECO_DATA": folder,
            "LOG_LEVEL": "ERROR",
            "POSTS": str(posts),
            "KILLS": str(kills),
            "SEED": str(seed),
        }
        if database_url:
            names["DATABASE_URL"] = database_url
        done = subprocess.run(
            [sys.executable, "-m", "tests.social.crash.proof"],
            cwd=ROOT,
            env=kept | names,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
    return json.loads(done.stdout.splitlines()[-1])
