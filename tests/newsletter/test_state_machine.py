"""Whatever happens in whatever order, nobody gets a mail twice, none is forgotten."""

from __future__ import annotations

import datetime as dt
import uuid
from collections import Counter
from typing import Any

from django.utils import timezone
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from dissemination.newsletter.actions import leave
from dissemination.newsletter.enums import DeliveryState, DispatchState
from dissemination.newsletter.models import Delivery, Dispatch, Subscriber
from dissemination.newsletter.sending import leasing
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.sending.worker import finish
from dissemination.newsletter.transport import Answer, Outcome

from .conftest import dispatch, subscriber

READERS, WORKERS = 5, 3
workers = st.integers(0, WORKERS - 1)
# What a server may do with a mail, and what a worker hears of it.
HEARD = {
    "kept": (True, Answer(Outcome.ACCEPTED, "250")),
    "kept, answer lost": (True, Answer(Outcome.UNKNOWN, "lost")),
    "refused for now": (False, Answer(Outcome.RETRY, "451")),
    "refused": (False, Answer(Outcome.FAILED, "554")),
    "not kept, answer lost": (False, Answer(Outcome.UNKNOWN, "lost")),
}


class Sending(RuleBasedStateMachine):
    """Workers that lease, send, die and come late; readers who leave."""

    def __init__(self) -> None:
        super().__init__()
        for number in range(READERS):
            subscriber(f"reader-{number}@example.org")
        self.made = dispatch(("en",))
        fill(self.made)
        Dispatch.objects.update(state=DispatchState.SENDING)
        self.owners = [uuid.uuid4() for _worker in range(WORKERS)]
        self.taken: list[list[Delivery]] = [[] for _worker in range(WORKERS)]
        self.answered: list[list[Any]] = [[] for _worker in range(WORKERS)]
        self.kept: Counter[int] = Counter()
        self.now = timezone.now()
        self.gone: dict[int, int] = {}

    @rule(worker=workers, most=st.integers(1, 3))
    def take(self, worker: int, most: int) -> None:
        self.taken[worker] += leasing.lease(self.made, self.owners[worker], most)

    @rule(worker=workers, heard=st.sampled_from(sorted(HEARD)))
    def send(self, worker: int, heard: str) -> None:
        going, self.taken[worker] = self.taken[worker], []
        kept, answer = HEARD[heard]
        for one in leasing.mark_sending(going, self.owners[worker]):
            self.kept[one.pk] += kept
            self.answered[worker].append(leasing.Result(one, answer))

    @rule(worker=workers)
    def write_down(self, worker: int) -> None:
        leasing.record(self.answered[worker], self.owners[worker])
        self.answered[worker] = []

    @rule(worker=workers)
    def die(self, worker: int) -> None:
        self.taken[worker], self.answered[worker] = [], []
        self.owners[worker] = uuid.uuid4()

    @rule(worker=workers)
    def stop(self, worker: int) -> None:
        leasing.release(self.taken[worker], self.owners[worker])
        self.taken[worker] = []

    @rule()
    def tidy_after_a_while(self) -> None:
        leasing.expire(timezone.now() + leasing.LEASE * 2)

    @rule()
    def tidy_at_once(self) -> None:
        leasing.expire(timezone.now())

    @rule()
    def let_time_pass(self) -> None:
        Delivery.objects.update(not_before=timezone.now() - dt.timedelta(seconds=1))

    @rule(number=st.integers(0, READERS - 1))
    def leave(self, number: int) -> None:
        one = Subscriber.objects.order_by("pk")[number]
        leave(one, "en")
        for delivery in one.deliveries.all():
            self.gone.setdefault(delivery.pk, self.kept[delivery.pk])

    @rule(state=st.sampled_from([DispatchState.SENDING, DispatchState.PAUSED]))
    def pause_or_resume(self, state: DispatchState) -> None:
        Dispatch.objects.exclude(state=DispatchState.DONE).update(state=state)

    @rule()
    def finish(self) -> None:
        finish(self.made)

    @invariant()
    def nobody_gets_it_twice(self) -> None:
        assert max(self.kept.values(), default=0) <= 1

    @invariant()
    def nobody_gets_it_after_leaving(self) -> None:
        for pk, before in self.gone.items():
            assert self.kept[pk] == before

    @invariant()
    def what_is_said_to_be_accepted_was_kept(self) -> None:
        said = Delivery.objects.filter(state=DeliveryState.ACCEPTED)
        assert all(self.kept[pk] for pk in said.values_list("pk", flat=True))

    @invariant()
    def what_was_kept_is_not_waiting(self) -> None:
        kept = [pk for pk, count in self.kept.items() if count]
        waiting = ["pending", "retry", "leased", "skipped", "failed"]
        assert not Delivery.objects.filter(pk__in=kept, state__in=waiting).exists()

    @invariant()
    def nobody_is_forgotten(self) -> None:
        assert Delivery.objects.count() == READERS

    @invariant()
    def done_means_that_nothing_is_open(self) -> None:
        if Dispatch.objects.filter(state=DispatchState.DONE).exists():
            assert not Delivery.objects.unfinished().exists()


class TestSending(TestCase):
    def test_any_order(self) -> None:
        run_state_machine_as_test(
            lambda: InTransaction(self),
            settings=settings(
                max_examples=40, stateful_step_count=25, deadline=None, derandomize=True
            ),
        )


class InTransaction(Sending):
    """Undoes in the database what an example did there."""

    def __init__(self, case: TestCase) -> None:
        from django.db import transaction

        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        super().__init__()

    def teardown(self) -> None:
        from django.db import transaction

        transaction.set_rollback(True)
        self.atomic.__exit__(None, None, None)
