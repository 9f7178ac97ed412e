"""The interface of Mastodon, on a real server that ignores Idempotency-Key."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from dissemination.social.actions.accounts import connect
from dissemination.social.actions.approving import approve
from dissemination.social.actions.settling import correct, take_down
from dissemination.social.actions.writing import begin
from dissemination.social.channels.mastodon import MastodonChannel
from dissemination.social.enums import Health, PublicationState
from dissemination.social.exceptions import Lost, SocialError
from dissemination.social.models import Account, Publication
from tests.servers import snac

from .conftest import article, at_once, rested, worked

# What a network does is the same whatever database remembers it.
pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture
def server() -> Iterator[snac.Snac]:
    try:
        with snac.running() as found:
            yield found
    except snac.Missing as why:
        warnings.warn(str(why), stacklevel=1)
        pytest.skip(str(why))


@pytest.fixture
def mastodon(server: snac.Snac, settings: Any) -> Account:
    settings.SOCIAL_PRIVATE_SERVERS = [server.url.removeprefix("http://")]
    made = Account(network="mastodon", language="en", tags="#heritage")
    connect(made, None, {"server": server.url, "token": server.token})
    return made


def test_an_account_learns_its_name_and_what_its_server_takes(mastodon):
    assert (mastodon.title, mastodon.health) == ("heritage", Health.GOOD)
    assert mastodon.allowed.length == 100_000
    assert mastodon.allowed.image_bytes == 16_777_216


def test_a_wrong_token_connects_nothing(server, settings):
    settings.SOCIAL_PRIVATE_SERVERS = [server.url.removeprefix("http://")]
    with pytest.raises(SocialError, match="does not let this account in"):
        connect(
            Account(network="mastodon", language="en"),
            None,
            {"server": server.url, "token": "wrong"},
        )
    assert not Account.objects.exists()


def test_a_post_has_its_address_and_picture(mastodon, server):
    page = article()
    made = at_once(approve(begin(page, mastodon), None))
    assert worked() == 1
    (post,) = server.posts()
    made.refresh_from_db()
    assert made.state == PublicationState.PUBLISHED
    assert made.address == post["url"]
    assert f"{page.full_url}?via={made.key.hex[:10]}" in post["content"]
    (picture,) = post["media_attachments"]
    assert picture["description"] == "Four people lift bread from a stone oven."


def test_a_lost_answer_makes_no_second_post_where_keys_are_ignored(
    mastodon, server, monkeypatch
):
    publish = MastodonChannel.publish

    def lost(self: Any, call: Any) -> Any:
        publish(self, call)
        raise Lost("The line is dead.")

    made = at_once(approve(begin(article(), mastodon), None))
    monkeypatch.setattr(MastodonChannel, "publish", lost)
    worked()
    rested()
    worked()
    made.refresh_from_db()
    assert made.state == PublicationState.PUBLISHED
    assert len(server.posts()) == 1


def test_what_is_not_listed_three_times_goes_out_again(mastodon, server, monkeypatch):
    publish = MastodonChannel.publish
    lost: list[Any] = []

    def once(self: Any, call: Any) -> Any:
        if lost:
            return publish(self, call)
        lost.append(call)
        raise Lost("The line is dead.")

    made = at_once(approve(begin(article(), mastodon), None))
    monkeypatch.setattr(MastodonChannel, "publish", once)
    for _round in range(5):
        worked()
        rested()
    made.refresh_from_db()
    assert (made.state, made.tries) == (PublicationState.PUBLISHED, 2)
    assert len(server.posts()) == 1


def published(mastodon: Account) -> Publication:
    made = at_once(approve(begin(article(), mastodon), None))
    worked()
    made.refresh_from_db()
    return made


def test_a_post_is_corrected(mastodon, server):
    made = published(mastodon)
    correct(made, None, "The oven was cold after all.")
    (post,) = server.posts()
    text = re.sub("<[^>]+>", " ", post["content"])
    assert "The oven was cold after all." in text
    assert made.key.hex[:10] in text
    assert made.frozen.text.startswith("The oven was cold after all.")


def test_a_server_that_removes_nothing_is_not_taken_for_one_that_has(mastodon, server):
    made = published(mastodon)
    with pytest.raises(SocialError, match="does not let posts be removed"):
        take_down(made, None)
    made.refresh_from_db()
    assert made.state == PublicationState.PUBLISHED
    assert len(server.posts()) == 1
