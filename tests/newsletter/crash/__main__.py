"""``make crash-test``: the whole proof on both databases, or on DATABASE_URL alone."""

from __future__ import annotations

import os
import random
import sys

from tests.servers import postgres

from .asking import proved
from .proof import holds


def main() -> int:
    readers = int(os.environ.get("SUBSCRIBERS") or 2_000)
    kills = int(os.environ.get("KILLS") or 50)
    seed = int(os.environ.get("SEED") or random.randrange(10_000))
    chosen = os.environ.get("DATABASE_URL", "")
    good = True
    for name in [chosen] if chosen else ["", "postgres"]:
        if name == "postgres":
            with postgres.running(durable=True) as url:
                found = proved(readers, kills, seed, url)
        else:
            found = proved(readers, kills, seed, name)
        good = holds(found) and good
        for label, value in found.items():
            print(f"{label:<28}{value}")
        print(f"{'holds':<28}{'yes' if holds(found) else 'NO'}\n", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
