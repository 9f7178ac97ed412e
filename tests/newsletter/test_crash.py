"""A short run of ``make crash-test``, on the database of the suite."""

from __future__ import annotations

from .crash.asking import proved
from .crash.proof import holds

READERS, KILLS, SEED = 150, 12, 7


def test_no_crash_loses_a_mail_or_sends_one_twice(empty_database):
    found = proved(READERS, KILLS, SEED, empty_database)
    assert found["kill -9"] >= KILLS
    assert holds(found), found
