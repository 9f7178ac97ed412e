"""Whatever happens in whatever order, nobody gets a mail twice, none is forgotten."""

from __future__ import annotations

import uuid
from collections import Counter
from typing import Any

from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from dissemination.newsletter.actions import leave
from dissemination.newsletter.enums import DeliveryState, DispatchState
from dissemination.newsletter.models import Delivery, Dispatch, Subscriber
from dissemination.newsletter.sending import leasing
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.sending.worker import finish
from dissemination.newsletter.transport import Answer, Outcome

from .conftest import dispatch, subscriber

READERS, WORKERS = 4, 2
# What a server may do with a mail, and what a worker hears of it.
HEARD = {
    "kept": (True, Answer(Outcome.ACCEPTED, "250")),
    "kept, answer lost": (True, Answer(Outcome.UNKNOWN, "lost")),
    "refused for now": (False, Answer(Outcome.RETRY, "451")),
    "refused": (False, Answer(Outcome.FAILED, "554")),
    "not kept, answer lost": (False, Answer(Outcome.UNKNOWN, "lost")),
}


class Sending:
    """Workers that lease, send, die and come late; a reader who leaves."""

    def __init__(self) -> None:
        for number in range(READERS):
            subscriber(f"reader-{number}@example.org")
        self.made = dispatch(("en",))
        fill(self.made)
        Dispatch.objects.update(state=DispatchState.SENDING)
        self.owners = [uuid.uuid4() for _worker in range(WORKERS)]
        self.taken: list[list[Delivery]] = [[] for _worker in range(WORKERS)]
        self.answered: list[list[Any]] = [[] for _worker in range(WORKERS)]
        self.kept: Counter[int] = Counter()
        self.gone: dict[int, int] = {}

    def take(self, worker: int) -> None:
        self.taken[worker] += leasing.lease(self.made, self.owners[worker], 3)

    def take_late(self, worker: int) -> None:
        """Take what others held too long."""
        leasing.expire(timezone.now() + leasing.LEASE * 2)
        Delivery.objects.update(not_before=None)
        self.take(worker)

    def send(self, worker: int, heard: str = "kept") -> None:
        going, self.taken[worker] = self.taken[worker], []
        kept, answer = HEARD[heard]
        for one in leasing.mark_sending(going, self.owners[worker]):
            self.kept[one.pk] += kept
            self.answered[worker].append(leasing.Result(one, answer))

    def write_down(self, worker: int) -> None:
        leasing.record(self.answered[worker], self.owners[worker])
        self.answered[worker] = []
        finish(self.made)

    def die(self, worker: int) -> None:
        self.taken[worker], self.answered[worker] = [], []
        self.owners[worker] = uuid.uuid4()

    def stop(self, worker: int) -> None:
        leasing.release(self.taken[worker], self.owners[worker])
        self.taken[worker] = []

    def leave(self, worker: int) -> None:
        one = Subscriber.objects.earliest("pk")
        leave(one, "en")
        for delivery in one.deliveries.all():
            self.gone.setdefault(delivery.pk, self.kept[delivery.pk])

    def send_while_paused(self, worker: int) -> None:
        before = Dispatch.objects.get().state
        Dispatch.objects.update(state=DispatchState.PAUSED)
        assert leasing.mark_sending(self.taken[worker], self.owners[worker]) == []
        Dispatch.objects.update(state=before)

    def check(self) -> None:
        rows = dict(Delivery.objects.values_list("pk", "state"))
        assert len(rows) == READERS, "somebody was forgotten"
        assert max(self.kept.values(), default=0) <= 1, "somebody got it twice"
        for pk, before in self.gone.items():
            assert self.kept[pk] == before, "somebody got it after leaving"
        for pk, state in rows.items():
            if state == DeliveryState.ACCEPTED:
                assert self.kept[pk], "said to be sent, and was not"
            if state in {"pending", "retry", "leased", "skipped", "failed"}:
                assert not self.kept[pk], "sent, and would be sent again"
        if Dispatch.objects.get().state == DispatchState.DONE:
            assert not Delivery.objects.unfinished().exists(), "done too early"


# What happens often comes often, so that long chains of it are met.
OFTEN = ["take", "take_late", "take", "take_late", "write_down"]
SELDOM = ["die", "stop", "leave", "send_while_paused"]
steps = st.one_of(
    st.tuples(st.just("send"), st.integers(0, 1), st.sampled_from(list(HEARD))),
    st.tuples(st.just("send"), st.integers(0, 1), st.just("kept")),
    st.tuples(st.sampled_from([*OFTEN, *SELDOM]), st.integers(0, 1)),
)


class TestSending(TestCase):
    @settings(max_examples=100, deadline=None, derandomize=True)
    @given(chain=st.lists(steps, min_size=20, max_size=30))
    def test_any_order(self, chain: list[Any]) -> None:
        sending = Sending()
        for name, *arguments in chain:
            getattr(sending, name)(*arguments)
            sending.check()
