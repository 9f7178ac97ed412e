"""Whatever is said of a mail, in whatever order, it ends in the right state."""

from __future__ import annotations

import datetime as dt
import itertools
import logging
import uuid
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from dissemination.newsletter.actions import record
from dissemination.newsletter.enums import (
    DeliveryState,
    DispatchState,
    EventKind,
    SkipReason,
    SubscriberStatus,
    SuppressionReason,
)
from dissemination.newsletter.models import (
    Delivery,
    DeliveryEvent,
    Dispatch,
    Subscriber,
    Suppression,
)
from dissemination.newsletter.sending import leasing
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.transport import Answer, Outcome, Said, label
from dissemination.newsletter.transport.tracking import is_hard

from .conftest import dispatch, subscriber

pytestmark = pytest.mark.django_db
S, K = DeliveryState, EventKind


def delivery(state: str = S.ACCEPTED, **fields: Any) -> Delivery:
    if not Subscriber.objects.exists():
        subscriber()
    made = dispatch(("en",))
    fill(made)
    Dispatch.objects.filter(pk=made.pk).update(state=DispatchState.SENDING)
    if state in {S.LEASED, S.SENDING}:
        fields |= {"lease": uuid.uuid4(), "leased_until": timezone.now()}
    if state == S.SKIPPED:
        fields |= {"reason": SkipReason.LEFT}
    Delivery.objects.filter(dispatch=made).update(state=state, **fields)
    return Delivery.objects.get(dispatch=made)


def said(one: Delivery, kind: str, event_id: str = "", **fields: Any) -> Said:
    return Said(
        **{
            "kind": EventKind(kind),
            "provider": "postmark",
            "event_id": event_id or f"{kind} {one.pk}",
            "occurred_at": timezone.now(),
            "label": label(str(one.pk), one.message_id),
            **fields,
        }
    )


def state(one: Delivery) -> str:
    return Delivery.objects.get(pk=one.pk).state


@pytest.mark.parametrize(
    ("before", "kind", "after"),
    [
        (S.ACCEPTED, K.DELIVERED, S.DELIVERED),
        (S.ACCEPTED, K.DEFERRED, S.DEFERRED),
        (S.ACCEPTED, K.BOUNCED, S.BOUNCED),
        (S.ACCEPTED, K.REJECTED, S.BOUNCED),
        (S.ACCEPTED, K.COMPLAINED, S.COMPLAINED),
        (S.ACCEPTED, K.LEFT, S.ACCEPTED),
        (S.DEFERRED, K.DELIVERED, S.DELIVERED),
        (S.DEFERRED, K.BOUNCED, S.BOUNCED),
        (S.DELIVERED, K.COMPLAINED, S.COMPLAINED),
        (S.DELIVERED, K.BOUNCED, S.BOUNCED),
        # Nothing goes back.
        (S.DELIVERED, K.ACCEPTED, S.DELIVERED),
        (S.DELIVERED, K.DEFERRED, S.DELIVERED),
        (S.BOUNCED, K.DELIVERED, S.BOUNCED),
        (S.COMPLAINED, K.BOUNCED, S.COMPLAINED),
        # The event comes before the answer to the call, or instead of it.
        (S.SENDING, K.ACCEPTED, S.ACCEPTED),
        (S.UNKNOWN, K.DELIVERED, S.DELIVERED),
        (S.UNKNOWN, K.LEFT, S.ACCEPTED),
        (S.ABANDONED, K.DELIVERED, S.DELIVERED),
        # It would be sent again, by decision or after a restore, and has left.
        (S.PENDING, K.DELIVERED, S.DELIVERED),
        (S.LEASED, K.DEFERRED, S.DEFERRED),
        (S.RETRY, K.ACCEPTED, S.ACCEPTED),
        # What was refused, or never sent, stays so.
        (S.FAILED, K.REJECTED, S.FAILED),
        (S.SKIPPED, K.ACCEPTED, S.SKIPPED),
    ],
)
def test_an_event_moves_a_delivery(before: str, kind: str, after: str) -> None:
    one = delivery(before)

    assert record(said(one, kind))

    assert state(one) == after
    assert one.events.filter(provider="postmark").count() == 1


def test_any_order_ends_in_the_same_state() -> None:
    kinds = (K.ACCEPTED, K.DEFERRED, K.DELIVERED, K.BOUNCED)
    one = delivery()
    for order in itertools.permutations(kinds):
        DeliveryEvent.objects.all().delete()
        Delivery.objects.update(
            state=S.SENDING, lease=uuid.uuid4(), leased_until=timezone.now()
        )
        for kind in order:
            record(said(one, kind))
        assert state(one) == S.BOUNCED, order


def test_what_is_said_twice_counts_once() -> None:
    one = delivery()

    assert record(said(one, K.DELIVERED, "7"))
    assert not record(said(one, K.BOUNCED, "7", is_hard=True))

    assert state(one) == S.DELIVERED
    assert not Suppression.objects.exists()


def test_a_mail_of_another_site_is_not_ours(caplog: Any) -> None:
    one = delivery()
    other = label(str(one.pk), f"<{uuid.uuid4().hex}@example.org>")
    with caplog.at_level(logging.INFO):
        for name in (other, f"{one.pk}-", "-", "²-x", "9" * 40, ""):
            assert not record(
                said(one, K.BOUNCED, label=name, detail="ana@example.org")
            )

    assert state(one) == S.ACCEPTED
    assert "unknown mail" in caplog.text
    assert "ana@" not in caplog.text


def test_a_name_that_several_mails_have_finds_none() -> None:
    subscriber("ana@example.org")
    subscriber("bor@example.org")
    made = dispatch(("en",))
    fill(made)
    Delivery.objects.update(state=S.ACCEPTED, provider_id="batch")
    one = Delivery.objects.first()

    assert not record(said(one, K.DELIVERED, label="", provider_id="batch"))
    Delivery.objects.filter(pk=one.pk).update(provider_id="alone")
    assert record(said(one, K.DELIVERED, label="", provider_id="alone"))


def test_the_answer_after_the_event_leaves_its_name_alone() -> None:
    owner = uuid.uuid4()
    one = delivery(S.SENDING)
    Delivery.objects.update(lease=owner)
    record(said(one, K.DELIVERED))

    late = leasing.Result(one, Answer(Outcome.RETRY, "timed out", provider_id="p-1"))
    stale = leasing.record([late], owner)

    assert stale == [late]
    found = Delivery.objects.get(pk=one.pk)
    assert (found.state, found.provider_id) == (S.DELIVERED, "p-1")


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (K.BOUNCED, SuppressionReason.BOUNCED),
        (K.COMPLAINED, SuppressionReason.COMPLAINED),
    ],
)
def test_a_hard_bounce_and_a_complaint_block_the_address(
    kind: str, reason: str
) -> None:
    one = delivery(S.DELIVERED)
    detail = "550 5.1.1 <Ana@Example.org> unknown"

    record(said(one, kind, is_hard=kind == K.BOUNCED, detail=detail))

    assert Suppression.objects.get().reason == reason
    assert Subscriber.objects.get().status == SubscriberStatus.LEFT
    assert "ana@" not in one.events.get().detail.lower()


def test_the_third_soft_bounce_in_a_row_blocks() -> None:
    for number in range(3):
        assert not Suppression.objects.exists(), number
        record(said(delivery(), K.BOUNCED))
    assert Suppression.objects.get().reason == SuppressionReason.BOUNCED


def test_an_issue_that_arrived_between_soft_bounces_begins_the_count_anew() -> None:
    for kind in (K.BOUNCED, K.BOUNCED, K.DELIVERED, K.BOUNCED, K.BOUNCED):
        record(said(delivery(), kind))
    assert not Suppression.objects.exists()


def test_leaving_at_the_provider_is_leaving() -> None:
    one = delivery(S.DELIVERED)

    record(said(one, K.LEFT))

    assert Subscriber.objects.get().status == SubscriberStatus.LEFT
    assert state(one) == S.DELIVERED


def test_an_event_of_somebody_erased_is_kept_without_words() -> None:
    one = delivery()
    Subscriber.objects.all().delete()

    assert record(said(one, K.BOUNCED, is_hard=True, detail="ana@example.org gone"))

    assert state(one) == S.BOUNCED
    assert one.events.get().detail == ""


def test_a_clock_that_is_ahead_says_now() -> None:
    one = delivery()
    record(said(one, K.DELIVERED, occurred_at=timezone.now() + dt.timedelta(days=9)))
    assert one.events.get().occurred_at <= timezone.now()


@pytest.mark.parametrize(
    ("words", "hard"),
    [
        ("550 5.1.1 no such user", True),
        ("5.0.0", True),
        ("5.2.1 disabled", True),
        ("552 5.2.2 mailbox full", False),
        ("550 5.7.1 blocked", False),
        ("554 5.4.7 delivery time expired", False),
        ("5.4.4 no such host", True),
        ("451 4.7.1 greylisted", False),
        ("host 5.1.1.9 says no", False),
        ("", False),
    ],
)
def test_what_says_that_an_address_is_at_fault(words: str, hard: bool) -> None:
    assert is_hard(words) is hard


def test_an_event_costs_the_same_for_few_and_many() -> None:
    counts = []
    for readers in (2, 30):
        for number in range(readers):
            subscriber(f"{readers}-{number}@example.org")
        made = dispatch(("en",))
        fill(made)
        Delivery.objects.update(state=S.ACCEPTED)
        one = Delivery.objects.filter(dispatch=made).first()
        with CaptureQueriesContext(connection) as seen:
            record(said(one, K.BOUNCED))
        counts.append(len(seen))
    assert counts[0] == counts[1]
