"""Sending, stopping, pausing, cancelling and deciding, each on the right state only."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry

from core.people.enums import Role
from dissemination.newsletter.actions import dispatching
from dissemination.newsletter.enums import (
    DeliveryState,
    DispatchState,
    SkipReason,
    UnknownDecision,
)
from dissemination.newsletter.exceptions import (
    BadTime,
    DecidedMeanwhile,
    NobodyWaits,
    NotConfirmed,
    NotSoMany,
    StillMoving,
    WrongState,
)
from dissemination.newsletter.models import Delivery, Dispatch
from dissemination.newsletter.sending import Sender
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.transport import chosen
from tests.factories import make_user

from .conftest import dispatch, subscriber

pytestmark = pytest.mark.django_db

APPROVED = {
    "state": DispatchState.APPROVED,
    "started_at": None,
    "send_at": None,
}


@pytest.fixture
def user():
    return make_user("olga", Role.OFFICER)


@pytest.fixture
def approved():
    subscriber("ana@example.org")
    subscriber("bor@example.org", language="sl")
    return dispatch(**APPROVED)


def begun(state: str = DispatchState.SENDING, readers: int = 4) -> Dispatch:
    """Return a sending with a mail for each of some readers, nothing sent yet."""
    for number in range(readers):
        subscriber(f"reader{number}@example.org")
    made = dispatch(("en",))
    fill(made)
    Dispatch.objects.filter(pk=made.pk).update(state=state)
    made.refresh_from_db()
    return made


def put(state: str, *deliveries: Delivery, **fields: object) -> None:
    if state in {DeliveryState.LEASED, DeliveryState.SENDING, DeliveryState.UNKNOWN}:
        fields |= {"lease": uuid.uuid4(), "leased_until": timezone.now()}
    Delivery.objects.filter(pk__in=[one.pk for one in deliveries]).update(
        state=state, **fields
    )


def states(made: Dispatch) -> list[str]:
    return list(made.deliveries.values_list("state", flat=True))


def test_sending_waits_a_minute_and_says_who_began(approved, user) -> None:
    before = timezone.now()
    dispatching.start(approved, user, 2)
    assert approved.state == DispatchState.QUEUEING
    assert approved.started_by == user
    assert before <= approved.started_at
    assert approved.send_at - approved.started_at == dt.timedelta(seconds=60)
    assert ModelLogEntry.objects.get(action="newsletter.send").user == user


@pytest.mark.parametrize("typed", [0, 1, 3, 20])
def test_another_number_sends_nothing_and_tells_the_number(
    approved, user, typed
) -> None:
    with pytest.raises(NotSoMany) as refused:
        dispatching.start(approved, user, typed)
    assert refused.value.recipients == 2
    approved.refresh_from_db()
    assert approved.state == DispatchState.APPROVED
    assert approved.started_at is None


def test_whoever_joined_meanwhile_changes_the_number(approved, user) -> None:
    subscriber("cvetka@example.org", language="sl")
    with pytest.raises(NotSoMany, match="3"):
        dispatching.start(approved, user, 2)


def test_nobody_is_told_as_nobody(user) -> None:
    with pytest.raises(NobodyWaits):
        dispatching.start(dispatch(**APPROVED), user, 0)


def test_a_past_time_is_refused_and_a_later_one_is_kept(approved, user) -> None:
    with pytest.raises(BadTime):
        dispatching.start(approved, user, 2, timezone.now() - dt.timedelta(seconds=1))
    later = timezone.now() + dt.timedelta(days=3)
    dispatching.start(approved, user, 2, later)
    assert approved.send_at == later


def test_a_time_within_the_minute_leaves_the_minute(approved, user) -> None:
    dispatching.start(approved, user, 2, timezone.now() + dt.timedelta(seconds=5))
    assert approved.send_at - approved.started_at == dispatching.STOPPABLE


def test_of_two_who_send_the_second_is_told_the_state(approved, user) -> None:
    other = Dispatch.objects.get(pk=approved.pk)
    dispatching.start(approved, user, 2)
    with pytest.raises(WrongState, match="prepared") as refused:
        dispatching.start(other, make_user("petra", Role.OFFICER), 2)
    assert refused.value.state == DispatchState.QUEUEING
    assert other.started_by == user


@pytest.mark.parametrize("is_filled", [False, True])
def test_stopping_leaves_what_was_approved_and_no_mail(
    approved, user, is_filled
) -> None:
    dispatching.start(approved, user, 2)
    if is_filled:
        fill(approved)
        assert approved.deliveries.count() == 2
        put(DeliveryState.SKIPPED, approved.deliveries.first(), reason="left")
    dispatching.stop(approved, user)
    assert approved.state == DispatchState.APPROVED
    assert (approved.started_at, approved.started_by, approved.send_at) == (None,) * 3
    assert (approved.recipients, approved.filled_to) == (0, 0)
    assert not approved.deliveries.exists()
    assert Sender(chosen()).work() is False


def test_what_was_stopped_can_be_sent_again(approved, user, settings) -> None:
    dispatching.start(approved, user, 2)
    fill(approved)
    names = set(approved.deliveries.values_list("message_id", flat=True))
    dispatching.stop(approved, user)
    dispatching.start(approved, user, 2)
    fill(approved)
    approved.refresh_from_db()
    assert approved.recipients == 2
    assert set(approved.deliveries.values_list("message_id", flat=True)) == names


@pytest.mark.parametrize(
    "state", [DispatchState.SENDING, DispatchState.PAUSED, DispatchState.DONE]
)
def test_what_has_begun_cannot_be_stopped(user, state) -> None:
    made = begun(state)
    with pytest.raises(WrongState):
        dispatching.stop(made, user)
    assert made.deliveries.count() == 4


def test_nothing_is_deleted_of_which_a_mail_has_left(user) -> None:
    made = begun(DispatchState.SCHEDULED)
    put(DeliveryState.ACCEPTED, made.deliveries.first())
    with pytest.raises(WrongState):
        dispatching.stop(made, user)
    made.refresh_from_db()
    assert made.state == DispatchState.SCHEDULED
    assert made.deliveries.count() == 4


def test_pause_and_resume_send_each_mail_once(user, settings) -> None:
    made = begun()
    put(DeliveryState.ACCEPTED, *made.deliveries.all()[:2])
    dispatching.pause(made, user)
    sender = Sender(chosen())
    assert sender.work() is False
    assert states(made).count(DeliveryState.PENDING) == 2
    dispatching.resume(made, user)
    sender.work()
    sender.work()
    made.refresh_from_db()
    assert made.state == DispatchState.DONE
    assert states(made) == [DeliveryState.ACCEPTED] * 4
    assert len(list(settings.EMAIL_FILE_PATH.iterdir())) == 2


def test_pausing_twice_tells_the_second(user) -> None:
    made = begun()
    dispatching.pause(made, user)
    with pytest.raises(WrongState, match="Paused"):
        dispatching.pause(made, user)
    with pytest.raises(WrongState):
        dispatching.resume(begun_elsewhere(), user)


def begun_elsewhere() -> Dispatch:
    return dispatch(("en",), state=DispatchState.DONE)


def test_cancelling_skips_what_waits_and_nothing_else(user) -> None:
    made = begun(readers=6)
    _pending, retry, leased, sending, accepted, unknown = made.deliveries.all()
    put(DeliveryState.RETRY, retry, not_before=timezone.now())
    put(DeliveryState.LEASED, leased)
    put(DeliveryState.SENDING, sending)
    put(DeliveryState.ACCEPTED, accepted)
    put(DeliveryState.UNKNOWN, unknown)
    dispatching.cancel(made, user, made.number)
    assert made.state == DispatchState.CANCELLED
    assert made.finished_at is not None
    skipped = DeliveryState.SKIPPED
    assert states(made) == [skipped] * 3 + ["sending", "accepted", "unknown"]
    reasons = made.deliveries.filter(state=skipped).values_list("reason", flat=True)
    assert set(reasons) == {SkipReason.CANCELLED}
    leased.refresh_from_db()
    assert leased.lease is None


def test_a_mail_put_off_after_the_cancelling_is_not_left_waiting(user) -> None:
    made = begun(readers=1)
    put(DeliveryState.SENDING, made.deliveries.get())
    dispatching.cancel(made, user, made.number)
    put(DeliveryState.RETRY, made.deliveries.get(), not_before=timezone.now())
    other = begun_mail_of_another_sending()
    dispatching.skip_what_was_cancelled()
    assert states(made) == [DeliveryState.SKIPPED]
    assert states(other) == [DeliveryState.PENDING]


def begun_mail_of_another_sending() -> Dispatch:
    made = dispatch(("en",))
    fill(made)
    return made


@pytest.mark.parametrize("typed", [-1, 0, 4, 33])
def test_cancelling_wants_the_number_of_the_issue(user, typed) -> None:
    made = begun()
    with pytest.raises(NotConfirmed, match="3"):
        dispatching.cancel(made, user, typed)
    made.refresh_from_db()
    assert made.state == DispatchState.SENDING
    assert states(made) == [DeliveryState.PENDING] * 4


@pytest.mark.parametrize("state", [DispatchState.DONE, DispatchState.CANCELLED])
def test_what_has_ended_is_not_cancelled(user, state) -> None:
    with pytest.raises(WrongState):
        dispatching.cancel(begun(state), user, 3)


def unknown(made: Dispatch, number: int = 2) -> None:
    put(DeliveryState.ACCEPTED, *made.deliveries.all())
    put(DeliveryState.UNKNOWN, *made.deliveries.all()[:number])


def test_leaving_the_unknown_ends_the_sending(user) -> None:
    made = begun()
    unknown(made)
    dispatching.settle_unknown(made, user, UnknownDecision.LEAVE, 2)
    assert states(made).count(DeliveryState.ABANDONED) == 2
    assert made.unknown_decision == UnknownDecision.LEAVE
    assert made.unknown_decided_by == user
    assert made.unknown_decided_at is not None
    Sender(chosen()).work()
    made.refresh_from_db()
    assert made.state == DispatchState.DONE


def test_sending_the_unknown_again_sends_the_same_mails(user, settings) -> None:
    made = begun()
    unknown(made)
    names = set(made.deliveries.unknown().values_list("message_id", flat=True))
    dispatching.settle_unknown(made, user, UnknownDecision.RESEND, 2)
    assert not made.deliveries.filter(lease__isnull=False, state="pending").exists()
    Sender(chosen()).work()
    assert states(made) == [DeliveryState.ACCEPTED] * 4
    mails = [path.read_text() for path in settings.EMAIL_FILE_PATH.iterdir()]
    assert len(mails) == 2
    assert all(any(name in mail for mail in mails) for name in names)


@pytest.mark.parametrize("state", ["pending", "retry", "leased", "sending"])
def test_nobody_decides_while_a_mail_moves(user, state) -> None:
    made = begun()
    unknown(made)
    put(state, made.deliveries.last())
    with pytest.raises(StillMoving):
        dispatching.settle_unknown(made, user, UnknownDecision.LEAVE, 2)
    made.refresh_from_db()
    assert made.unknown_decision == ""
    assert states(made).count(DeliveryState.UNKNOWN) == 2


def test_of_two_who_decide_the_second_changes_nothing(user) -> None:
    made = begun()
    unknown(made)
    dispatching.settle_unknown(made, user, UnknownDecision.LEAVE, 2)
    with pytest.raises(DecidedMeanwhile):
        dispatching.settle_unknown(made, user, UnknownDecision.RESEND, 2)
    made.refresh_from_db()
    assert made.unknown_decision == UnknownDecision.LEAVE
    assert states(made).count(DeliveryState.ABANDONED) == 2


def test_nothing_of_a_cancelled_sending_is_sent_again(user) -> None:
    made = begun(DispatchState.CANCELLED)
    unknown(made)
    with pytest.raises(WrongState):
        dispatching.settle_unknown(made, user, UnknownDecision.RESEND, 2)
    dispatching.settle_unknown(made, user, UnknownDecision.LEAVE, 2)
    assert states(made).count(DeliveryState.ABANDONED) == 2
    assert made.state == DispatchState.CANCELLED


@pytest.mark.parametrize(
    "before", [DispatchState.SCHEDULED, DispatchState.SENDING, DispatchState.PAUSED]
)
def test_after_a_restore_it_goes_on_where_it_stood(user, before) -> None:
    made = begun(DispatchState.HELD)
    Dispatch.objects.filter(pk=made.pk).update(state_before=before)
    assert Sender(chosen()).work() is False
    dispatching.continue_after_restore(Dispatch.objects.get(pk=made.pk), user)
    made.refresh_from_db()
    assert made.state == before
    assert made.state_before == ""
    with pytest.raises(WrongState):
        dispatching.continue_after_restore(made, user)


def test_after_a_restore_it_may_be_cancelled(user) -> None:
    made = begun(DispatchState.HELD)
    dispatching.cancel(made, user, 3)
    assert set(states(made)) == {DeliveryState.SKIPPED}
