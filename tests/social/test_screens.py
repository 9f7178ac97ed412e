"""Channels in the admin, as officers use them; nobody else does."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from core.people.enums import Role
from dissemination.social.actions.approving import approve
from dissemination.social.actions.writing import begin
from dissemination.social.counting import short
from dissemination.social.enums import Health, PublicationState, Way
from dissemination.social.models import Account, Publication, Variant
from tests.factories import make_news, make_user
from tests.newsletter.pages import make_archive, make_issue

from .conftest import account, article, at_once, worked

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer() -> Client:
    client = Client()
    client.force_login(make_user())
    return client


def page_of(client: Client, name: str, *args: Any) -> str:
    answer = client.get(reverse(name, args=args))
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_page_gets_a_draft_for_each_account_of_its_language_when_it_is_published(
    django_capture_on_commit_callbacks,
):
    page = article(title="First")
    page.save_revision().publish()
    mine = account()
    account(language="mt", identity="mt")
    with django_capture_on_commit_callbacks(execute=True):
        made = make_news(title="Second", teaser="More bread.")
        made.save_revision().publish()
    assert [one.account for one in Variant.objects.filter(post__page=made)] == [mine]
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert not Variant.objects.filter(post__page=page).exists()


def test_an_account_that_posts_by_itself_posts_a_minute_after_publishing(
    django_capture_on_commit_callbacks,
):
    article(title="First")
    account(way=Way.AUTOMATIC)
    with django_capture_on_commit_callbacks(execute=True):
        make_news(title="Second", teaser="More bread.").save_revision().publish()
    made = Publication.objects.get()
    assert made.send_at > timezone.now()
    at_once(made)
    assert worked() == 1


def test_an_officer_connects_an_account_and_disconnects_it(officer):
    article()
    address = reverse("channel-accounts:connect", args=["board"])
    entered = {"handle": "HE.CO", "language": "en", "way": "approval", "tags": "#HECO"}
    assert "is asked whether this is right" in officer.get(address).content.decode()
    answer = officer.post(address, entered, follow=True)
    one = Account.objects.get()
    assert "is connected" in answer.content.decode()
    assert (one.health, one.language) == (Health.GOOD, "en")
    away = reverse("channel-accounts:disconnect", args=[one.pk])
    officer.post(away)
    one.refresh_from_db()
    assert one.health == Health.GOOD  # Nobody said that they mean it.
    officer.post(away, {"sure": "yes"})
    one.refresh_from_db()
    assert (one.health, one.secret) == (Health.DISCONNECTED, "")


def test_an_account_twice_is_refused_in_words(officer):
    article()
    address = reverse("channel-accounts:connect", args=["board"])
    entered = {"handle": "HE.CO", "language": "en", "way": "approval"}
    officer.post(address, entered)
    answer = officer.post(address, entered)
    assert "is connected already" in answer.content.decode()
    assert Account.objects.count() == 1


def test_no_page_shows_a_token(officer):
    to = account()
    begin(article(), to)
    shown = [
        page_of(officer, "channel-accounts:index"),
        page_of(officer, "channel-accounts:account", to.pk),
        page_of(officer, "channel-accounts:reconnect", to.pk),
    ]
    assert "a-secret-token" not in "".join(shown)


def test_what_is_shown_is_approved_and_what_changed_meanwhile_is_not(officer):
    page = article()
    one = begin(page, account())
    mark = re.search(
        r'name="mark" value="(\w+)"', page_of(officer, "channels:page", page.pk)
    )
    assert mark is not None
    page.title = "The oven is cold"
    page.save_revision().publish()
    address = reverse("channels:approve", args=[one.pk])
    answer = officer.post(address, {"mark": mark[1]}, follow=True)
    assert "has changed since" in answer.content.decode()
    assert not Publication.objects.exists()


def test_own_words_hashtags_and_time_are_kept_and_the_rest_stays_the_pages(officer):
    page = article()
    one = begin(page, account())
    address = reverse("channels:draft", args=[one.pk])
    entered = {
        "text": "Own words on the oven",
        "tags": "#bread",
        "with_image": "on",
        "alt": "Four people lift bread from a stone oven.",
        "when": "later",
        "day": (timezone.localdate() + timezone.timedelta(days=3)).isoformat(),
        "time": "09:30",
    }
    officer.post(address, entered)
    one.refresh_from_db()
    assert (one.text, one.tags, one.alt) == ("Own words on the oven", "#bread", "")
    assert timezone.localtime(one.send_at).hour == 9
    shown = page_of(officer, "channels:page", page.pk)
    assert "Own words on the oven" in shown
    officer.post(reverse("channels:source", args=[one.pk]))
    assert "The oven is lit again" in page_of(officer, "channels:page", page.pk)


def test_a_text_that_is_too_long_is_kept_and_said_and_does_not_go_out(officer):
    one = begin(article(), account())
    entered = {"text": "b" * 600, "with_image": "on", "approve": "yes", "when": "now"}
    answer = officer.post(reverse("channels:draft", args=[one.pk]), entered)
    body = answer.content.decode()
    assert "characters too long for Trial board" in body
    assert "b" * 600 in body
    assert not Publication.objects.exists()


def test_a_preview_shows_addresses_as_the_network_does(officer):
    page = article()
    begin(page, account())
    whole = f"{page.full_url}?via=0000000000"
    assert f'channels-link">{whole}<' in page_of(officer, "channels:page", page.pk)
    Account.objects.update(network="bluesky")
    shown = page_of(officer, "channels:page", page.pk)
    assert f'channels-link">{short(whole)}<' in shown
    assert whole not in shown


def test_a_look_counts_as_the_network_does(officer):
    one = begin(article(), account())
    address = reverse("channels:look", args=[one.pk])
    told = officer.post(address, {"text": "👨‍👩‍👧ħ", "when": "now"}).json()
    link = f"\n\n{one.post.page.full_url}?via=0123456789"
    assert told["count"] == 2 + len(link)
    assert (told["over"], told["faults"]) == (0, [])
    assert "👨‍👩‍👧ħ" in told["html"]


def test_an_issue_is_told_as_one_post_a_thread_or_one_post_an_item(officer):
    article()
    to = account()
    pages = [make_news(title=f"Item {one}", teaser="More.") for one in (1, 2)]
    issue = make_issue(make_archive())
    issue.items = [("article", {"page": page, "blurb": ""}) for page in pages]
    issue.save_revision().publish()
    address = reverse("channels:export", args=[issue.pk])
    entered = {"days": "2", "when": "now", "accounts": [to.pk]}

    def mine() -> list[Variant]:
        return list(Variant.objects.filter(post__page=issue).order_by("pk"))

    officer.post(address, entered | {"kind": "items"})
    assert [one.post.part for one in mine()] == [page.full_url for page in pages]
    apart = mine()[1].send_at - timezone.now()
    assert 47 < apart.total_seconds() / 3600 < 49
    officer.post(address, entered | {"kind": "whole"})
    assert [one.post.part for one in mine()] == [""]
    officer.post(address, entered | {"kind": "thread"})
    first, second, third = mine()
    assert [first.after, second.after, third.after] == [None, first, second]
    shown = page_of(officer, "channels:page", issue.pk)
    marks = dict(re.findall(r'name="(mark-\d+)" value="(\w+)"', shown))
    together = reverse("channels:approve-all", args=[issue.pk])
    officer.post(together, {"account": to.pk, **marks})
    made = Publication.objects.order_by("pk")
    assert [one.after_id for one in made] == [None, made[0].pk, made[1].pk]


def test_a_post_is_taken_back_within_its_minute(officer):
    made = approve(begin(article(), account()), None)
    assert "It leaves in" in page_of(officer, "channels:post", made.pk)
    officer.post(reverse("channels:step", args=[made.pk, "cancel"]))
    made.refresh_from_db()
    assert made.state == PublicationState.CANCELLED


def test_what_nobody_knows_is_for_a_person_to_say(officer):
    made = approve(begin(article(), account()), None)
    Publication.objects.update(state=PublicationState.UNKNOWN)
    assert "It is not there" in page_of(officer, "channels:post", made.pk)
    address = reverse("channels:step", args=[made.pk, "settle"])
    officer.post(address, {"is_out": "yes", "address": "no address"})
    made.refresh_from_db()
    assert made.state == PublicationState.UNKNOWN
    officer.post(address, {"is_out": "yes", "address": "https://example.org/1"})
    made.refresh_from_db()
    assert made.state == PublicationState.PUBLISHED
    assert made.address == "https://example.org/1"


def test_the_calendar_shows_a_month_and_first_what_waits_for_a_person(officer):
    made = approve(begin(article(), account()), None)
    Publication.objects.update(state=PublicationState.REJECTED, told="Not today")
    shown = page_of(officer, "channels:index")
    assert shown.index("Waits for you") < shown.index(made.title)
    other = officer.get(reverse("channels:index") + "?month=2020-01")
    assert "Nothing goes out in this month" in other.content.decode()
    for given in ("x", "9999-12", "0001-01", "2020-13"):
        answer = officer.get(reverse("channels:index"), {"month": given})
        assert answer.status_code == 200


def test_the_report_has_what_is_out_with_its_address_also_as_a_file(officer):
    made = at_once(approve(begin(article(title="=1+1 Bread"), account()), None))
    worked()
    Publication.objects.update(address="https://example.org/post/1")
    assert "https://example.org/post/1" in page_of(officer, "channels:report")
    answer = officer.get(reverse("channels:report-file"), {"language": "en"})
    rows = answer.content.decode("utf-8-sig").splitlines()
    assert "'=1+1 Bread" in rows[1]
    assert made.key.hex[:10] in rows[1]
    none = officer.get(reverse("channels:report-file"), {"language": "mt"})
    assert len(none.content.decode().splitlines()) == 1


def test_the_kit_serves_networks_without_an_account(officer):
    page = article()
    shown = page_of(officer, "channels:kit", page.pk)
    for label in ("Instagram", "Threads", "X", "WhatsApp", "Bluesky", "LinkedIn"):
        assert f">{label}</h2>" in shown
    assert not Account.objects.exists()
    picture = officer.get(reverse("channels:picture", args=[page.pk, "instagram"]))
    assert (picture["Content-Type"], picture.content[:2]) == ("image/jpeg", b"\xff\xd8")


def test_what_was_posted_by_hand_is_noted_with_its_address_and_shown_to_readers(
    officer,
):
    page = article()
    address = reverse("channels:posted", args=[page.pk])
    given = {"network": "instagram", "address": "https://instagram.com/p/1"}
    answer = officer.post(address, given, follow=True)
    assert "Noted." in answer.content.decode()
    made = Publication.objects.get()
    assert (made.state, made.account.way) == (PublicationState.BY_HAND, Way.HAND)
    public = Client().get(page.url).content.decode()
    assert re.search(r'rel="syndication[^"]*" href="https://instagram.com/p/1"', public)
    # The code of the text that was copied is the one that is kept.
    assert made.payload["code"] in made.payload["text"]
    officer.post(address, given | {"address": "no address"})
    assert Publication.objects.count() == 1


def test_everything_of_an_issue_is_one_file_and_the_same_one_again(officer):
    article()
    told = make_news(title="Item", teaser="More.")
    issue = make_issue(make_archive())
    issue.items = [("article", {"page": told, "blurb": "Own blurb"})]
    issue.save_revision().publish()
    address = reverse("channels:zip", args=[issue.pk])
    first, second = (
        b"".join(officer.get(address).streaming_content) for _time in (1, 2)
    )
    assert first == second
    names = zipfile.ZipFile(io.BytesIO(first)).namelist()
    assert "README.txt" in names
    (item,) = [one for one in names if one.endswith("item/bluesky/text.txt")]
    assert b"Own blurb" in zipfile.ZipFile(io.BytesIO(first)).read(item)


@pytest.mark.parametrize("role", [Role.TRANSLATOR, Role.PARTNER_EDITOR])
def test_who_is_no_officer_approves_nothing(role):
    one = begin(article(), account())
    client = Client()
    client.force_login(make_user("other", role))
    for name in ("approve", "draft", "source"):
        client.post(reverse(f"channels:{name}", args=[one.pk]), {"approve": "yes"})
    page = one.post.page_id
    client.post(reverse("channels:posted", args=[page]), {"network": "x"})
    client.post(reverse("channels:add", args=[page]))
    assert not Publication.objects.exists()
    one.refresh_from_db()
    assert one.text == ""


@pytest.mark.parametrize("posts", [3, 12])
def test_the_composer_asks_the_same_however_many_accounts(
    officer, django_assert_max_num_queries, posts
):
    page = article()
    for number in range(posts):
        begin(page, account(identity=f"a{number}", handle=f"a{number}"))
    page_of(officer, "channels:page", page.pk)
    with django_assert_max_num_queries(40):
        page_of(officer, "channels:page", page.pk)
