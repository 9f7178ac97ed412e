"""A post goes out once: as it was approved, when it was approved, or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from dissemination.social.actions.approving import approve, cancel
from dissemination.social.actions.writing import begin, change
from dissemination.social.enums import PublicationState
from dissemination.social.exceptions import (
    AlreadyOut,
    ChangedMeanwhile,
    DoesNotFit,
    NotPublic,
)
from dissemination.social.models import Attempt, Publication

from .conftest import account, article, at_once, rested, variant, worked

pytestmark = pytest.mark.django_db


def board(settings: Any) -> list[dict[str, Any]]:
    folder = Path(settings.DATA_DIR) / "social-board"
    return [json.loads(one.read_text()) for one in sorted(folder.glob("*.json"))]


def test_a_post_waits_a_minute_and_then_appears_once(settings):
    made = approve(variant(), None)
    assert worked() == 0
    at_once(made)
    assert worked() == 1
    assert worked() == 0
    made.refresh_from_db()
    (post,) = board(settings)
    assert made.state == PublicationState.PUBLISHED
    assert post["text"].startswith("The oven is lit again\n\nEvery Saturday")
    assert f"via={made.key.hex[:10]}" in post["text"]
    assert post["media"][0]["alt"] == "Four people lift bread from a stone oven."
    assert Attempt.objects.get().outcome == PublicationState.PUBLISHED


def test_what_goes_out_is_what_was_approved_though_the_page_has_changed(settings):
    page = article()
    made = at_once(approve(variant(page), None))
    page.title = "The oven is cold"
    page.hero = None
    page.save_revision().publish()
    worked()
    (post,) = board(settings)
    assert post["text"].startswith("The oven is lit again")
    assert post["media"][0]["name"] == made.payload["media"][0]["name"]


def test_what_was_not_looked_at_is_not_approved():
    one = variant()
    with pytest.raises(ChangedMeanwhile):
        approve(one, None, mark="0123456789abcdef")
    assert not Publication.objects.exists()


def test_nothing_is_approved_twice():
    one = variant()
    approve(one, None)
    with pytest.raises(AlreadyOut):
        approve(one, None)


def test_what_is_out_goes_out_again_only_on_purpose(settings):
    one = variant()
    at_once(approve(one, None))
    worked()
    with pytest.raises(AlreadyOut):
        approve(one, None)
    second = at_once(approve(one, None, again=True))
    rested()
    worked()
    assert second.generation == 2
    assert len(board(settings)) == 2


def test_a_post_can_be_taken_back_before_it_leaves(settings):
    made = approve(variant(), None)
    cancel(made, None)
    at_once(made)
    assert worked() == 0
    assert board(settings) == []


def test_a_page_that_is_taken_down_is_not_told(settings):
    page = article()
    made = at_once(approve(variant(page), None))
    page.unpublish()
    worked()
    made.refresh_from_db()
    assert made.state == PublicationState.NO_PAGE
    assert board(settings) == []


def test_a_page_that_was_deleted_is_not_told(settings):
    page = article()
    made = at_once(approve(variant(page), None))
    page.delete()
    worked()
    made.refresh_from_db()
    assert (made.state, made.title) == (
        PublicationState.NO_PAGE,
        "The oven is lit again",
    )


def test_a_draft_cannot_be_approved():
    page = article()
    one = variant(page)
    page.unpublish()
    with pytest.raises(NotPublic):
        approve(one, None)


def test_a_text_that_is_one_emoji_too_long_is_refused():
    one = variant()
    link = len(f"\n\n{article_link(one)}")
    change(one, None, text="ħ" * (500 - link - 1) + "👨‍👩‍👧")
    approve(one, None)
    other = begin(one.post.page, account(identity="other"))
    change(other, None, text="ħ" * (500 - link) + "👨‍👩‍👧")
    with pytest.raises(DoesNotFit, match="1 character too long"):
        approve(other, None)


def article_link(one: Any) -> str:
    return f"{one.post.page.full_url}?via=0123456789"


def test_two_accounts_get_two_posts_and_a_post_that_is_due_first_goes_first(settings):
    page = article()
    first = approve(begin(page, account()), None)
    second = approve(begin(page, account(identity="b", handle="b")), None)
    for one in (first, second):
        at_once(one)
    assert worked() == 2
    assert {post["account"] for post in board(settings)} == {"heritage", "b"}


def test_an_account_rests_between_two_posts():
    to = account()
    for number in (1, 2):
        page = article(title=f"Bread {number}") if number == 1 else None
        one = variant(page, to) if page else None
        if one is None:
            from tests.factories import make_news

            other = make_news(title="Bread 2", teaser="More bread.")
            one = variant(other, to)
        at_once(approve(one, None))
    assert worked() == 1
    to.refresh_from_db()
    assert to.resting_until > timezone.now()
    rested()
    assert worked() == 1
