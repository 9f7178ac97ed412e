"""Leases, answers and everything that comes between (newsletter.md, rules 1 to 8)."""

from __future__ import annotations

import datetime as dt
import email
import re
import uuid
from email import policy
from typing import Any

import pytest
from django.utils import timezone

from dissemination.newsletter.actions import leave
from dissemination.newsletter.enums import (
    DeliveryState,
    DispatchState,
    SkipReason,
    SubscriberStatus,
    SuppressionReason,
)
from dissemination.newsletter.models import Delivery, Pace, Subscriber, Suppression
from dissemination.newsletter.sending import Sender, leasing, watermark
from dissemination.newsletter.sending.blocking import block
from dissemination.newsletter.sending.letters import Letters
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.transport import Answer, Outcome, Session, Transport

from .conftest import dispatch, subscriber
from .mails import mail, template

pytestmark = pytest.mark.django_db


class Post(Transport):
    """A way out that keeps what it is given, and answers as it is told."""

    sessions = 2

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.kept: list[Any] = []

    def open(self) -> Session:
        return Counter(self)


class Counter(Session):
    def __init__(self, post: Post) -> None:
        self.post = post

    def send(self, mails: Any) -> list[Answer]:
        self.post.kept += [(mail.message_id, mail.content()) for mail in mails]
        if self.post.answers:
            return [self.post.answers.pop(0) for _mail in mails]
        return [Answer(Outcome.ACCEPTED, "250 kept") for _mail in mails]

    def close(self) -> None:
        """Nothing is open."""


def readers(number: int, **fields: Any) -> list[Subscriber]:
    return [subscriber(f"reader-{one}@example.org", **fields) for one in range(number)]


def queued(**fields: Any) -> Any:
    made = dispatch(**fields)
    fill(made)
    made.refresh_from_db()
    made.state = DispatchState.SENDING
    made.save()
    return made


def worked(sender: Sender) -> None:
    while sender.work():
        pass
    sender.stop()
    sender.run()


def states() -> list[str]:
    return list(Delivery.objects.order_by("pk").values_list("state", flat=True))


def test_every_reader_gets_one_mail_in_their_language():
    readers(3, language="sl")
    subscriber("ana@example.org", language="en")
    post, made = Post(), dispatch()
    worked(Sender(post))
    made.refresh_from_db()
    assert made.state == DispatchState.DONE
    assert made.recipients == 4
    assert states() == ["accepted"] * 4
    assert sum(b"Content-Language: sl" in content for _id, content in post.kept) == 3
    assert len({name for name, _content in post.kept}) == 4


def test_who_has_not_confirmed_left_paused_or_reads_another_language_is_not_queued():
    subscriber("a@example.org", status=SubscriberStatus.PENDING, confirmed_at=None)
    subscriber("b@example.org", status=SubscriberStatus.LEFT)
    subscriber("c@example.org", status=SubscriberStatus.PAUSED)
    subscriber("d@example.org", language="mt")
    later = timezone.now() + dt.timedelta(minutes=1)
    subscriber("e@example.org", confirmed_at=later)
    worked(Sender(Post()))
    made = queued()
    assert not made.deliveries.exists()


def test_queueing_twice_queues_once(monkeypatch):
    monkeypatch.setattr("dissemination.newsletter.sending.queueing.PIECE", 2)
    readers(5)
    made = dispatch()
    fill(made)
    fill(made)
    made.refresh_from_db()
    assert (made.recipients, made.deliveries.count()) == (5, 5)


@pytest.mark.parametrize(
    ("happens", "reason"),
    [
        (lambda one: leave(one, "en"), SkipReason.LEFT),
        (lambda one: block(one.address, SuppressionReason.BLOCKED), "suppressed"),
        (lambda one: one.delete(), SkipReason.ERASED),
        (
            lambda one: Subscriber.objects.filter(pk=one.pk).update(status="paused"),
            SkipReason.PAUSED,
        ),
    ],
)
def test_who_leaves_between_queueing_and_sending_gets_nothing(happens, reason):
    one, _other = readers(2)
    queued()
    happens(one)
    post = Post()
    worked(Sender(post))
    skipped = Delivery.objects.get(state=DeliveryState.SKIPPED)
    assert skipped.reason == reason
    assert len(post.kept) == 1


def test_who_leaves_after_the_lease_gets_nothing():
    (one,) = readers(1)
    made = queued()
    owner = uuid.uuid4()
    taken = leasing.lease(made, owner, 10)
    leave(one, "en")
    assert leasing.mark_sending(taken, owner) == []
    assert states() == ["skipped"]


def test_two_workers_never_take_the_same_mail():
    readers(5)
    made = queued()
    first = leasing.lease(made, uuid.uuid4(), 3)
    second = leasing.lease(made, uuid.uuid4(), 10)
    assert {one.pk for one in first}.isdisjoint(one.pk for one in second)
    assert len(first) + len(second) == 5


def test_a_worker_whose_lease_is_over_does_not_send():
    readers(1)
    made = queued()
    slow, quick = uuid.uuid4(), uuid.uuid4()
    taken = leasing.lease(made, slow, 1)
    leasing.expire(timezone.now() + leasing.LEASE * 2)
    again = leasing.lease(made, quick, 1)
    assert leasing.mark_sending(taken, slow) == []
    assert len(leasing.mark_sending(again, quick)) == 1


def in_hand(made: Any, owner: uuid.UUID) -> Delivery:
    """Take one mail and write down that it goes."""
    (one,) = leasing.mark_sending(leasing.lease(made, owner, 1), owner)
    return one


def test_what_was_on_its_way_in_a_crash_is_unknown_and_not_sent_again():
    readers(1)
    made = queued()
    in_hand(made, uuid.uuid4())
    leasing.expire(timezone.now() + leasing.LEASE * 2)
    post = Post()
    worked(Sender(post))
    made.refresh_from_db()
    assert states() == ["unknown"]
    assert post.kept == []
    assert made.state == DispatchState.SENDING


def test_a_slow_worker_that_knows_better_settles_the_unknown():
    readers(1)
    made = queued()
    owner = uuid.uuid4()
    one = in_hand(made, owner)
    leasing.expire(timezone.now() + leasing.LEASE * 2)
    result = leasing.Result(one, Answer(Outcome.ACCEPTED, "250"))
    assert leasing.record([result], uuid.uuid4()) == [result]
    assert leasing.record([result], owner) == []
    assert states() == ["accepted"]


def test_a_clock_that_jumps_ahead_makes_nothing_be_sent_twice(monkeypatch):
    readers(2)
    made = queued()
    owner = uuid.uuid4()
    sending = in_hand(made, owner)
    tomorrow = timezone.now() + dt.timedelta(days=1)
    monkeypatch.setattr(timezone, "now", lambda: tomorrow)
    post = Post()
    worked(Sender(post))
    assert sorted(states()) == ["accepted", "unknown"]
    assert sending.message_id not in {name for name, _content in post.kept}


def test_a_clock_that_goes_back_only_delays():
    readers(1)
    made = queued()
    owner = uuid.uuid4()
    leasing.lease(made, owner, 1)
    leasing.expire(timezone.now() - dt.timedelta(days=1))
    assert states() == ["leased"]


def test_refused_for_now_is_tried_later_with_the_same_bytes():
    readers(1)
    post = Post(Answer(Outcome.RETRY, "451 4.7.1 later"))
    queued()
    worked(Sender(post))
    one = Delivery.objects.get()
    assert (one.state, one.attempt, one.reply) == ("retry", 1, "451 4.7.1 later")
    assert one.not_before > timezone.now()
    Delivery.objects.update(not_before=timezone.now())
    worked(Sender(post))
    assert states() == ["accepted"]
    assert post.kept[0] == post.kept[1]


def test_refused_for_now_too_often_has_failed():
    readers(1)
    post = Post(*[Answer(Outcome.RETRY, "451")] * 9)
    queued()
    for _attempt in range(9):
        worked(Sender(post))
        Delivery.objects.update(not_before=timezone.now())
    assert states() == ["failed"]
    assert len(post.kept) == len(leasing.WAITS) + 1


def test_an_address_that_does_not_exist_is_blocked():
    (one,) = readers(1)
    queued()
    reply = "550 5.1.1 no such user"
    worked(Sender(Post(Answer(Outcome.FAILED, reply, gone=True))))
    one.refresh_from_db()
    assert (one.status, Suppression.objects.get().reason) == ("left", "bounced")


def test_nobody_knowing_stays_unknown_until_a_person_decides():
    readers(1)
    made = queued()
    worked(Sender(Post(Answer(Outcome.UNKNOWN, "lost"))))
    made.refresh_from_db()
    assert states() == ["unknown"]
    assert made.state == DispatchState.SENDING


def test_a_transport_that_breaks_its_word_leaves_unknown_and_no_silence():
    readers(2)
    queued()

    class Broken(Post):
        def open(self) -> Session:
            return BrokenLine(self)

    class BrokenLine(Counter):
        def send(self, mails: Any) -> list[Answer]:
            raise RuntimeError("a fault of ours")

    worked(Sender(Broken()))
    assert states() == ["unknown", "unknown"]
    assert "a fault of ours" in Delivery.objects.first().reply


def test_a_paused_sending_sends_nothing_more():
    readers(3)
    made = queued()
    owner = uuid.uuid4()
    taken = leasing.lease(made, owner, 3)
    made.state = DispatchState.PAUSED
    made.save()
    assert leasing.mark_sending(taken, owner) == []
    worked(Sender(Post()))
    assert not Delivery.objects.reached().exists()


def test_a_stopped_worker_gives_back_what_it_took():
    readers(3)
    made = queued()
    owner = uuid.uuid4()
    taken = leasing.lease(made, owner, 3)
    leasing.release(taken, owner)
    assert states() == ["pending"] * 3


@pytest.mark.parametrize("setting", ["NEWSLETTER_PER_SECOND", "NEWSLETTER_PER_DOMAIN"])
def test_the_pace_holds_for_a_worker_that_starts_again(settings, setting):
    setattr(settings, setting, 2)
    readers(9)
    made = queued()
    assert len(leasing.lease(made, uuid.uuid4(), 9)) == 2
    assert leasing.lease(made, uuid.uuid4(), 9) == []
    second_ago = timezone.now() - dt.timedelta(seconds=1)
    Pace.objects.update(filled_at=second_ago)
    assert len(leasing.lease(made, uuid.uuid4(), 9)) == 2


def test_a_slow_domain_does_not_hold_up_the_others(settings):
    settings.NEWSLETTER_PER_DOMAIN = 1
    readers(5)
    subscriber("ana@example.com")
    made = queued()
    taken = leasing.lease(made, uuid.uuid4(), 9)
    later = leasing.lease(made, uuid.uuid4(), 1)
    assert sorted(one.domain for one in [*taken, *later]) == [
        "example.com",
        "example.org",
    ]


def test_a_restored_database_sends_nothing_by_itself():
    readers(4)
    made = queued()
    leasing.lease(made, uuid.uuid4(), 1)
    watermark.MARK.note(99)  # What a later state of this database has left beside it.
    post = Post()
    worked(Sender(post))
    made.refresh_from_db()
    assert (made.state, made.state_before) == (DispatchState.HELD, "sending")
    assert post.kept == []


def test_what_was_only_approved_in_the_backup_is_held_as_well():
    made = dispatch(state=DispatchState.APPROVED)
    watermark.MARK.note(99)
    assert watermark.hold_after_restore()
    made.refresh_from_db()
    assert (made.state, made.state_before) == (DispatchState.HELD, "approved")


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_sending_itself_never_looks_like_a_restore():
    readers(4)
    made = dispatch()
    worked(Sender(Post()))
    assert not watermark.hold_after_restore()
    made.refresh_from_db()
    assert made.state == DispatchState.DONE


def test_a_page_deleted_after_the_approval_stops_nothing():
    readers(2)
    made = queued()
    assert made.issue is None
    worked(Sender(Post()))
    assert states() == ["accepted", "accepted"]


def test_a_mail_has_the_headers_a_reader_is_owed():
    (one,) = readers(1)
    made = queued()
    mail = Letters(made).of(made.deliveries.select_related("subscriber").get())
    head = mail.content().partition(b"\r\n\r\n")[0].decode()
    assert f"/newsletter/one-click/{mail.token}/>" in head
    assert "List-Unsubscribe-Post: List-Unsubscribe=One-Click" in head
    assert "Precedence: bulk" in head
    assert "List-ID: " in head
    assert f"To: {one.email}" in head


def test_an_answer_that_no_database_holds_stops_nobody():
    readers(3)
    queued()
    bad = Answer(Outcome.ACCEPTED, "250 \x00 kept \ud800", provider_id="a\x00\udfff")
    worked(Sender(Post(bad)))
    assert states() == ["accepted"] * 3
    replies = Delivery.objects.values_list("reply", "provider_id")
    assert ("250  kept ?", "a?") in replies


@pytest.mark.parametrize(
    ("subject", "is_coded"),
    [
        ("The guide is out, and the oven is still warm", False),
        ("Many words " * 12 + "end", False),
        ("Čebula in kruh", True),
        ("=?utf-8?q?Bread?=", True),
        ("x" * 150, True),
    ],
)
def test_a_subject_is_coded_only_where_it_must_be(subject, is_coded):
    """SpamAssassin and rspamd count it against a mail otherwise."""
    head = mail(1, template(subject)).content().partition(b"\r\n\r\n")[0]
    written = re.search(rb"^Subject: (.+(?:\r\n .+)*)", head, re.MULTILINE)[1]
    assert written.startswith(b"=?") == is_coded
    assert max(len(line) for line in head.split(b"\r\n")) < 100
    read = email.message_from_bytes(head + b"\r\n\r\n", policy=policy.default)
    assert read["Subject"] == subject


@pytest.mark.parametrize("number", [20, 300])
def test_one_lease_costs_the_same_for_few_and_many(
    number, django_assert_max_num_queries
):
    readers(number)
    made = queued()
    with django_assert_max_num_queries(12):
        assert len(leasing.lease(made, uuid.uuid4(), number)) == number
