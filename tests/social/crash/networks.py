"""The fake networks as a program, on a bad day each.

Prints where they are; when its input ends, prints every text that they show.
"""

from __future__ import annotations

import json
import random
import sys
import threading
from contextlib import ExitStack

from tests.social.fakes import (
    Bluesky,
    Facebook,
    Fake,
    LinkedIn,
    Mastodon,
    Telegram,
)
from tests.social.fakes.base import Asked, Told

# What befalls about one call in five that publishes.
BAD = ("lost", "500", "cut", "429", "html")
ONE_IN = 5


def spoiled(fake: Fake, order: random.Random) -> None:
    """Have calls that publish go wrong now and then, one call at a time."""
    answer, lock = fake._spoiled, threading.Lock()

    def sometimes(asked: Asked, bad: str) -> Told:
        with lock:
            if fake.is_publishing(asked) and not order.randrange(ONE_IN):
                bad = order.choice(BAD)
            return answer(asked, bad)

    fake._spoiled = sometimes  # type: ignore[method-assign]


def main() -> None:
    order = random.Random(int(sys.argv[1]))
    fakes: dict[str, Fake] = {
        "bluesky": Bluesky(),
        "facebook": Facebook(),
        "linkedin": LinkedIn(),
        "mastodon": Mastodon(),
        "telegram": Telegram(),
    }
    with ExitStack() as stack:
        urls = {
            name: stack.enter_context(fake.running()) for name, fake in fakes.items()
        }
        fakes["linkedin"].url = urls["linkedin"]  # type: ignore[attr-defined]
        for fake in fakes.values():
            spoiled(fake, order)
        print(json.dumps(urls), flush=True)
        sys.stdin.read()
        texts = [
            str(post.get("text") or post.get("message"))
            for fake in fakes.values()
            for post in fake.posts.values()
        ]
        print(json.dumps(texts), flush=True)


if __name__ == "__main__":
    main()
