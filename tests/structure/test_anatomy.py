"""The same file names in every app, top to bottom (design.md, "Anatomy").

A new name is added here with its reason, or the file gets one of the known names.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from django.apps import AppConfig, apps

# Top to bottom: a module may import from its own line and from those below it.
ANATOMY = (
    "apps wagtail_hooks urls checks management templatetags middleware sitemaps",
    "views viewsets feeds api receivers",
    "forms",
    "actions",
    "tasks",
    "rendering transport channels",
    "models blocks panels fields querysets page_forms registry",
    "enums exceptions",
)
KNOWN = {name for line in ANATOMY for name in line.split()} | {"migrations", "static"}

ADDED = {
    # What an app tells a lower floor when the site starts, beside ``registry``.
    "permissions": "what each role may do with what is the app's own",
    "facts": "what of the app's own counts towards a promise to the funder",
    "checklist": "what its pages need before publishing, and what waits today",
    # Feature sub-packages of the newsletter.
    "subscribing": "addresses, signed links and the words of consent",
    "composing": "making an issue of what was published, and what it lacks",
    "sending": "leases, pace and the worker that sends",
    "figures": "what came of a sending, in numbers that the database counts",
    "events": "what servers and providers say of a mail afterwards",
    # Feature sub-packages of meetings.
    "registration": "whether a meeting takes registrations, its links and its mails",
    "attending": "who came: the list, the sheet to sign, the code for phones",
    "certificates": "codes, the paper, mails and files of certificates",
    # Feature sub-packages of social channels.
    "kit": "what a person needs to post by hand",
    "counting": "how long a text is, as each network counts",
    "pictures": "pictures in the shape that each network takes",
    "posting": "leases, states and the worker that posts",
    # The guide: a frozen document of practices, and every format drawn from it.
    "guide": "compiling a guide, and the document that its formats know",
    # Feature sub-packages of results.
    "recording": "activities: their proofs, doubles and sheets",
    # Feature sub-packages of translation, and the only caller of wagtail-localize.
    "desk": "queues, staleness and checks of the translators' desk",
    "localize": "the one place that knows wagtail-localize",
    "machine": "engines that translate, behind one interface",
    "exchange": "texts as files, to translators' tools and back",
    # Below models: plain functions on words and places, each about one thing.
    "announcement": "what newsletter and channels know of a page",
    "captions": "whether a file is WebVTT, and how many cues it has",
    "citation": "how a practice is cited",
    "collation": "sorting in each alphabet",
    "countries": "names of countries in each language",
    "formats": "dates and numbers in each language",
    "generation": "when cached fragments end",
    "slugs": "addresses from titles in any script",
    "text": "words as the search compares them",
    # Forms of readers, kept from robots without knowing anybody.
    "links": "parts of addresses that stand for a person, signed",
    "email": "what an address of mail is, and its keyed hash",
    "limits": "how often a form may be used",
    "work": "the sum that a browser does for a form",
    # Between views and models: reading for one kind of page.
    "addresses": "which page answers an address, and where a page is",
    "browser": "facets of the list of practices",
    "calendar": "meetings as iCalendar",
    "europe_map": "the map of the partnership",
    "charts": "numbers as shapes",
    "funding": "which funds stand at the foot of a page",
    "languages": "the languages of a page, for switcher and hreflang",
    "moments": "days and times as clocks at home show them",
    "screens": "who may see a screen of the admin, and where its form leads",
    "sheets": "cells that no spreadsheet runs",
    "pagination": "pages of a list, and what is not one",
    "public_forms": "forms of readers, who have no cookie and no session",
    "renditions": "sizes and formats of pictures",
    "journal": "erasures and farewells that outlive a restore",
    "schedule": "the clock beside the worker",
    "watermark": "whether a database is older than what was sent from it",
    "tables": "the block of a table, cell by cell for translators",
}
FORBIDDEN = {"utils", "util", "helpers", "helper", "services", "service", "misc"}
ROOT = Path(__file__).resolve().parents[2]


def own_apps() -> list[AppConfig]:
    """Return our apps; the top floor holds demo and operations, not the anatomy."""
    return [
        config
        for config in apps.get_app_configs()
        if Path(config.path).is_relative_to(ROOT)
        and "site-packages" not in config.path
        and config.name != "heco_site"
    ]


def names_in(folder: Path) -> set[str]:
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    packages = {
        path.name
        for path in folder.iterdir()
        if path.is_dir() and path.name != "__pycache__"
    }
    return modules | packages


@pytest.mark.parametrize("config", own_apps(), ids=lambda config: config.name)
def test_an_app_holds_known_names_only(config: AppConfig) -> None:
    assert names_in(Path(config.path)) - KNOWN - set(ADDED) == set()


def test_every_added_name_is_used() -> None:
    used = set().union(*(names_in(Path(config.path)) for config in own_apps()))
    assert set(ADDED) - used == set()


def test_no_file_has_a_name_that_says_nothing() -> None:
    packages = ("core", "translation", "partners", "practices", "news", "home")
    found = [
        str(path.relative_to(ROOT))
        for package in (*packages, "dissemination", "heco_site", "tests")
        for path in (ROOT / package).rglob("*.py")
        if path.stem in FORBIDDEN or path.parent.name in FORBIDDEN
    ]
    assert found == []
