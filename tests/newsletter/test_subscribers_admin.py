"""Subscribers in the admin: found, proved, blocked, erased, exported – by whom it is
for."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Locale, ModelLogEntry

from core.people.enums import Role
from dissemination.newsletter import actions
from dissemination.newsletter.enums import (
    DeliveryState,
    EventKind,
    SubscriberStatus,
    SuppressionReason,
)
from dissemination.newsletter.models import (
    ConsentEvent,
    Delivery,
    DeliveryEvent,
    Edition,
    Subscriber,
    Subscription,
    Suppression,
    Topic,
)
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.subscribing import fingerprint
from tests.factories import make_user

from .conftest import dispatch, subscriber
from .readers import ADDRESS

pytestmark = pytest.mark.django_db
ROOT = "/admin/newsletter/subscribers/"


def browser(role: Role) -> Client:
    found = Client()
    found.force_login(make_user(role.value, role))
    return found


@pytest.fixture
def client() -> Client:
    return browser(Role.COORDINATOR)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", {"ana", "bor", "cene"}),
        ("q=AN", {"ana"}),
        ("q=nobody", set()),
        ("status=paused", {"bor"}),
        ("language=mt", {"cene"}),
        ("topic=food", {"ana"}),
        ("language=mt&status=paused", set()),
        ("status=nonsense&language=%00&page=x&topic=none", {"ana", "bor", "cene"}),
        ("q=%00", {"ana", "bor", "cene"}),
    ],
)
def test_subscribers_are_found(client, query, found) -> None:
    ana = subscriber("ana@example.org")
    subscriber("bor@example.org", status=SubscriberStatus.PAUSED)
    subscriber("cene@example.org", language="mt")
    locale = Locale.objects.get_or_create(language_code="en")[0]
    topic = Topic.objects.create(key="food", label="Food", locale=locale)
    Subscription.objects.create(subscriber=ana, topic=topic)
    page = client.get(f"{ROOT}?{query}")
    listed = {one.email.partition("@")[0] for one in page.context["shown"]}
    assert listed == found


def test_a_long_list_costs_the_same_as_a_short_one(client) -> None:
    def cost(number: int) -> int:
        for index in range(number):
            subscriber(f"reader{index}-{number}@example.org")
        with CaptureQueriesContext(connection) as queries:
            assert client.get(ROOT).status_code == 200
        return len(queries)

    cost(1)
    assert cost(3) == cost(40)


def test_did_they_get_it_is_answered_from_consent_to_event(client) -> None:
    made = subscriber()
    form = actions.Form("https://www.example.org/en/newsletter/", "en", "2026-1")
    actions.pause(made, timezone.localdate(), form)
    actions.resume(made, form)
    fill(dispatch())
    delivery = Delivery.objects.get()
    Delivery.objects.update(state=DeliveryState.DELIVERED, reply="250 queued as 7F3")
    DeliveryEvent.objects.create(
        delivery=delivery,
        provider="smtp",
        event_id="1",
        kind=EventKind.DELIVERED,
        occurred_at=timezone.now(),
        detail="relay mx.example.org",
    )
    page = client.get(f"{ROOT}{made.pk}/").content.decode()
    for shown in (
        ADDRESS,
        "https://www.example.org/en/newsletter/",
        "I want the newsletter of this project",
        "Čebula in kruh (en)",
        delivery.message_id.strip("<>"),
        "250 queued as 7F3",
        "relay mx.example.org",
    ):
        assert shown in page
    assert "Language of the text" not in page
    # Whoever fell back is known to have read another language.
    Edition.objects.update(text_language="mt")
    page = client.get(f"{ROOT}{made.pk}/").content.decode()
    assert "<dt>Language of the text</dt><dd>Malti</dd>" in page


def test_one_subscriber_costs_the_same_whatever_they_got(client) -> None:
    made = subscriber()
    ConsentEvent.objects.create(subscriber=made, kind="requested", language="en")

    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(f"{ROOT}{made.pk}/").status_code == 200
        return len(queries)

    fill(dispatch())
    cost()
    few = cost()
    for _number in range(4):
        fill(dispatch())
        ConsentEvent.objects.create(subscriber=made, kind="changed", language="en")
    assert cost() == few


def test_blocking_and_letting_in_again_is_on_record(client) -> None:
    made = subscriber()
    client.post(f"{ROOT}{made.pk}/block/")
    made.refresh_from_db()
    assert made.status == SubscriberStatus.LEFT
    assert Suppression.objects.get().reason == SuppressionReason.BLOCKED
    client.post(f"{ROOT}{made.pk}/unblock/")
    assert not Suppression.objects.exists()
    log = ModelLogEntry.objects.filter(action__startswith="newsletter.")
    assert set(log.values_list("action", flat=True)) == {
        "newsletter.block",
        "newsletter.unblock",
    }
    assert ADDRESS not in str(list(log.values()))


def test_erasing_asks_first(client) -> None:
    made = subscriber()
    page = client.get(f"{ROOT}{made.pk}/erase/")
    assert page.status_code == 200
    assert Subscriber.objects.exists()
    client.post(f"{ROOT}{made.pk}/erase/")
    assert not Subscriber.objects.exists()
    assert Suppression.objects.get().fingerprint == fingerprint(ADDRESS)
    [entry] = ModelLogEntry.objects.filter(action="newsletter.erase")
    assert ADDRESS not in entry.label


def test_an_export_is_safe_for_spreadsheets_and_on_record(client) -> None:
    subscriber("=1+1@example.org", language="mt")
    subscriber("bor@example.org")
    answer = client.post(f"{ROOT}export/", {"language": "mt"})
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row[0] for row in rows] == ["email", "'=1+1@example.org"]
    [entry] = ModelLogEntry.objects.filter(action="newsletter.export")
    assert entry.data == {"rows": 1}
    assert client.get(f"{ROOT}export/").status_code == 405


def test_an_address_is_looked_up_blocked_and_let_in(client) -> None:
    path = f"{ROOT}blocked/"
    data = {"address": ADDRESS, "action": "look"}
    assert "is not blocked" in client.post(path, data).content.decode()
    client.post(path, {**data, "action": "block"})
    page = client.post(path, data).content.decode()
    assert "Blocked by hand" in page
    client.post(path, {**data, "action": "unblock"})
    assert not Suppression.objects.exists()
    assert client.post(path, {"address": "x"}).status_code == 400


OFFICER, TRANSLATOR = Role.OFFICER, Role.TRANSLATOR


@pytest.mark.parametrize(
    ("role", "path", "data"),
    [
        (TRANSLATOR, "", None),
        (TRANSLATOR, "{}/", None),
        (OFFICER, "{}/block/", {}),
        (OFFICER, "{}/unblock/", {}),
        (OFFICER, "{}/erase/", {}),
        (OFFICER, "{}/erase/", None),
        (OFFICER, "export/", {}),
        (OFFICER, "import/", {}),
        (OFFICER, "blocked/", {"address": ADDRESS, "action": "block"}),
    ],
)
def test_what_is_not_for_a_role_is_closed_to_it(role, path, data: Any) -> None:
    made = subscriber()
    client = browser(role)
    address = ROOT + path.format(made.pk)
    answer = client.get(address) if data is None else client.post(address, data)
    assert (answer.status_code, answer["Location"]) == (302, "/admin/")
    assert Subscriber.objects.get().status == SubscriberStatus.ACTIVE
    assert not Suppression.objects.exists()


def test_officers_see_subscribers_and_no_buttons_that_are_not_theirs() -> None:
    made = subscriber()
    client = browser(OFFICER)
    page = client.get(f"{ROOT}{made.pk}/").content.decode()
    assert ADDRESS in page
    assert "Block this address" not in page
    assert "Erase everything" not in page
    assert "Export these" not in client.get(ROOT).content.decode()


def test_without_a_token_of_the_session_nothing_is_changed() -> None:
    made = subscriber()
    client = Client(enforce_csrf_checks=True)
    client.force_login(make_user("coordinator", Role.COORDINATOR))
    for path in (f"{made.pk}/block/", f"{made.pk}/erase/", "export/", "import/"):
        assert client.post(ROOT + path).status_code == 403
    assert Subscriber.objects.get().status == SubscriberStatus.ACTIVE
