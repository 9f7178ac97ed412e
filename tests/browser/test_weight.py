"""What a first visit on a phone fetches (the budgets of weight without photographs)."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Any

from tests.web.records import make_world

PHONE = {"width": 360, "height": 740}
# Kilobytes, compressed; faces are compressed already.
LIMITS = {"document": 14, "stylesheet": 12, "script": 6, "font": 70}
MOST_REQUESTS = 8


def fetched(page: Any, address: str) -> list[tuple[str, bytes]]:
    """Return kind and body of all that one visit fetches, but for photographs."""
    answers: list[Any] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(address, wait_until="networkidle")
    own = [answer for answer in answers if "/media/" not in answer.url]
    return [(answer.request.resource_type, answer.body()) for answer in own]


def test_home_and_article_are_light(open_page: Callable[..., Any]) -> None:
    """Another host fails the test too, in ``open_page``."""
    world = make_world()
    for address in ("/en/", world.news.url, world.practice.url):
        page = open_page(viewport=PHONE, device_scale_factor=2)
        parts = fetched(page, address)
        kinds = [kind for kind, _body in parts]
        assert {"document", "stylesheet", "font"} <= set(kinds), address
        assert len(parts) <= MOST_REQUESTS, (address, kinds)
        for kind, limit in LIMITS.items():
            bodies = [body for one, body in parts if one == kind]
            sizes = [
                len(body if kind == "font" else gzip.compress(body)) for body in bodies
            ]
            assert sum(sizes) <= limit * 1000, (address, kind, sizes)
