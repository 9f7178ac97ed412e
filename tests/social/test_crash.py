"""A short run of ``make social-crash-test``, on the database of the suite."""

from __future__ import annotations

from .crash.asking import proved
from .crash.proof import holds

POSTS, KILLS, SEED = 24, 8, 7


def test_no_crash_posts_twice_or_loses_a_post(empty_database):
    found = proved(POSTS, KILLS, SEED, empty_database)
    # On a busy machine all posts may be out before the last blows.
    assert found["kill -9"] >= KILLS // 2
    assert holds(found), found
