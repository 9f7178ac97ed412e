"""Bluesky: sessions renewed, limits of sessions, hostile answers, loopback."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from dissemination.social.actions.accounts import connect
from dissemination.social.actions.approving import approve
from dissemination.social.actions.writing import begin
from dissemination.social.exceptions import Throttled
from dissemination.social.models import Account, Attempt
from dissemination.social.posting.connecting import opened
from tests.servers import pds

from .conftest import article, at_once, worked

# What a network does is the same whatever database remembers it.
pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture(scope="module")
def strict() -> Iterator[pds.Pds]:
    """A server that limits its callers, as Bluesky's own does."""
    try:
        with pds.running(PDS_RATE_LIMITS="1") as found:
            yield found
    except pds.Missing as why:
        warnings.warn(str(why), stacklevel=1)
        pytest.skip(str(why))


def connected(server: pds.Pds, name: str, settings: Any) -> Account:
    settings.SOCIAL_PRIVATE_SERVERS = [server.url.removeprefix("http://")]
    person = server.account(name)
    account = Account(network="bluesky", language="en")
    entered = {"server": server.url, **{n: person[n] for n in ("handle", "password")}}
    connect(account, None, entered)
    return account


def test_an_old_session_is_renewed_without_the_password(strict, settings):
    account = connected(strict, "renewed", settings)
    field = account._meta.get_field("session")
    session = field.opened(account.session) | {"access": "e30.e30.e30"}
    account.session = field.closed(session)
    account.save()
    made = at_once(approve(begin(article(), account), None))
    assert worked() == 1
    calls = [
        one["address"].partition("/xrpc/")[2]
        for attempt in Attempt.objects.filter(publication=made)
        for one in attempt.exchanges
    ]
    assert calls.count("com.atproto.server.refreshSession") == 1
    assert "com.atproto.server.createSession" not in calls
    kept = str([a.exchanges for a in Attempt.objects.all()])
    account.refresh_from_db()
    for secret in field.opened(account.session).values():
        if secret.startswith("ey"):
            assert secret not in kept


def test_too_many_sessions_wait_as_long_as_the_server_says(strict, settings):
    account = connected(strict, "throttled", settings)
    with pytest.raises(Throttled) as caught:
        ask_often(account)
    assert caught.value.seconds is not None
    assert 1 <= caught.value.seconds <= 300


def ask_often(account: Account) -> None:
    for _time in range(40):
        with opened(account, []) as channel:
            channel.check()
