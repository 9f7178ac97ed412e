"""``make social-crash-test``: on both databases, or on DATABASE_URL alone."""

from __future__ import annotations

import os
import random
import sys

from tests.servers import postgres

from .asking import proved
from .proof import holds


def main() -> int:
    posts = int(os.environ.get("POSTS") or 240)
    kills = int(os.environ.get("KILLS") or 60)
    seed = int(os.environ.get("SEED") or random.randrange(10_000))
    chosen = os.environ.get("DATABASE_URL", "")
    good = True
    for name in [chosen] if chosen else ["", "postgres"]:
        if name == "postgres":
            with postgres.running(durable=True) as url:
                found = proved(posts, kills, seed, url)
        else:
            found = proved(posts, kills, seed, name)
        good = holds(found) and good
        for label, value in found.items():
            print(f"{label:<34}{value}")
        print(f"{'holds':<34}{'yes' if holds(found) else 'NO'}\n", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
