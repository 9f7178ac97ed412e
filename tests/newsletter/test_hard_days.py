"""A server of databases that restarts, and two people at the same moment.

SQLite has no server, and its tables in memory admit one thread; there the proof by
processes (test_crash.py) stands for these.
"""

from __future__ import annotations

import datetime as dt
import os
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from django.db import connection, connections

from core.people.enums import Role
from dissemination.newsletter.actions.composing import begin_issue
from dissemination.newsletter.enums import DeliveryState, DispatchState
from dissemination.newsletter.exceptions import BegunMeanwhile
from dissemination.newsletter.figures.visits import count_visit
from dissemination.newsletter.models import (
    CampaignVisit,
    Delivery,
    Dispatch,
    IssuePage,
)
from dissemination.newsletter.sending import Sender, leasing, worker
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.transport import Answer, Outcome, Session, Transport
from tests.factories import make_news, make_site, make_user

from .conftest import dispatch, subscriber
from .mails import soon
from .pages import make_archive

pytestmark = [
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.skipif(
        not os.environ.get("DATABASE_URL", "").startswith("postgres"),
        reason="Only PostgreSQL has a server that restarts and serves two at once.",
    ),
]
READERS, CUTS = 60, 8


def at_once(*doings: Callable[[], None]) -> None:
    """Do all of these in the same moment, each on a connection of its own."""
    gate = threading.Barrier(len(doings))
    errors: list[Exception] = []

    def one(doing: Callable[[], None]) -> None:
        try:
            gate.wait(10)
            doing()
        except Exception as error:  # noqa: BLE001  (told by the test, in its thread)
            errors.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=one, args=(doing,)) for doing in doings]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert errors == []


class Gated(Transport):
    """A way out that takes one mail for each permission it is given."""

    sessions = 2

    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()
        self.permits = threading.Semaphore(0)

    def open(self) -> Session:
        return _Line(self)


class _Line(Session):
    def __init__(self, post: Gated) -> None:
        self._post = post

    def send(self, mails: Any) -> list[Answer]:
        for one in mails:
            assert self._post.permits.acquire(timeout=20)
            self._post.taken[one.message_id] += 1
        return [Answer(Outcome.ACCEPTED, "250 kept") for _mail in mails]

    def close(self) -> None:
        """Nothing is open."""


def cut_all_lines() -> None:
    """Do to every other client what a restart of the server does."""
    connection.close()
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = %s AND pid <> pg_backend_pid()",
            [connection.settings_dict["NAME"]],
        )


def is_over() -> bool:
    moving = Delivery.objects.unfinished().exclude(state=DeliveryState.UNKNOWN)
    return not moving.exists()


def test_a_database_that_restarts_loses_and_doubles_nothing(monkeypatch: Any) -> None:
    # What was in hand at a cut is settled soon, not after minutes.
    monkeypatch.setattr(leasing, "LEASE", dt.timedelta(seconds=1))
    monkeypatch.setattr(worker, "IDLE", 0.02)
    monkeypatch.setattr(worker, "TIDY", 0.1)
    monkeypatch.setattr(worker, "AT_ONCE", 10)
    for number in range(READERS):
        subscriber(f"reader-{number}@example.org")
    fill(dispatch(("en",)))
    Dispatch.objects.update(state=DispatchState.SENDING)
    post = Gated()
    sender = Sender(post)

    def send() -> None:
        sender.run()
        connections.close_all()

    thread = threading.Thread(target=send)
    thread.start()
    try:
        for _cut in range(CUTS):
            before = post.taken.total()
            post.permits.release(3)
            assert soon(lambda before=before: post.taken.total() > before, 20)
            cut_all_lines()
        post.permits.release(READERS)
        assert soon(is_over, 60)
    finally:
        sender.stop()
        thread.join(30)
    states = Counter(Delivery.objects.values_list("state", flat=True))
    assert max(post.taken.values()) == 1
    assert states[DeliveryState.ACCEPTED] + states[DeliveryState.UNKNOWN] == READERS
    accepted = Delivery.objects.filter(state=DeliveryState.ACCEPTED)
    # The worker outlives the database, and knows what was answered meanwhile.
    assert set(accepted.values_list("message_id", flat=True)) == set(post.taken)
    assert states[DeliveryState.UNKNOWN] <= CUTS * post.sessions


def test_two_who_draft_the_same_issue_make_one() -> None:
    make_site()
    archive = make_archive()
    make_news("One")
    officers = [make_user(name, Role.OFFICER) for name in ("olga", "petra")]
    late: list[IssuePage | None] = []

    def draft(officer: Any) -> None:
        try:
            begin_issue(archive, officer, 1)
        except BegunMeanwhile as error:
            late.append(error.issue)

    at_once(*[lambda one=one: draft(one) for one in officers])
    assert IssuePage.objects.get().number == 1
    assert late == [IssuePage.objects.get()]


def test_no_visit_is_lost_when_many_come_at_once() -> None:
    homes = make_site()
    made = dispatch(("en",))
    page = homes["en"].pk

    def visit() -> None:
        for _time in range(25):
            count_visit(page, f"{made.number}.en")

    at_once(visit, visit, visit)
    assert CampaignVisit.objects.get().visits == 75
