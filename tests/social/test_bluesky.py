"""Bluesky, on a real server of the AT Protocol."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from wagtail.models import Locale

from dissemination.social.actions.accounts import connect, test
from dissemination.social.actions.approving import approve
from dissemination.social.actions.settling import take_down
from dissemination.social.actions.writing import begin, change, export
from dissemination.social.channels.bluesky import BlueskyChannel
from dissemination.social.enums import Export, Health, PublicationState
from dissemination.social.exceptions import Lost, SocialError
from dissemination.social.models import Account, Publication
from tests.servers import pds

from .conftest import article, at_once, rested, worked

# What a network does is the same whatever database remembers it.
pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture(scope="module")
def server() -> Iterator[pds.Pds]:
    try:
        with pds.running() as found:
            yield found
    except pds.Missing as why:
        warnings.warn(str(why), stacklevel=1)
        pytest.skip(str(why))


@pytest.fixture
def person(server: pds.Pds, request: Any) -> dict[str, str]:
    return server.account(f"a{abs(hash(request.node.name)) % 10**9}")


@pytest.fixture
def bluesky(server: pds.Pds, person: dict[str, str], settings: Any) -> Account:
    settings.SOCIAL_PRIVATE_SERVERS = [server.url.removeprefix("http://")]
    made = Account(network="bluesky", language="en", tags="#heritage #ħobż")
    connect(
        made,
        None,
        {
            "server": server.url,
            "handle": person["handle"],
            "password": person["password"],
        },
    )
    return made


def test_an_account_is_asked_who_it_is_and_its_password_is_not_kept_readable(
    bluesky, person
):
    assert (bluesky.identity, bluesky.health) == (person["did"], Health.GOOD)
    assert person["password"] not in bluesky.secret
    assert bluesky.secrets == {"password": person["password"]}


def test_a_wrong_password_connects_nothing(server, person, settings):
    settings.SOCIAL_PRIVATE_SERVERS = [server.url.removeprefix("http://")]
    entered = {"server": server.url, "handle": person["handle"], "password": "wrong"}
    with pytest.raises(SocialError, match="does not let this account in"):
        connect(Account(network="bluesky", language="en"), None, entered)
    assert not Account.objects.exists()


def test_a_post_has_its_address_language_picture_and_alternative_text(
    bluesky, person, server
):
    page = article(title="Il-forn jixgħel mill-ġdid: ħobż!")
    made = at_once(approve(begin(page, bluesky), None))
    assert worked() == 1
    (post,) = server.posts(person["did"])
    value = post["value"]
    made.refresh_from_db()
    assert made.state == PublicationState.PUBLISHED
    assert made.address.endswith(post["uri"].rpartition("/")[2])
    assert value["langs"] == ["en"]
    (image,) = value["embed"]["images"]
    assert image["alt"] == "Four people lift bread from a stone oven."
    assert image["aspectRatio"] == {"width": 900, "height": 600}
    octets = value["text"].encode()
    marked = {
        octets[one["index"]["byteStart"] : one["index"]["byteEnd"]].decode(): one[
            "features"
        ][0]
        for one in value["facets"]
    }
    assert marked["#ħobż"]["tag"] == "ħobż"
    (link,) = [one["uri"] for one in marked.values() if "uri" in one]
    assert link == f"{page.full_url}?via={made.key.hex[:10]}"


def test_a_lost_answer_makes_no_second_post(bluesky, person, server, monkeypatch):
    publish = BlueskyChannel.publish

    def lost(self: Any, call: Any) -> Any:
        publish(self, call)
        raise Lost("The line is dead.")

    made = at_once(approve(begin(article(), bluesky), None))
    monkeypatch.setattr(BlueskyChannel, "publish", lost)
    assert worked() == 1
    made.refresh_from_db()
    assert made.state == PublicationState.UNCERTAIN
    rested()
    worked()
    made.refresh_from_db()
    assert made.state == PublicationState.PUBLISHED
    assert len(server.posts(person["did"])) == 1


def test_the_same_call_again_makes_no_second_post(bluesky, person, server):
    made = at_once(approve(begin(article(), bluesky), None))
    worked()
    Publication.objects.update(state=PublicationState.SCHEDULED, remote_id="")
    rested()
    worked()
    made.refresh_from_db()
    assert made.state == PublicationState.PUBLISHED
    assert len(server.posts(person["did"])) == 1


def test_an_old_session_is_renewed_and_not_begun_anew_each_time(
    bluesky, person, server
):
    bluesky.session = bluesky._meta.get_field("session").closed(
        {"access": "e30.e30.e30", "refresh": "e30.e30.e30"}
    )
    bluesky.save()
    at_once(approve(begin(article(), bluesky), None))
    worked()
    assert len(server.posts(person["did"])) == 1


def test_a_revoked_password_waits_for_a_new_one(bluesky, person, server):
    made = at_once(approve(begin(article(), bluesky), None))
    server.call(
        "com.atproto.server.revokeAppPassword", {"name": "heco"}, person["token"]
    )
    Account.objects.update(session="")
    worked()
    made.refresh_from_db()
    bluesky.refresh_from_db()
    assert made.state == PublicationState.NEEDS_REAUTH
    assert bluesky.health == Health.NEEDS_REAUTH
    with pytest.raises(SocialError):
        test(bluesky)
    app = server.call(
        "com.atproto.server.createAppPassword", {"name": "two"}, person["token"]
    )
    assert connect(bluesky, None, {"password": app["password"]}) == 1
    rested()
    worked()
    made.refresh_from_db()
    assert made.state == PublicationState.PUBLISHED


def test_a_post_is_taken_down(bluesky, person, server):
    made = at_once(approve(begin(article(), bluesky), None))
    worked()
    made.refresh_from_db()
    take_down(made, None)
    assert server.posts(person["did"]) == []
    assert made.state == PublicationState.REMOVED


def test_a_text_of_300_graphemes_is_taken_and_one_more_refused(bluesky, person, server):
    one = begin(article(), bluesky)
    room = 300 - one_count(one)
    text = "👨‍👩‍👧" * 20 + "ħ" * (room - 20)
    change(one, None, text=text)
    at_once(approve(one, None))
    worked()
    (post,) = server.posts(person["did"])
    assert post["value"]["text"].startswith(text)
    change(one, None, text=text + "👨‍👩‍👧")
    with pytest.raises(SocialError, match="1 character too long"):
        approve(one, None, again=True)


def one_count(one: Any) -> int:
    """Return how much of the limit address and hashtags take."""
    from dissemination.social.actions.approving import looked_at

    draft = looked_at(one)
    return draft.count - draft.limit.count(draft.body)


def test_an_issue_goes_out_as_a_thread_in_its_order(bluesky, person, server):
    from tests.factories import make_news
    from tests.newsletter.pages import make_archive, make_issue

    article(title="Bread")
    pages = [make_news(title=f"Item {number}", teaser="More.") for number in (1, 2)]
    issue = make_issue(make_archive(), title="Bread and books")
    issue.items = [("article", {"page": page, "blurb": ""}) for page in pages]
    issue.save_revision().publish()
    assert Locale.objects.get(language_code="en") == issue.locale
    for variant in export(issue, bluesky, Export.THREAD, None):
        at_once(approve(variant, None))
    for _time in range(3):
        worked()
        rested()
    posts = sorted(server.posts(person["did"]), key=lambda one: one["value"]["text"])
    first, second, third = posts
    assert first["value"]["text"].startswith("Bread and books")
    assert second["value"]["reply"]["root"]["uri"] == first["uri"]
    assert second["value"]["reply"]["parent"]["uri"] == first["uri"]
    assert third["value"]["reply"]["root"]["uri"] == first["uri"]
    assert third["value"]["reply"]["parent"]["uri"] == second["uri"]
