"""Erasing: nothing of a person is left but a keyed hash, whatever is put back."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from django.core import serializers
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone

from core.people import journal
from core.people.models import JournalEntry
from dissemination.newsletter import actions
from dissemination.newsletter.actions import erasing, importing
from dissemination.newsletter.enums import (
    ConsentKind,
    DeliveryState,
    SubscriberStatus,
    SuppressionReason,
)
from dissemination.newsletter.models import (
    ConsentEvent,
    Delivery,
    Subscriber,
    SubscriberImport,
    Suppression,
)
from dissemination.newsletter.sending.blocking import block
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.subscribing import fingerprint, reader_token

from .conftest import dispatch, subscriber
from .readers import ADDRESS, deliver, link_in, subscribe

pytestmark = pytest.mark.django_db
KEPT = (JournalEntry, Suppression, Subscriber, ConsentEvent)


@pytest.fixture(autouse=True)
def nothing_sent_before() -> None:
    deliver()


def dump() -> str:
    """Return the whole database as text."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f'SELECT * FROM "{table}"')
            found += [str(row) for row in cursor.fetchall()]
    return "\n".join(found)


def test_nothing_of_an_erased_reader_is_anywhere_in_the_database() -> None:
    found = subscriber("ana@novak.example")
    ConsentEvent.objects.create(
        subscriber=found, kind=ConsentKind.IMPORTED, language="en", evidence="a list"
    )
    fill(dispatch())
    Delivery.objects.update(
        state=DeliveryState.FAILED, reply="550 <ana@novak.example> unknown"
    )
    block(found.address, SuppressionReason.BOUNCED, "550 <Ana@Novak.example> unknown")
    importing.read_list(b"ana@novak.example\n", "list.csv", "en", "evidence", None)
    assert "novak" in dump().casefold()
    answer = Client().post(
        f"/en/newsletter/preferences/{reader_token(found.key)}/erase/"
    )
    assert answer.status_code == 200
    assert "novak" not in dump().casefold()
    assert "novak" not in journal.path().read_text()
    assert Suppression.objects.get().fingerprint == fingerprint("ana@novak.example")
    delivery = Delivery.objects.get()
    assert (delivery.subscriber, delivery.state) == (None, DeliveryState.FAILED)


def test_what_waits_for_an_erased_reader_never_leaves() -> None:
    found = subscriber()
    fill(dispatch())
    actions.erase(found)
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.reason) == (DeliveryState.SKIPPED, "erased")


def test_an_erased_reader_may_subscribe_anew() -> None:
    actions.erase(subscriber())
    subscribe()
    Client().post(link_in(deliver()[0], "confirm"))
    assert Subscriber.objects.get().status == SubscriberStatus.ACTIVE
    assert not Suppression.objects.exists()
    # And stays, whatever the journal is asked.
    JournalEntry.objects.all().delete()
    journal.replay()
    assert Subscriber.objects.get().status == SubscriberStatus.ACTIVE
    assert not Suppression.objects.exists()


@pytest.mark.parametrize(
    ("fields", "is_kept"),
    [
        ({"status": SubscriberStatus.PENDING, "requested_at": 13}, True),
        ({"status": SubscriberStatus.PENDING, "requested_at": 15}, False),
        ({"status": SubscriberStatus.ACTIVE, "requested_at": 900}, True),
        ({"status": SubscriberStatus.LEFT, "left_at": 29}, True),
        ({"status": SubscriberStatus.LEFT, "left_at": 31}, False),
        ({"status": SubscriberStatus.LEFT, "purge_after": 0}, False),
        ({"status": SubscriberStatus.LEFT, "purge_after": -1}, True),
    ],
)
def test_who_is_gone_is_forgotten_by_the_clock(fields, is_kept) -> None:
    now = timezone.now()
    made = subscriber()
    for name, value in fields.items():
        if isinstance(value, int):
            at = now - dt.timedelta(days=value)
            fields = {**fields, name: at.date() if name == "purge_after" else at}
    Subscriber.objects.filter(pk=made.pk).update(**fields)
    erasing.purge()
    assert Subscriber.objects.exists() is is_kept


def test_many_who_are_gone_are_forgotten_at_once(monkeypatch) -> None:
    monkeypatch.setattr(erasing, "PIECE", 2)
    for number in range(5):
        subscriber(
            f"a{number}@example.org",
            status=SubscriberStatus.LEFT,
            purge_after=dt.date(2020, 1, 1),
        )
    erasing.purge()
    assert not Subscriber.objects.exists()


def test_a_list_that_nobody_took_over_is_forgotten_after_a_day() -> None:
    importing.read_list(b"ana@example.org\n", "list.csv", "en", "evidence", None)
    erasing.purge()
    assert SubscriberImport.objects.exists()
    SubscriberImport.objects.update(created_at=timezone.now() - dt.timedelta(days=2))
    erasing.purge()
    assert not SubscriberImport.objects.exists()


def backup() -> str:
    return serializers.serialize(
        "json", [row for kind in KEPT for row in kind.objects.all()]
    )


def restore(kept: str) -> None:
    for kind in reversed(KEPT):
        kind.objects.all().delete()
    for row in serializers.deserialize("json", kept):
        row.save()


@pytest.mark.parametrize("way", ["clock", "command"])
def test_after_a_restore_nobody_erased_returns_and_who_left_stays_left(way) -> None:
    names = ("erased", "left", "stays", "bounced", "returned", "lifted")
    made = {name: subscriber(f"{name}@example.org") for name in names}
    block("lifted@example.org", SuppressionReason.COMPLAINED)
    kept = backup()
    actions.erase(made["erased"])
    actions.leave(made["left"], "en")
    block("bounced@example.org", SuppressionReason.BOUNCED)
    actions.leave(made["returned"], "en")
    actions.come_back(made["returned"], actions.Form("", "en"))
    actions.come_back(made["lifted"], actions.Form("", "en"))

    restore(kept)
    assert Subscriber.objects.filter(address="erased@example.org").exists()
    if way == "clock":
        journal.replay_what_is_missing()
    else:
        call_command("replay_journal", verbosity=0)
    standing = dict(Subscriber.objects.values_list("address", "status"))
    assert "erased@example.org" not in standing
    assert standing["left@example.org"] == SubscriberStatus.LEFT
    assert standing["bounced@example.org"] == SubscriberStatus.LEFT
    assert standing["stays@example.org"] == SubscriberStatus.ACTIVE
    # Who came back after the backup has to say so again: nothing tells how.
    assert standing["returned@example.org"] == SubscriberStatus.LEFT
    reasons = dict(Suppression.objects.values_list("fingerprint", "reason"))
    assert reasons == {
        fingerprint("erased@example.org"): SuppressionReason.ERASED,
        fingerprint("bounced@example.org"): SuppressionReason.BOUNCED,
    }
    assert journal.replay() == 0


def test_the_journal_knows_people_by_keyed_hash_alone() -> None:
    actions.leave(subscriber(), "en")
    [line] = journal.path().read_text().splitlines()
    entry = json.loads(line)
    assert entry["subject"] == fingerprint(ADDRESS)
    assert ADDRESS not in line
    assert journal.path().stat().st_mode & 0o077 == 0


def test_a_line_that_a_crash_cut_off_harms_no_other() -> None:
    actions.leave(subscriber("a@example.org"), "en")
    with journal.path().open("a") as file:
        file.write('{"id": "half')
    actions.leave(subscriber("b@example.org"), "en")
    with journal.path().open("a") as file:
        file.write('[]\n{"id": 1}\n"x"\n\n')
    JournalEntry.objects.all().delete()
    assert journal.replay() == 2


def test_what_was_written_down_and_not_committed_is_done_by_the_replay() -> None:
    found = subscriber()

    @transaction.atomic
    def erase_and_crash() -> None:
        actions.erase(found)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        erase_and_crash()
    assert Subscriber.objects.exists()
    journal.replay()
    assert not Subscriber.objects.exists()


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_the_journal_is_written_within_a_transaction() -> None:
    with pytest.raises(RuntimeError):
        journal.record("newsletter.left", "x")


def test_an_entry_that_no_app_knows_waits_for_one_that_does() -> None:
    with transaction.atomic():
        journal.record("another.kind", "x")
    JournalEntry.objects.all().delete()
    assert journal.replay() == 0
