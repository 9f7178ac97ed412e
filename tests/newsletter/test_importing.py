"""Lists of addresses: read in any encoding, looked at first, taken whole or not."""

from __future__ import annotations

import io
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.people.enums import Role
from dissemination.newsletter.actions import importing
from dissemination.newsletter.enums import SubscriberStatus, SuppressionReason
from dissemination.newsletter.exceptions import BadFile
from dissemination.newsletter.models import (
    ConsentEvent,
    Subscriber,
    SubscriberImport,
    Suppression,
)
from dissemination.newsletter.subscribing import fingerprint, lists, taking
from tests.factories import make_user

from .conftest import subscriber

pytestmark = pytest.mark.django_db
EVIDENCE = "Signed lists of the workshop in Plungė, 12 May 2026."
PATH = "/admin/newsletter/subscribers/import/"


@pytest.fixture
def coordinator() -> Any:
    return make_user("coordinator", Role.COORDINATOR)


@pytest.fixture
def client(coordinator: Any) -> Client:
    found = Client()
    found.force_login(coordinator)
    return found


def upload(client: Client, content: bytes, **data: Any) -> Any:
    fields = {
        "file": SimpleUploadedFile("list.csv", content),
        "evidence": EVIDENCE,
        "language": "en",
    }
    return client.post(PATH, {**fields, **data})


TABLE = "Ime;E-pošta;Jezik\nŠpela Žagar;spela@example.org;sl\nJosé;jose@example.org;\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "cp1250", "utf-16", "utf-16-le", "utf-16-be"],
)
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_whatever_a_spreadsheet_writes_is_read(encoding, delimiter) -> None:
    data = TABLE.replace(";", delimiter).encode(encoding)
    first, second = lists.read(data, "sl")
    assert (first.address, first.language) == ("spela@example.org", "sl")
    assert (second.address, second.language) == ("jose@example.org", "sl")
    assert [first.line, second.line] == [2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "ana@example.org\n",
        "\n\nana@example.org",
        "sep=;\r\nName;Mail\r\nAna;ana@example.org\r\n",
        'name,email\n"Ana, of Piran",ana@example.org\n',
        "Nobody knows,these heads\nAna,ana@example.org\n",
    ],
)
def test_the_column_of_addresses_is_found(text) -> None:
    assert [row.address for row in lists.read(text.encode(), "en")] == [
        "ana@example.org"
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        b"name,mail\n",
        b"Ana\nBojan\n",
        b"\xff\xfe\x00",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 20,
        b"PK\x03\x04" + bytes(range(256)) * 10,
        b"a@b.example," + b"x" * 200_000,
        b"a" * (lists.LARGEST + 1),
    ],
)
def test_what_is_no_list_is_refused_with_words(client, data) -> None:
    answer = upload(client, data)
    assert answer.status_code == 400
    assert 'class="error-message"' in answer.content.decode()
    assert not SubscriberImport.objects.exists()


@pytest.mark.parametrize(
    ("cell", "wrong"),
    [
        ("ana", lists.Wrong.BAD),
        ("ana@", lists.Wrong.BAD),
        ("ana@example.org\r\nBcc: b@example.org", lists.Wrong.BAD),
        ("=HYPERLINK(1)@example.org", lists.Wrong.FORMULA),
        ("+ana@example.org", lists.Wrong.FORMULA),
        ("-ana@example.org", lists.Wrong.FORMULA),
        ("@example.org", lists.Wrong.FORMULA),
        ("known@example.org", lists.Wrong.KNOWN),
        ("left@example.org", lists.Wrong.LEFT),
        ("erased@example.org", lists.Wrong.SUPPRESSED),
        ("GOOD@example.org", lists.Wrong.DOUBLED),
    ],
)
def test_each_row_that_is_not_taken_says_why(client, cell, wrong) -> None:
    subscriber("known@example.org")
    subscriber("left@example.org", status=SubscriberStatus.LEFT)
    Suppression.objects.create(
        fingerprint=fingerprint("erased@example.org"), reason=SuppressionReason.ERASED
    )
    quoted = cell.replace('"', '""')
    answer = upload(client, f'email\ngood@example.org\n"{quoted}"\n'.encode())
    page = client.get(answer["Location"])
    assert str(wrong.label) in page.content.decode()
    assert page.context["accepted"] == 1
    client.post(answer["Location"], {"action": "apply"})
    assert Subscriber.objects.exclude(
        address__in=["known@example.org", "left@example.org"]
    ).get().address == ("good@example.org")


def test_a_language_that_the_site_lacks_is_refused_and_a_dialect_taken() -> None:
    data = b"email,language\na@example.org,tlh\nb@example.org,sl-SI\n"
    first, second = lists.read(data, "en")
    assert first.wrong == lists.Wrong.LANGUAGE
    assert (second.wrong, second.language) == ("", "sl")


def test_nobody_is_subscribed_before_a_person_says_so(client, coordinator) -> None:
    answer = upload(client, TABLE.encode())
    assert not Subscriber.objects.exists()
    page = client.get(answer["Location"]).content.decode()
    assert "Subscribe 2 people" in page
    client.post(answer["Location"], {"action": "apply"})
    found = Subscriber.objects.get(address="spela@example.org")
    assert (found.status, found.language) == (SubscriberStatus.ACTIVE, "sl")
    [proof] = found.consent_events.all()
    assert (proof.kind, proof.evidence) == ("imported", EVIDENCE)
    assert proof.recorded_by == coordinator
    kept = SubscriberImport.objects.get()
    assert (kept.rows, kept.counts["rows"]) == ([], {"": 2})
    # Once more is nothing more.
    client.post(answer["Location"], {"action": "apply"})
    assert Subscriber.objects.count() == ConsentEvent.objects.count() == 2


@pytest.mark.parametrize("evidence", ["", "yes"])
def test_without_evidence_no_list_is_read(client, evidence) -> None:
    assert upload(client, TABLE.encode(), evidence=evidence).status_code == 400
    assert not SubscriberImport.objects.exists()


def test_a_list_is_put_away_with_all_its_addresses(client) -> None:
    answer = upload(client, TABLE.encode())
    client.post(answer["Location"], {"action": "discard"})
    assert not SubscriberImport.objects.exists()
    assert client.get(answer["Location"]).status_code == 404


def kept_list(user: Any, number: int) -> SubscriberImport:
    text = "".join(f"reader{index}@example.org\n" for index in range(number))
    return importing.read_list(text.encode(), "list.csv", "mt", EVIDENCE, user)


def test_who_was_erased_since_the_list_was_read_does_not_return(coordinator) -> None:
    kept = kept_list(coordinator, 3)
    Suppression.objects.create(
        fingerprint=fingerprint("reader1@example.org"),
        reason=SuppressionReason.ERASED,
    )
    subscriber("reader2@example.org")
    assert importing.apply_import(kept)
    assert Subscriber.objects.count() == 2
    kept.refresh_from_db()
    assert kept.counts["rows"] == {"": 1, "suppressed": 1, "known": 1}


def test_a_list_that_fails_subscribes_nobody(coordinator, monkeypatch) -> None:
    kept = kept_list(coordinator, 5)
    monkeypatch.setattr(taking, "PIECE", 2)
    real, calls = taking._subscribe, []

    def break_at_last(*args: Any) -> None:
        calls.append(args)
        if len(calls) == 3:
            raise IntegrityError("somebody was faster")
        real(*args)

    monkeypatch.setattr(taking, "_subscribe", break_at_last)
    assert not importing.apply_import(kept)
    assert not Subscriber.objects.exists()
    kept.refresh_from_db()
    assert kept.counts["standing"] == taking.Standing.FAILED
    assert len(kept.rows) == 5
    monkeypatch.setattr(taking, "_subscribe", real)
    assert importing.apply_import(kept)
    assert Subscriber.objects.count() == 5


def test_a_long_list_is_taken_over_in_the_background(
    client, coordinator, monkeypatch, django_capture_on_commit_callbacks
) -> None:
    from django_tasks import default_task_backend

    monkeypatch.setattr(importing, "AT_ONCE", 2)
    kept = kept_list(coordinator, 3)
    default_task_backend.clear()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{PATH}{kept.pk}/", {"action": "apply"})
    assert not Subscriber.objects.exists()
    page = client.get(f"{PATH}{kept.pk}/").content.decode()
    assert 'http-equiv="refresh"' in page
    [task] = default_task_backend.results
    task.task.func(*task.args)
    task.task.func(*task.args)
    assert Subscriber.objects.count() == 3


def test_a_list_costs_the_same_queries_a_thousand_rows(coordinator) -> None:
    def cost(kept: SubscriberImport) -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert importing.apply_import(kept)
        return len(queries)

    few = cost(kept_list(coordinator, 3))
    text = "".join(f"other{index}@example.org\n" for index in range(900))
    many = importing.read_list(text.encode(), "b.csv", "mt", EVIDENCE, coordinator)
    # SQLite takes a few hundred rows in a statement.
    assert cost(many) <= few + 20


@pytest.mark.parametrize(
    ("role", "status"), [(Role.OFFICER, 302), (Role.TRANSLATOR, 302)]
)
def test_lists_are_for_coordinators(role, status) -> None:
    other = Client()
    other.force_login(make_user("other", role))
    answer = upload(other, TABLE.encode())
    assert (answer.status_code, answer["Location"]) == (status, "/admin/")
    assert not SubscriberImport.objects.exists()


def test_a_list_that_is_too_long_is_refused(monkeypatch) -> None:
    monkeypatch.setattr(lists, "LONGEST", 3)
    text = io.StringIO()
    for index in range(5):
        print(f"reader{index}@example.org", file=text)
    with pytest.raises(BadFile, match="too long"):
        lists.read(text.getvalue().encode(), "en")
