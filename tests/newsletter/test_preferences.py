"""The link at the foot of each mail: it shows, and only a button changes."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Locale

from core.people.exceptions import BadAddress, BadLink
from dissemination.newsletter.actions import erasing, preferences
from dissemination.newsletter.enums import (
    DeliveryState,
    SkipReason,
    SubscriberStatus,
    SuppressionReason,
)
from dissemination.newsletter.models import (
    Delivery,
    Subscriber,
    Subscription,
    Suppression,
    Topic,
)
from dissemination.newsletter.sending.queueing import fill
from dissemination.newsletter.subscribing import (
    Purpose,
    fingerprint,
    parse,
    reader_token,
    sign,
    unsign,
)
from tests.factories import make_site

from .conftest import dispatch, subscriber
from .readers import ADDRESS, deliver, subscribe

pytestmark = pytest.mark.django_db
PAGES = ("preferences/{}/", "preferences/{}/erase/", "leave/{}/", "one-click/{}/")
POSTS = (
    *("preferences/{}/pause/", "preferences/{}/resume/", "preferences/{}/return/"),
    "preferences/{}/data/",
)


@pytest.fixture(autouse=True)
def nothing_sent_before() -> None:
    deliver()


@pytest.fixture
def topics() -> list[Topic]:
    english, slovenian = (
        Locale.objects.get_or_create(language_code=code)[0] for code in ("en", "sl")
    )
    food = Topic.objects.create(key="food", label="Food", locale=english)
    craft = Topic.objects.create(key="craft", label="Craft", locale=english)
    translated = food.copy_for_translation(slovenian)
    translated.label = "Hrana"
    translated.save()
    return [food, craft]


def path_of(found: Subscriber, part: str = "preferences/{}/", language: str = "en"):
    return f"/{language}/newsletter/" + part.format(reader_token(found.key))


def everything() -> Any:
    rows = Subscriber.objects.values()
    return list(rows), Suppression.objects.count(), Subscription.objects.count()


@pytest.mark.parametrize("status", list(SubscriberStatus))
def test_opening_a_link_changes_nothing(status) -> None:
    found = subscriber(status=status)
    before = everything()
    browser = Client()
    for part in (*PAGES, *POSTS):
        for method in (browser.get, browser.head):
            answer = method(path_of(found, part))
            assert answer.status_code == (405 if part in POSTS else 200)
    assert everything() == before
    assert not found.consent_events.exists()
    assert not browser.cookies
    assert not deliver()


@pytest.mark.parametrize("page", PAGES)
def test_the_languages_lead_to_the_same_page_in_another(page) -> None:
    make_site(("en", "sl"))
    path = page.format(reader_token(subscriber().key))
    shown = Client().get(f"/en/newsletter/{path}").content.decode()
    assert f'href="/sl/newsletter/{path.replace("one-click", "leave")}"' in shown
    assert 'hreflang="sl"' in shown
    assert '<link rel="alternate" hreflang' not in shown


def test_language_and_topics_are_changed_and_proved(topics) -> None:
    found = subscriber(language="mt")
    page = Client().get(path_of(found, language="sl")).content.decode()
    assert "Hrana" in page
    data = {"language": "sl", "topics": ["food"]}
    answer = Client().post(path_of(found, language="mt"), data)
    assert answer["Location"].startswith("/sl/newsletter/preferences/")
    assert Client().get(answer["Location"]).status_code == 200
    found.refresh_from_db()
    assert found.language == "sl"
    assert [one.topic for one in found.subscriptions.all()] == [topics[0]]
    [proof] = found.consent_events.all()
    assert (proof.kind, proof.evidence) == ("changed", "mt: * → sl: food")
    assert reader_token(found.key) not in proof.form_url
    # The same again is no change.
    Client().post(path_of(found, language="mt"), data)
    assert found.consent_events.count() == 1
    Client().post(path_of(found), {"language": "sl"})
    assert not found.subscriptions.exists()


def test_topics_of_the_form_are_kept_and_shown_in_each_language(topics) -> None:
    assert "Food" in Client().get("/en/newsletter/").content.decode()
    subscribe(topics=["craft", "food"])
    assert Subscriber.objects.get().subscriptions.count() == 2


@pytest.mark.parametrize(
    "data", [{}, {"language": "tlh"}, {"language": "sl", "topics": ["none"]}]
)
def test_choices_that_are_not_offered_change_nothing(data, topics) -> None:
    found = subscriber()
    answer = Client().post(path_of(found), data)
    assert answer.status_code == 400
    assert "Choose one of those that are offered" in answer.content.decode()
    found.refresh_from_db()
    assert found.language == "en"


def test_a_pause_ends_by_itself() -> None:
    found = subscriber()
    until = timezone.localdate() + dt.timedelta(days=30)
    Client().post(path_of(found, POSTS[0]), {"until": until.isoformat()})
    found.refresh_from_db()
    assert (found.status, found.paused_until) == (SubscriberStatus.PAUSED, until)
    preferences.resume_on_time()
    found.refresh_from_db()
    assert found.status == SubscriberStatus.PAUSED
    Subscriber.objects.update(paused_until=timezone.localdate())
    preferences.resume_on_time()
    found.refresh_from_db()
    assert (found.status, found.paused_until) == (SubscriberStatus.ACTIVE, None)


def test_a_pause_is_ended_by_a_button() -> None:
    found = subscriber(status=SubscriberStatus.PAUSED)
    Client().post(path_of(found, POSTS[1]))
    found.refresh_from_db()
    assert found.status == SubscriberStatus.ACTIVE


@pytest.mark.parametrize("until", ["", "x", "2020-01-01", "9999-12-31", "\x00", "0"])
def test_a_day_that_makes_no_sense_is_asked_again(until) -> None:
    found = subscriber()
    answer = Client().post(path_of(found, POSTS[0]), {"until": until})
    assert answer.status_code == 400
    assert "fields__error" in answer.content.decode()
    found.refresh_from_db()
    assert found.status == SubscriberStatus.ACTIVE


@pytest.mark.parametrize("part", ["leave/{}/", "one-click/{}/"])
def test_leaving_stops_what_waits_and_says_goodbye_once(part) -> None:
    found = subscriber()
    fill(dispatch())
    browser = Client(enforce_csrf_checks=True)
    first = browser.post(path_of(found, part), {"List-Unsubscribe": "One-Click"})
    again = browser.post(path_of(found, part))
    assert first.status_code == again.status_code
    assert first.status_code == (204 if part == "one-click/{}/" else 200)
    found.refresh_from_db()
    assert found.status == SubscriberStatus.LEFT
    assert found.purge_after == timezone.localdate() + dt.timedelta(days=30)
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.reason) == (DeliveryState.SKIPPED, SkipReason.LEFT)
    [goodbye] = deliver()
    assert path_of(found) in goodbye.body


def test_who_left_comes_back_with_a_button_and_the_words_beside_it() -> None:
    found = subscriber(status=SubscriberStatus.LEFT)
    page = Client().get(path_of(found, "leave/{}/")).content.decode()
    assert "Subscribe again" in page
    assert "I want the newsletter of this project" in page
    Client().post(path_of(found, POSTS[2]))
    found.refresh_from_db()
    assert (found.status, found.purge_after) == (SubscriberStatus.ACTIVE, None)
    assert found.consent_events.get().text_version == "2026-1"


def test_who_is_blocked_by_hand_does_not_come_back() -> None:
    found = subscriber(status=SubscriberStatus.LEFT)
    Suppression.objects.create(
        fingerprint=fingerprint(ADDRESS), reason=SuppressionReason.BLOCKED
    )
    assert Client().post(path_of(found, POSTS[2])).status_code == 404
    found.refresh_from_db()
    assert found.status == SubscriberStatus.LEFT


def test_a_reader_gets_everything_that_is_kept_of_them(topics) -> None:
    subscribe(topics=["food"])
    found = Subscriber.objects.get()
    found.status, found.confirmed_at = SubscriberStatus.ACTIVE, timezone.now()
    found.save()
    fill(dispatch(started_at=timezone.now() + dt.timedelta(minutes=1)))
    answer = Client().post(path_of(found, POSTS[3]))
    assert answer["Content-Disposition"].startswith("attachment")
    data = json.loads(answer.content)
    assert (data["address"], data["topics"]) == (ADDRESS, ["food"])
    assert data["proofs"][0]["words"].startswith("I want the newsletter")
    [mail] = data["mails"]
    assert mail["message_id"] == Delivery.objects.get().message_id


odd = st.one_of(
    st.text(max_size=300),
    st.builds("{}@{}".format, st.text(max_size=80), st.text(max_size=80)),
    st.sampled_from(
        [
            "a@čebela.si",
            "ana+news@example.org",
            '"ana novak"@example.org',
            '"a@b"@example.org',
            "ana@example.org\r\nBcc: all@example.org",
            "ana@exam\x00ple.org",
            "a" * 300 + "@example.org",
            "ana@" + "a." * 120 + "org",
            "ana@[127.0.0.1]",
            "ana@xn--",
            "žana@example.org",
            "=1+1@example.org",
            "ana@example.org,b@example.org",
            "\ud800@example.org",
        ]
    ),
)
MANY = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@MANY
@given(odd)
def test_no_address_is_an_error(address) -> None:
    """What is taken can be sent to; what is not is refused with words."""
    try:
        found = parse(address)
    except BadAddress:
        sent = address.encode("utf-8", "replace").decode()
        assert subscribe(sent).status_code in {302, 400, 429}
    else:
        assert found.sent_to.isascii()
        assert found.sent_to.isprintable()
        assert len(found.sent_to) <= 254
        assert parse(found.compared).compared == found.compared
        assert subscribe(address).status_code in {302, 429}


@settings(MANY, max_examples=25)
@given(st.text(alphabet=st.characters(blacklist_characters="/"), min_size=1))
def test_no_token_is_an_error(token) -> None:
    quoted = quote(f"x{token}", errors="replace")
    for part in (*PAGES, POSTS[0], "confirm/{}/"):
        path = "/en/newsletter/" + part.format(quoted)
        for answer in (Client().get(path), Client().post(path)):
            assert answer.status_code in {404, 405}
    for purpose in Purpose:
        with pytest.raises(BadLink):
            unsign(token, purpose)


@pytest.mark.parametrize("part", [*PAGES, "confirm/{}/"])
def test_a_link_is_good_for_its_purpose_and_its_owner_alone(part) -> None:
    found, other = subscriber(), subscriber("other@example.org")
    mine, theirs = reader_token(found.key), reader_token(other.key)
    name, mark = mine.split("~"), theirs.split("~")
    tokens = [
        sign(uuid.uuid4(), Purpose.READER),
        f"{mark[0]}~{name[1]}",
        mine[:-1],
        mine + "x",
        mine if part == "confirm/{}/" else sign(found.key, Purpose.CONFIRM),
    ]
    before = everything()
    for token in tokens:
        path = "/en/newsletter/" + part.format(token)
        assert Client().get(path).status_code == 404
        assert Client().post(path).status_code == 404
    assert everything() == before


def test_the_pages_of_an_erased_reader_say_how_to_go_on() -> None:
    found = subscriber()
    erasing.erase(found)
    for part in PAGES:
        answer = Client().get(path_of(found, part))
        assert answer.status_code == 404
        assert b'href="/en/newsletter/"' in answer.content
