"""Whatever happens in whatever order, no post is there twice, and no state lies."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import Any

from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from core.publishing.models import Watermark
from dissemination.social.actions.accounts import connect, disconnect
from dissemination.social.actions.approving import (
    approve,
    cancel,
    continue_after_restore,
)
from dissemination.social.actions.settling import look_again, settle
from dissemination.social.actions.writing import begin
from dissemination.social.enums import PublicationState
from dissemination.social.exceptions import SocialError
from dissemination.social.models import Account, Publication
from dissemination.social.posting import Poster, leasing, points, watermark
from tests.factories import make_news, make_site

from . import trial
from .conftest import account, rested
from .trial import HEARD, KINDS

POSTS = 3
# What may be said of a post that the network shows.
SHOWN = {"published", "uncertain", "verifying", "publishing", "unknown", "held"}


class Died(BaseException):
    """A worker that is killed."""


class Posting:
    """A thread of three posts at one account, and whatever befalls them."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.world = trial.begun()
        watermark.MARK.note(0)
        make_site()
        self.to = account(kind)
        pages = [make_news(title=f"Bread {turn}", teaser=".") for turn in range(POSTS)]
        self.variants = [begin(page, self.to) for page in pages]
        self.variants[1].after = self.variants[0]
        self.variants[1].save()
        for number in range(POSTS):
            self.approve(number)
        self.backup(0)

    def one(self, number: int) -> Any:
        made = Publication.objects.filter(variant=self.variants[number])
        return made.order_by("generation").last()

    def approve(self, number: int) -> None:
        approve(self.variants[number], None)
        Publication.objects.update(send_at=timezone.now())

    def cancel(self, number: int) -> None:
        cancel(self.one(number), None)

    def settle(self, number: int) -> None:
        one = self.one(number)
        settle(one, None, is_out=str(one.key) in self.world.posts)

    def look(self, number: int) -> None:
        look_again(self.one(number), None)

    def go_on(self, number: int) -> None:
        continue_after_restore(self.one(number), None)

    def disconnect(self, number: int) -> None:
        disconnect(Account.objects.get(), None)

    def connect(self, number: int) -> None:
        connect(Account.objects.get(), None, {"handle": "heritage", "token": "new"})

    def backup(self, number: int) -> None:
        self.saved = list(Publication.objects.values())
        self.mark = sum(Watermark.objects.values_list("value", flat=True))

    def restore(self, number: int) -> None:
        """Put all posts back, beside a mark that knows better."""
        watermark.MARK.note(sum(Watermark.objects.values_list("value", flat=True)))
        Watermark.objects.update(value=self.mark)
        Publication.objects.exclude(pk__in=[row["id"] for row in self.saved]).delete()
        Publication.objects.update(state=PublicationState.CANCELLED, lease=None)
        for row in self.saved:
            Publication.objects.filter(pk=row["id"]).update(**row)
        watermark.hold_after_restore()

    def late(self, number: int) -> None:
        """Another worker settles what the first had for too long, and works."""
        leasing.expire(timezone.now() + leasing.LEASE * 2)
        self.work("good", "", "")

    def die(self, number: int) -> None:
        raise Died

    def work(self, heard: str, at: str, what: str) -> None:
        """Let a worker do one thing; ``what`` happens when it comes to ``at``."""
        rested()
        Publication.objects.update(send_at=timezone.now())
        self.world.bad = [heard]

        def happen(name: str) -> None:
            if name == at:
                points.listen(None)
                with suppress(SocialError):
                    getattr(self, what)(0)

        points.listen(happen if at else None)
        try:
            Poster().work()
        except Died:
            leasing.expire(timezone.now() + leasing.LEASE * 2)
        finally:
            points.listen(None)

    def step(self, name: str, *given: Any) -> None:
        with suppress(SocialError):
            getattr(self, name)(*given)

    def check(self) -> None:
        times = Counter(self.world.posts)
        assert max(times.values(), default=0) <= 1, "something is there twice"
        for one in Publication.objects.all():
            there = bool(times[str(one.key)])
            if one.state == PublicationState.PUBLISHED:
                assert there, "said to be there, and is not"
            elif there and one.state not in SHOWN:
                assert one.may_be_out, f"is there, and said to be {one.state}"


numbers = st.integers(0, POSTS - 1)
NESTED = ["die", "cancel", "disconnect", "restore", "late"]
# A worker that is slower than its lease within the call itself is ruled out by
# ``channels.http.LONGEST_CALL``.
places = st.tuples(st.sampled_from(points.POINTS), st.sampled_from(NESTED)).filter(
    lambda place: place != ("marked", "late")
)
# What happens seldom and matters most: death between the call and its record.
deaths = st.tuples(st.sampled_from(["marked", "answered", "recording"]), st.just("die"))
steps = st.one_of(
    st.tuples(st.just("work"), st.just("good"), st.just(("", ""))),
    st.tuples(st.just("work"), st.sampled_from(list(HEARD)), st.just(("", ""))),
    st.tuples(st.just("work"), st.sampled_from(["good", "lost"]), places),
    st.tuples(st.just("work"), st.just("good"), deaths),
    st.tuples(st.sampled_from(["approve", "cancel", "settle", "look"]), numbers),
    st.tuples(st.sampled_from(["go_on", "connect", "go_on", "connect"]), numbers),
    st.tuples(st.sampled_from(["disconnect", "backup", "restore"]), numbers),
)


class TestPosting(TestCase):
    @settings(max_examples=60, deadline=None, derandomize=True)
    @given(
        kind=st.sampled_from(list(KINDS)),
        chain=st.lists(steps, min_size=8, max_size=16),
    )
    def test_any_order(self, kind: str, chain: list[Any]) -> None:
        posting = Posting(kind)
        try:
            for name, *given_ in chain:
                if name == "work":
                    heard, (at, what) = given_
                    given_ = [heard, at, what]
                posting.step(name, *given_)
                posting.check()
        finally:
            points.listen(None)
            trial.ended()
