"""What the checks find in a database that forgets and in settings that cannot work."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.checks import Tags, run_checks
from django.db import connection, connections

from dissemination.newsletter import checks
from dissemination.newsletter.checks import durability, newsletter
from heco_site.settings.environment import sqlite


def ids(messages: Any) -> list[str]:
    return [one.id for one in messages]


@pytest.mark.django_db
def test_the_database_of_the_site_keeps_what_it_commits() -> None:
    found = run_checks(tags=[Tags.database], databases=["default"])
    if connection.vendor == "postgresql":
        # The server of the tests may be quick and forget: that is to be found.
        assert set(ids(found)) <= {"heco.E053", "heco.E054"}
    else:
        assert ids(found) == []


def test_without_a_database_named_nothing_is_asked() -> None:
    assert durability() == []


@pytest.fixture
def file(tmp_path: Path, django_db_blocker: Any) -> Any:
    """Return what checks an SQLite file that begins with other words."""

    def found(words: str) -> list[str]:
        settings = {**connections.settings["default"], **sqlite(tmp_path / "db")}
        settings["OPTIONS"] = {"init_command": words}
        connections.settings["other"] = settings
        try:
            with django_db_blocker.unblock():
                return ids(durability(databases=["other"]))
        finally:
            connections["other"].close()
            del connections["other"], connections.settings["other"]

    return found


def test_sqlite_that_does_not_wait_for_the_disk(file: Any) -> None:
    assert file("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;") == []
    assert file("PRAGMA journal_mode=WAL; PRAGMA synchronous=EXTRA;") == []
    assert file("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;") == ["heco.E051"]
    found = file("PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF;")
    assert found == ["heco.E051", "heco.E052"]


@pytest.mark.parametrize(
    ("commit", "fsync", "expected"),
    [
        ("on", "on", []),
        ("remote_apply", "on", []),
        ("off", "on", ["heco.E053"]),
        ("off", "off", ["heco.E053", "heco.E054"]),
    ],
)
def test_postgresql_that_does_not_wait_for_the_disk(
    monkeypatch: Any, commit: str, fsync: str, expected: list[str]
) -> None:
    shown = {"SHOW synchronous_commit": commit, "SHOW fsync": fsync}
    monkeypatch.setattr(checks, "_asked", lambda _connection, query: shown[query])
    assert ids(checks._of_postgresql(None)) == expected


GOOD = {
    "NEWSLETTER_TRANSPORT": "provider",
    "NEWSLETTER_PROVIDER": "postmark",
    "ANYMAIL": {"POSTMARK_SERVER_TOKEN": "t", "WEBHOOK_SECRET": "me:x"},
    "NEWSLETTER_FROM": "HE.CO <news@example.org>",
    "NEWSLETTER_BOUNCE_ADDRESS": "returned@example.org",
    "NEWSLETTER_BOUNCE_IMAP": "imaps://me:secret@mail.example.org/INBOX",
}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, []),
        ({"NEWSLETTER_TRANSPORT": "smtp", "NEWSLETTER_PROVIDER": ""}, []),
        ({"NEWSLETTER_TRANSPORT": "pigeon"}, ["heco.E041"]),
        ({"NEWSLETTER_PROVIDER": ""}, ["heco.E042"]),
        ({"NEWSLETTER_PROVIDER": "pigeon"}, ["heco.E042"]),
        ({"ANYMAIL": {"WEBHOOK_SECRET": "me:x"}}, ["heco.E043"]),
        ({"ANYMAIL": {"POSTMARK_SERVER_TOKEN": "t"}}, ["heco.E044"]),
        (
            {"NEWSLETTER_PROVIDER": "mailgun", "ANYMAIL": {"MAILGUN_API_KEY": "k"}},
            ["heco.E044"],
        ),
        ({"NEWSLETTER_SESSIONS": 0}, ["heco.E045"]),
        ({"NEWSLETTER_PER_SECOND": -1.0}, ["heco.E045"]),
        ({"NEWSLETTER_PER_DOMAIN": float("nan")}, ["heco.E045"]),
        ({"NEWSLETTER_BATCH": float("inf")}, ["heco.E045"]),
        ({"NEWSLETTER_FROM": "news"}, ["heco.E046"]),
        ({"NEWSLETTER_BOUNCE_ADDRESS": "ž@žž.example"}, ["heco.E046"]),
        ({"NEWSLETTER_BOUNCE_IMAP": "mail.example.org"}, ["heco.E047"]),
        ({"NEWSLETTER_BOUNCE_IMAP": "imap://me:x@mail.example.org"}, ["heco.W048"]),
        ({"NEWSLETTER_BOUNCE_IMAP": "imap://me:x@127.0.0.1"}, []),
        ({"NEWSLETTER_BOUNCE_ADDRESS": ""}, ["heco.W049"]),
    ],
    ids=str,
)
def test_what_a_host_has_set(
    settings: Any, changed: dict[str, Any], expected: list[str]
) -> None:
    for name, value in {**GOOD, **changed}.items():
        setattr(settings, name, value)
    found = newsletter()
    assert ids(found) == expected
    assert "secret" not in str(found)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NEWSLETTER_SESSIONS", "many"),
        ("NEWSLETTER_SESSIONS", "0"),
        ("NEWSLETTER_BATCH", "1.5"),
        ("NEWSLETTER_PER_SECOND", "fast"),
        ("NEWSLETTER_PER_DOMAIN", "-1"),
        ("NEWSLETTER_PER_DOMAIN", "nan"),
    ],
)
def test_a_number_that_is_none_is_named_in_the_last_line(name: str, value: str) -> None:
    root = Path(__file__).resolve().parents[2]
    known = {**os.environ, name: value, "PYTHONPATH": str(root)}
    done = subprocess.run(
        [sys.executable, "-c", "import heco_site.settings.base"],
        env=known,
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith(f"django.core.exceptions.ImproperlyConfigured: {name} must")
