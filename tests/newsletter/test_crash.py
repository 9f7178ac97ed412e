"""A short run of ``make crash-test``, on the database of the suite."""

from __future__ import annotations

import os

import psycopg
import pytest
from django.db import connection

from .crash.asking import proved
from .crash.proof import holds

READERS, KILLS, SEED = 150, 12, 7


@pytest.fixture
def empty_database(db):
    """Return the address of a database that nobody else uses; none is a new file."""
    if connection.vendor == "sqlite":
        yield ""
        return
    url = os.environ["DATABASE_URL"]
    with psycopg.connect(url, autocommit=True) as server:
        server.execute("DROP DATABASE IF EXISTS crash_test")
        server.execute("CREATE DATABASE crash_test")
        yield url.replace("/postgres?", "/crash_test?")
        server.execute("DROP DATABASE crash_test")


def test_no_crash_loses_a_mail_or_sends_one_twice(empty_database):
    found = proved(READERS, KILLS, SEED, empty_database)
    assert found["kill -9"] >= KILLS
    assert holds(found), found
