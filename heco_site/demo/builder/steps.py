"""The demo site, built in one go: all of it, or nothing."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from django.db import transaction

from . import (
    accounts,
    channels,
    glossary,
    media,
    newsletter,
    people,
    practices,
    projects,
    publication,
    records,
    results,
    terms,
    tree,
)
from .demo_site import DemoSite
from .indexes import bring_up_to_date, indexed_once

__all__ = ["STEPS", "build"]

Say = Callable[[str], object]
Step = Callable[[DemoSite], object]
Result = TypeVar("Result")

STEPS: tuple[tuple[str, Step], ...] = (
    ("Vocabularies and funding programmes", terms.make_vocabularies),
    ("Agreed words", glossary.make_glossary),
    ("Home and sections", tree.make_tree),
    ("Projects", projects.make_projects),
    ("Partners", projects.make_partners),
    ("Meetings", records.make_meetings),
    ("Good practices", practices.make_practices),
    ("Results", results.make_results),
    ("News", records.make_news),
    ("Standard pages", records.make_standard),
    ("Newsletter", newsletter.make_newsletter),
    ("Trial boards of channels", channels.make_channels),
    ("Editors and translators", accounts.make_accounts),
    ("Contact persons and participants", people.make_people),
    ("Dates of publication", publication.settle_dates),
)


@contextmanager
def _quiet() -> Iterator[None]:
    """Leave out what Wagtail logs of each page; the steps say enough."""
    logger = logging.getLogger("wagtail")
    before = logger.level
    logger.setLevel(logging.WARNING)
    try:
        yield
    finally:
        logger.setLevel(before)


def _timed(say: Say, name: str, work: Callable[[], Result]) -> Result:
    """Do one piece of work, then say what it was and how long it took."""
    began = time.monotonic()
    result = work()
    say(f"{name} ({time.monotonic() - began:.1f} s)")
    return result


def build(say: Say) -> bool:
    """Build the demo on an empty site; return False where the site has content.

    One transaction: a build that fails leaves the database as it was.
    """
    if tree.has_content():
        return False
    with _quiet(), media.files_or_nothing() as written:
        drawings = _timed(say, "Drawings", media.draw)
        with transaction.atomic():
            with indexed_once() as saved:
                _build(say, drawings, written)
            _timed(say, "Search and references", partial(bring_up_to_date, saved))
    return True


def _build(say: Say, drawings: dict[str, bytes], written: list[str]) -> None:
    tree.clear_welcome()
    site = DemoSite(
        officer=accounts.account("officer"),
        coordinator=accounts.account("coordinator"),
    )
    tree.make_locales(site)
    media.keep(site, drawings, written)
    for name, step in STEPS:
        _timed(say, name, partial(step, site))
