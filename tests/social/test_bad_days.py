"""Whatever a network, a worker or a person does at a bad moment: one post at most."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from contextlib import suppress

import pytest
from django.utils import timezone

from dissemination.social.actions.accounts import connect, disconnect
from dissemination.social.actions.approving import (
    approve,
    cancel,
    continue_after_restore,
    mark_by_hand,
)
from dissemination.social.actions.settling import look_again, settle
from dissemination.social.actions.writing import begin
from dissemination.social.enums import Health, PublicationState
from dissemination.social.exceptions import NotConnected, WrongState
from dissemination.social.models import Account, Publication
from dissemination.social.posting import Poster, leasing, points
from dissemination.social.posting.carrying import WAITS, Carrier
from dissemination.social.posting.watermark import MARK
from tests.factories import make_news, make_site

from . import trial
from .conftest import account, at_once, rested, worked
from .trial import KINDS, World

# What a network does is the same whatever database remembers it.
pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture
def world() -> Iterator[World]:
    make_site()
    yield trial.begun()
    trial.ended()
    points.listen(None)


def approved(to: Account, title: str = "Bread") -> Publication:
    return at_once(approve(begin(make_news(title=title, teaser="More."), to), None))


def carried(made: Publication, rounds: int = 8) -> Publication:
    """Let all waiting end and all be done, as often as it takes."""
    for _round in range(rounds):
        worked(2)
        rested()
    made.refresh_from_db()
    return made


class Died(BaseException):
    """A worker that is killed here, as far as one process can show it."""


def dying(at: str) -> None:
    """Let a worker die at a point, and everything it had expire."""

    def die(name: str) -> None:
        if name == at:
            raise Died

    points.listen(die)
    with suppress(Died):
        worked(3)
    points.listen(None)
    Publication.objects.in_hand().update(leased_until=timezone.now())
    leasing.expire(timezone.now() + leasing.LEASE)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("point", points.POINTS)
def test_a_worker_that_dies_anywhere_posts_once(world, kind, point):
    made = approved(account(kind))
    if point in {"verifying", "verified"}:
        world.bad = ["lost"]
        worked()
        rested()
    dying(point)
    carried(made)
    if made.state == PublicationState.UNKNOWN:
        assert kind == "mute"
    else:
        assert made.state == PublicationState.PUBLISHED
        assert world.posts == [str(made.key)]
    assert len(world.posts) <= 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("bad", ["lost", "garbled", "cut"])
def test_an_answer_that_was_lost_is_looked_for_and_never_guessed(world, kind, bad):
    world.bad = [bad]
    made = carried(approved(account(kind)))
    if kind == "mute":
        assert made.state == PublicationState.UNKNOWN
        assert len(world.posts) == (bad != "cut")
    else:
        assert made.state == PublicationState.PUBLISHED
        assert world.posts == [str(made.key)]


def test_a_list_that_does_not_show_a_post_at_once_is_read_again(world):
    world.bad, world.bad_looks = ["cut"], []
    made = approved(account("listed"))
    worked()
    looks = []
    for _round in range(3):
        rested()
        Poster().work()
        made.refresh_from_db()
        looks.append((made.state, made.looks))
    uncertain = PublicationState.UNCERTAIN
    assert looks == [(uncertain, 1), (uncertain, 2), (PublicationState.SCHEDULED, 0)]
    assert world.posts == []


@pytest.mark.parametrize("bad", ["limited", "busy"])
def test_an_account_that_is_throttled_rests_for_every_worker(world, bad):
    to, other = account("keyed"), account("keyed", identity="b")
    world.bad = [bad]
    first, second = approved(to), approved(to, "Cake")
    assert Poster().work()
    assert not Poster().work()
    assert not Poster().work()
    elsewhere = approved(other, "Pie")
    assert Poster().work()
    assert world.posts == [str(elsewhere.key)]
    rested()
    carried(second)
    assert sorted(world.posts[1:]) == sorted([str(first.key), str(second.key)])


def test_what_cannot_be_reached_for_days_is_given_up_and_said(world):
    world.bad = ["away"] * (len(WAITS) + 3)
    made = carried(approved(account("keyed")), 12)
    assert made.state == PublicationState.NOT_SENT
    assert len(world.bad) == 3
    assert world.posts == []


def test_two_workers_have_one_post_of_an_account_in_hand(world):
    to, other = account("keyed"), account("keyed", identity="b")
    first = approved(to)
    approved(to, "Cake")
    third = approved(other, "Pie")
    taken = [leasing.lease(uuid.uuid4()) for _worker in range(3)]
    assert taken == [first, third, None]


def test_a_post_that_is_taken_back_as_a_worker_takes_it_stays(world, monkeypatch):
    made = approved(account("mute"))
    worth = leasing._is_worth_it

    def taken_back(one: Publication) -> bool:
        cancel(made, None)
        return worth(one)

    monkeypatch.setattr(leasing, "_is_worth_it", taken_back)
    assert worked() == 0
    made.refresh_from_db()
    assert (made.state, world.posts) == (PublicationState.CANCELLED, [])


def test_a_post_can_be_taken_back_until_it_leaves_and_not_after(world):
    early, late = approved(account("mute")), approved(account("mute", identity="b"))
    tried: list[str] = []

    def take_back(name: str) -> None:
        one = Publication.objects.in_hand().first()
        try:
            if one and name == ("marking" if one == early else "marked"):
                cancel(one, None)
                tried.append("taken back")
        except WrongState:
            tried.append("too late")

    points.listen(take_back)
    worked()
    states = [Publication.objects.get(pk=one.pk).state for one in (early, late)]
    assert tried == ["taken back", "too late"]
    assert states == [PublicationState.CANCELLED, PublicationState.PUBLISHED]
    assert world.posts == [str(late.key)]


def test_a_worker_that_comes_late_writes_nothing_over_what_was_settled(world):
    made = approved(account("keyed"))
    owner = uuid.uuid4()
    one = leasing.lease(owner)
    assert one == made
    leasing.expire(timezone.now() + leasing.LEASE * 2)
    cancel(made, None)
    with pytest.raises(leasing.LeaseLost):
        Carrier(one, owner).publish()
    made.refresh_from_db()
    assert (made.state, world.posts) == (PublicationState.CANCELLED, [])


@pytest.mark.parametrize("is_out", [True, False])
def test_a_person_says_what_became_of_a_post(world, is_out):
    world.bad = ["lost" if is_out else "cut"]
    made = carried(approved(account("mute")))
    settle(made, None, is_out=is_out, address="https://example.org/1" if is_out else "")
    with pytest.raises(WrongState):
        settle(made, None, is_out=not is_out)
    carried(made)
    expected = PublicationState.PUBLISHED if is_out else PublicationState.NOT_SENT
    assert (made.state, len(world.posts)) == (expected, is_out)


def restored_to_before(made: Publication) -> None:
    """Put a post back as a backup had it, which a worker then holds."""
    Publication.objects.filter(pk=made.pk).update(
        state=PublicationState.SCHEDULED, remote_id="", published_at=None, tries=0
    )
    MARK.note(99)
    assert worked() == 0
    made.refresh_from_db()
    assert made.state == PublicationState.HELD


@pytest.mark.parametrize("kind", KINDS)
def test_what_left_after_the_backup_is_not_posted_again(world, kind):
    made = carried(approved(account(kind)))
    restored_to_before(made)
    with pytest.raises(WrongState):
        cancel(made, None)
    continue_after_restore(made, None)
    carried(made)
    expected = PublicationState.PUBLISHED
    if kind == "mute":
        expected = PublicationState.UNKNOWN
    assert (made.state, world.posts) == (expected, [str(made.key)])


def test_a_person_can_say_of_a_held_post_what_became_of_it(world):
    made = carried(approved(account("mute")))
    restored_to_before(made)
    settle(made, None, is_out=True)
    assert made.state == PublicationState.PUBLISHED


def test_an_account_that_is_let_go_says_not_sent_only_of_what_was_not(world):
    to = account("mute")
    lost = carried(approved(to))
    restored_to_before(lost)
    waits = approved(to, "Cake")
    assert disconnect(to, None) == 1
    for one in (lost, waits):
        one.refresh_from_db()
    assert lost.state == PublicationState.UNKNOWN
    assert waits.state == PublicationState.DISCONNECTED
    with pytest.raises(NotConnected):
        look_again(lost, None)
    with pytest.raises(NotConnected):
        approve(begin(make_news(title="Pie", teaser="More."), to), None)
    assert worked() == 0


def test_an_account_that_was_let_go_meanwhile_gets_no_approval(world):
    to = account("mute")
    variant = begin(make_news(title="Pie", teaser="More."), to)
    disconnect(Account.objects.get(), None)
    with pytest.raises(NotConnected):
        approve(variant, None)


def test_a_try_that_may_be_out_is_not_said_to_be_taken_back(world):
    world.bad = ["lost", "away"]
    made = approved(account("twin"))
    worked()
    rested()
    worked()
    made.refresh_from_db()
    assert made.state == PublicationState.SCHEDULED
    with pytest.raises(WrongState):
        cancel(made, None)
    assert carried(made).state == PublicationState.PUBLISHED
    assert len(world.posts) == 1


@pytest.mark.parametrize("end", ["away", "refused"])
def test_what_may_be_out_does_not_end_as_not_sent(world, end):
    world.bad = ["lost"] + [end] * 9
    made = carried(approved(account("twin")), 12)
    assert made.state == PublicationState.UNKNOWN


def test_a_token_that_was_revoked_keeps_posts_until_there_is_a_new_one(world):
    to = account("keyed")
    world.bad = ["revoked"]
    first, second = approved(to), approved(to, "Cake")
    carried(second)
    first.refresh_from_db()
    to.refresh_from_db()
    assert to.health == Health.NEEDS_REAUTH
    assert first.state == PublicationState.NEEDS_REAUTH
    assert world.posts == []
    assert connect(to, None, {"handle": "heritage", "token": "new"}) == 1
    carried(first)
    assert sorted(world.posts) == sorted([str(first.key), str(second.key)])


def thread(to: Account) -> list[Publication]:
    variants = [
        begin(make_news(title=f"Bread {turn}", teaser="."), to) for turn in range(3)
    ]
    made = []
    for before, one in zip([None, *variants], variants, strict=False):
        one.after = before
        one.save()
        made.append(at_once(approve(one, None)))
    # What is due first does not matter: its place in the thread does.
    made[2].send_at = made[0].send_at - dt.timedelta(hours=1)
    made[2].save(update_fields=["send_at"])
    return made


def test_a_thread_goes_out_in_its_order(world):
    made = thread(account("keyed"))
    carried(made[-1])
    keys = [str(one.key) for one in made]
    assert world.posts == keys
    assert [world.parents[key] for key in keys] == ["", *keys[:2]]


def test_a_thread_waits_while_nobody_knows_of_the_post_before(world):
    world.bad = ["lost"]
    made = thread(account("mute"))
    carried(made[1])
    assert (made[1].state, len(world.posts)) == (PublicationState.SCHEDULED, 1)
    made[0].refresh_from_db()
    settle(made[0], None, is_out=True)
    carried(made[2])
    # Its id is not known there: the second post begins anew.
    second, third = (str(one.key) for one in made[1:])
    assert (world.parents[second], world.parents[third]) == ("", second)


def test_a_thread_ends_with_a_post_that_is_refused(world, monkeypatch):
    monkeypatch.setattr("dissemination.social.posting.worker.TIDY", 0)
    world.bad = ["refused"]
    made = thread(account("keyed"))
    carried(made[2])
    states = [Publication.objects.get(pk=one.pk).state for one in made]
    not_sent = PublicationState.NOT_SENT
    assert states == [PublicationState.REJECTED, not_sent, not_sent]


def test_a_thread_goes_on_after_a_post_that_a_person_put_there(world):
    to = account("keyed")
    first, second = (
        begin(make_news(title=title, teaser="."), to) for title in ("One", "Two")
    )
    second.after = first
    second.save()
    mark_by_hand(first, None)
    made = carried(at_once(approve(second, None)))
    assert made.state == PublicationState.PUBLISHED
