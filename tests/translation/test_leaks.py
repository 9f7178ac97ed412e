"""A session of one language tries every address in another, and gets nowhere.

Addresses are read from the patterns, so one that is added later is tried as well.
"""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from wagtail_localize.models import Translation

from core.people.enums import Role
from tests.factories import make_user
from tests.translation.conftest import member, session
from tests.translation.lithuanian import LT, SECRET, World, kept
from tests.translation.test_closed import concrete
from translation.localize.closing import addresses

pytestmark = pytest.mark.django_db
# What shows a Lithuanian their own unapproved texts: the walk would find a leak.
SHOW_DRAFTS = {"edit", "preview", "segment", "export", "import-preview", "words"}
SHOW_DRAFTS |= {"media-text"}


@pytest.fixture(autouse=True)
def engine(settings):
    """Addresses of machines are there only where there is a machine."""
    settings.MACHINE_TRANSLATION = "*=fake"


@pytest.fixture
def world(news):
    return World(news)


def stranger(who: str) -> Client:
    """Return the session of somebody who has no business in Lithuanian."""
    if who == "officer":
        return session(make_user("oskar", Role.OFFICER))
    return session(member("tina", *([] if who == "idle" else ["sl"]), role=who))


def shows_secret(answer: Any) -> bool:
    body = b"".join(answer) if answer.streaming else answer.content
    return SECRET.lower() in body.decode(errors="replace").lower()


def everything_asked(world: World, client: Client) -> list[tuple[str, str, Any]]:
    """Ask every address for Lithuanian in every way: ``(name, how, answer)``."""
    answers = []
    asked = {**LT, "page": world.news.pk, "format": "po", "what": "all"}
    for name, address, acts in world.addresses():
        for query in (asked, {}):
            answer = client.get(address, query)
            answers.append((name, f"GET {address} {query}", answer))
        for action in acts:
            for end in ("", "?language=lt&fragment=1"):
                answer = client.post(f"{address}{end}", world.form(action))
                answers.append((name, f"POST {address}{end} {action}", answer))
    return answers


@pytest.mark.parametrize("who", ["translator", "reviewer", "idle"])
def test_no_address_of_the_desk_gives_or_takes_another_language(world, who):
    before = kept(world)
    answers = everything_asked(world, stranger(who))
    leaks = [how for _name, how, answer in answers if shows_secret(answer)]
    assert leaks == []
    assert kept(world) == before


@pytest.mark.parametrize("who", ["translator", "reviewer", "officer"])
def test_no_address_of_wagtail_localize_gives_or_takes_a_language(world, who):
    translation = Translation.objects.get(
        source__object_id=world.news.translation_key, target_locale=world.lt
    )
    form = {"locales": [world.lt.pk], "publish_translations": "on", "value": "Vogta"}
    json = {"data": "{}", "content_type": "application/json"}
    client = stranger(who)
    before = kept(world)
    for pattern in addresses():
        address = concrete(pattern, world.page, translation)
        for answer in (
            client.get(address, follow=True),
            client.post(address, form, follow=True),
            client.put(address, **json, follow=True),
            client.delete(address, follow=True),
        ):
            assert answer.status_code == 404, address
            assert not shows_secret(answer), address
    assert kept(world) == before


def test_the_walk_would_find_a_leak(world):
    """For those who may, each address has something, and some show the drafts."""
    world.liepa.groups.add(*make_user("karla", Role.COORDINATOR).groups.all())
    answers = everything_asked(world, session(world.liepa))
    found = {name for name, _how, answer in answers if shows_secret(answer)}
    assert SHOW_DRAFTS - found == set()
    reached = {
        name for name, _how, answer in answers if answer.status_code not in {404, 405}
    }
    assert {name for name, *_rest in world.addresses()} - reached == set()
