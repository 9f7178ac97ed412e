"""Posting to every kind of network while workers are killed again and again.

What must come out: no post twice; each is published and known to be, or known as
unknown. Run as a program on an empty database; prints what came out as JSON. POSTS,
KILLS and SEED set it.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from typing import Any

import django

WORKERS = 3
DEADLINE = 600.0  # seconds until the proof is given up
CODE = re.compile(r"via=([0-9a-f]{10})")
HANDLES = {
    "bluesky": "did:plc:heco",
    "board": "board",
    "telegram": "-1001234567890",
    "facebook": "1112223334445",
    "linkedin": "5566778",
    "mastodon": "1",
}
# Where the address of a server is what tells two accounts apart, one is enough.
OF_A_SERVER = ("bluesky", "mastodon")


def make_posts(number: int) -> None:
    """Approve posts of a few pages for several accounts of each network."""
    from django.core.management import call_command
    from django.utils import timezone

    from dissemination.social.actions.approving import approve
    from dissemination.social.actions.writing import begin
    from dissemination.social.fields import EncryptedField
    from dissemination.social.models import Account, Publication
    from tests.factories import make_image, make_news, make_site
    from tests.social.fakes.base import TOKEN

    call_command("migrate", verbosity=0)
    make_site()
    urls = json.loads(os.environ["NETWORKS"])
    servers = {name: urls[name] for name in OF_A_SERVER}
    accounts = [
        Account.objects.create(
            network=network,
            language="en",
            server=servers.get(network, f"https://{turn}.example.org"),
            handle=handle,
            identity=handle,
            health="good",
            secret=EncryptedField.closed({"token": TOKEN, "password": TOKEN}),
        )
        for network, handle in HANDLES.items()
        for turn in range(1 if network in OF_A_SERVER else 3)
    ]
    picture = {"hero": make_image(), "hero_alt": "An oven"}
    made = 0
    while made < number:
        told = picture if made % 2 else {}
        page = make_news(title=f"Bread {made}", teaser="More.", **told)
        for account in accounts:
            approve(begin(page, account), None)
            made += 1
    Publication.objects.update(send_at=timezone.now())


def hurry() -> None:
    """Have all waiting end within the proof."""
    from dissemination.social.posting import carrying, leasing, worker
    from dissemination.social.registry import NETWORKS

    seconds = [dt.timedelta(seconds=one) for one in (0.2, 0.4, 0.8)]
    leasing.LEASE = dt.timedelta(seconds=3)
    carrying.WAITS, carrying.LOOKS = (*seconds, *seconds), tuple(seconds)
    worker.IDLE, worker.TIDY = 0.05, 0.5
    for network in NETWORKS.values():
        object.__setattr__(network, "interval", dt.timedelta(milliseconds=20))


def forked(point: str, turn: int) -> int:
    """Start a worker; it dies at ``point``, the ``turn``-th time it comes there."""
    from django.db import connection

    from dissemination.social.posting import Poster, points

    connection.close()  # Two processes on one connection read each other's answers.
    pid = os.fork()
    if pid:
        return pid
    left = turn

    def die(name: str) -> None:
        nonlocal left
        left -= name == point
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        if point:
            points.listen(die)
        Poster().run()
    finally:
        os._exit(1)  # A worker ends by a kill alone.


def run(kills: int, order: random.Random) -> Counter[str]:
    """Keep workers going and dying until nothing is on its way any more."""
    from dissemination.social.enums import PublicationState
    from dissemination.social.models import Publication
    from dissemination.social.posting.points import POINTS

    points = list(POINTS) * (kills // len(POINTS) + 1)
    order.shuffle(points)
    points = points[:kills]
    killed: Counter[str] = Counter()
    members: dict[int, str] = {}
    open_posts = Publication.objects.unfinished().exclude(
        state=PublicationState.UNKNOWN
    )
    until = time.monotonic() + DEADLINE
    while time.monotonic() < until:
        while len(members) < WORKERS:
            point = points.pop() if points else ""
            members[forked(point, order.randint(1, 2) if point else 1)] = point
        time.sleep(0.1)
        for pid in list(members):
            if os.waitpid(pid, os.WNOHANG)[0]:
                killed[members.pop(pid)] += 1
        if not open_posts.exists():
            break
    else:
        raise RuntimeError("The proof did not come to an end.")
    for pid in members:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    return killed


def outcome(texts: list[str]) -> dict[str, Any]:
    """Compare what the networks show with what the database says of each post."""
    from django.conf import settings

    from dissemination.social.models import Publication

    board = (settings.DATA_DIR / "social-board").glob("*.json")
    texts = [text.replace("\\", "") for text in texts]
    texts += [json.loads(one.read_text())["text"] for one in board]
    shown = Counter(code for text in texts for code in CODE.findall(text)[:1])
    found: Counter[str] = Counter()
    for one in Publication.objects.all():
        there = shown[one.payload["code"]]
        found["twice"] += there > 1
        found[one.state] += 1
        if one.state == "published":
            found["written as published, not there"] += not there
        elif one.state != "unknown":
            found["there, not written down"] += bool(there)
        elif one.network != "telegram":
            found["unknown where one could ask"] += 1
    return {"posts": sum(1 for _one in Publication.objects.all()), **found}


def holds(found: dict[str, Any]) -> bool:
    """Tell whether what came out is what was claimed."""
    faults = ("twice", "written as published, not there", "there, not written down")
    known = found.get("published", 0) + found.get("unknown", 0)
    lost = found["posts"] - known - found.get("not_sent", 0)
    return not lost and not any(found.get(name) for name in faults)


def main() -> int:
    posts, kills = int(os.environ["POSTS"]), int(os.environ["KILLS"])
    seed = os.environ["SEED"]
    command = [sys.executable, "-m", "tests.social.crash.networks", seed]
    begun = time.monotonic()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as networks:
        assert networks.stdout is not None
        os.environ["NETWORKS"] = networks.stdout.readline()
        django.setup()
        hurry()
        make_posts(posts)
        killed = run(kills, random.Random(int(seed)))
        texts = json.loads(networks.communicate("")[0])
    found = outcome(texts)
    found |= {
        "kill -9": sum(killed.values()),
        "points": len(killed),
        "seconds": round(time.monotonic() - begun, 1),
        "seed": int(seed),
    }
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
