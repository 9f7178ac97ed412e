"""Networks that cannot be had here, by the rules that they document.

Whatever a bad day brings, a post is there once, or a person is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from dissemination.social.actions.accounts import connect
from dissemination.social.actions.accounts import test as test_account
from dissemination.social.actions.approving import approve
from dissemination.social.actions.settling import correct, settle, take_down
from dissemination.social.actions.writing import begin, change
from dissemination.social.channels.linkedin import escaped
from dissemination.social.enums import Health, PublicationState
from dissemination.social.exceptions import SocialError
from dissemination.social.models import Account, Attempt, Publication

from .conftest import article, at_once, rested, worked
from .fakes import Bluesky, Facebook, Fake, LinkedIn, Mastodon, Telegram
from .fakes.base import TOKEN, Told

# What a network does is the same whatever database remembers it.
pytestmark = [pytest.mark.django_db, pytest.mark.once]

HANDLES = {"telegram": "@heco", "facebook": "1112223334445", "linkedin": "5566778"}
FAKES = {
    "bluesky": Bluesky,
    "facebook": Facebook,
    "linkedin": LinkedIn,
    "mastodon": Mastodon,
    "telegram": Telegram,
}


def entered(fake: Any, token: str) -> dict[str, str]:
    """Return what a person enters; each network takes of it what it asks for."""
    where = {"server": fake.url, "handle": HANDLES.get(fake.name, "heco.test")}
    return where | {"token": token, "password": token}


@pytest.fixture(params=sorted(FAKES))
def fake(request: Any, settings: Any) -> Iterator[Any]:
    made = FAKES[request.param]()
    with made.running() as url:
        settings.SOCIAL_PRIVATE_SERVERS = [url.removeprefix("http://")]
        setattr(settings, f"{request.param.upper()}_URL", url)
        made.url, made.name = url, request.param
        yield made


@pytest.fixture
def to(fake: Fake) -> Account:
    made = Account(network=fake.name, language="en", tags="#heritage")
    connect(made, None, entered(fake, TOKEN))
    return made


def approved(to: Account, **fields: Any) -> Publication:
    variant = begin(article(), to)
    if fields:
        change(variant, None, **fields)
    return at_once(approve(variant, None))


def tried(made: Publication, rounds: int = 6) -> Publication:
    for _round in range(rounds):
        worked()
        rested()
    made.refresh_from_db()
    return made


def text_of(fake: Any) -> str:
    (post,) = fake.posts.values()
    return str(post.get("text") or post.get("message"))


def test_an_account_is_known_by_its_name(to):
    assert (to.title, to.health) in [("HE.CO", Health.GOOD), ("heco.test", Health.GOOD)]


def test_a_wrong_token_connects_nothing(fake):
    with pytest.raises(SocialError, match="does not let this account in"):
        connect(
            Account(network=fake.name, language="en"),
            None,
            entered(fake, "wrong-token"),
        )
    assert not Account.objects.exists()


def test_a_post_appears_once_with_its_own_address(to, fake):
    made = tried(approved(to))
    assert made.state == PublicationState.PUBLISHED
    assert made.address.startswith("https://")
    assert f"via={made.key.hex[:10]}" in text_of(fake).replace("\\", "")


def test_no_secret_is_kept_or_told(to, fake, caplog):
    fake.bad = ["500"]
    tried(approved(to))
    kept = [attempt.exchanges for attempt in Attempt.objects.all()]
    assert TOKEN not in str(kept) + caplog.text + str(Account.objects.values())
    assert any(kept)


@pytest.mark.parametrize("bad", ["lost", "500", "html", "huge"])
def test_what_was_published_without_an_answer_is_not_published_again(to, fake, bad):
    fake.bad = [bad]
    made = tried(approved(to))
    assert len(fake.posts) == 1
    expected = PublicationState.PUBLISHED
    if fake.name == "telegram":
        expected = PublicationState.UNKNOWN  # It cannot be asked: a person says.
    assert made.state == expected


def test_a_line_that_is_cut_before_anything_happened_loses_nothing(to, fake):
    fake.bad = ["cut"]
    made = tried(approved(to))
    if fake.name == "telegram":
        assert (made.state, len(fake.posts)) == (PublicationState.UNKNOWN, 0)
        settle(made, None, is_out=False)
        again = tried(at_once(approve(made.variant, None)))
        assert again.state == PublicationState.PUBLISHED
    assert len(fake.posts) == 1


@pytest.mark.parametrize("bad", ["429", "limited"])
def test_a_network_that_asks_for_patience_gets_it(to, fake, bad):
    fake.bad = [bad]
    made = approved(to)
    worked()
    made.refresh_from_db()
    to.refresh_from_db()
    assert made.state == PublicationState.RATE_LIMITED
    assert to.resting_until == made.not_before
    assert tried(made).state == PublicationState.PUBLISHED
    assert len(fake.posts) == 1


def test_a_redirect_to_the_inner_network_is_not_followed(to, fake):
    fake.bad = ["redirect"]
    made = tried(approved(to))
    assert made.state == PublicationState.REJECTED
    assert not fake.posts


def test_a_token_that_was_revoked_waits_for_a_new_one(to, fake):
    made = approved(to)
    fake.token = "another-token-now"
    worked()
    made.refresh_from_db()
    to.refresh_from_db()
    assert (made.state, to.health) == (
        PublicationState.NEEDS_REAUTH,
        Health.NEEDS_REAUTH,
    )
    assert connect(to, None, entered(fake, "another-token-now")) == 1
    assert tried(made).state == PublicationState.PUBLISHED


def test_a_post_is_corrected_and_taken_down(to, fake):
    made = tried(approved(to))
    if to.of.corrects:
        for _again in (1, 2):  # An answer may be lost: to say it again is no mistake.
            correct(made, None, "The oven was cold.")
        assert "The oven was cold" in text_of(fake)
    else:
        with pytest.raises(SocialError, match="does not offer this"):
            correct(made, None, "The oven was cold.")
    take_down(made, None)
    assert not fake.posts
    assert made.state == PublicationState.REMOVED


def test_what_somebody_removed_there_counts_as_removed(to, fake):
    made = tried(approved(to))
    fake.posts.clear()
    take_down(made, None)
    assert made.state == PublicationState.REMOVED


def test_telegram_marks_by_units_of_utf16_and_refuses_one_too_many(settings):
    fake = Telegram()
    with fake.running() as url:
        settings.SOCIAL_PRIVATE_SERVERS = [url.removeprefix("http://")]
        settings.TELEGRAM_URL = url
        to = Account(network="telegram", language="en", tags="")
        connect(to, None, {"handle": "@heco", "token": TOKEN})
        variant = begin(article(), to)
        rest = len(f"\n\n{variant.post.page.full_url}?via=0123456789")
        family = "👨‍👩‍👧"  # 8 units
        change(variant, None, text=family + "ħ" * (1024 - rest - 8))
        assert tried(at_once(approve(variant, None))).state == "published"
        change(variant, None, text=family + "ħ" * (1024 - rest - 7))
        with pytest.raises(SocialError, match="1 character too long"):
            approve(variant, None, again=True)


def test_linkedin_gets_its_own_markup_escaped():
    assert escaped("(a_b) #bread @x") == "\\(a\\_b\\) {hashtag|\\#|bread} \\@x"


@pytest.mark.parametrize("fake", ["facebook"], indirect=True)
def test_facebook_that_answers_500_has_perhaps_published_whatever_code_it_names(
    to, fake, monkeypatch
):
    answer = fake.answer

    def broken(asked: Any) -> Any:
        told = answer(asked)
        if fake.is_publishing(asked):
            return Told(500, {"error": {"code": 4, "message": "Too many calls"}})
        return told

    monkeypatch.setattr(fake, "answer", broken)
    made = tried(approved(to))
    assert made.state == PublicationState.PUBLISHED
    assert len(fake.posts) == 1


@pytest.mark.parametrize("fake", ["linkedin"], indirect=True)
def test_a_duplicate_of_a_post_that_is_not_there_is_not_believed(to, fake, monkeypatch):
    words = "Content is a duplicate of urn:li:share:404 (DUPLICATE_POST)"
    answer = fake.answer

    def ghostly(asked: Any) -> Any:
        if fake.is_publishing(asked):
            return Told(422, {"message": words})
        return answer(asked)

    monkeypatch.setattr(fake, "answer", ghostly)
    made = tried(approved(to), 1)
    assert (made.state, made.remote_id) == (PublicationState.REJECTED, "")


@pytest.mark.parametrize("fake", ["linkedin"], indirect=True)
def test_a_token_lives_from_the_day_it_is_entered_and_not_from_each_test(to):
    ends = to.expires_at
    assert ends is not None
    test_account(to)
    to.refresh_from_db()
    assert to.expires_at == ends
