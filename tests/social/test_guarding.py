"""What an officer, or a server, names is not called if it is not public."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from dissemination.social.channels import Http, Reply
from dissemination.social.exceptions import NotReached

INNER = [
    "127.0.0.1",
    "10.0.0.7",
    "192.168.1.1",
    "169.254.169.254",
    "0.0.0.0",
    "::1",
    "fc00::1",
    "::ffff:127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
]


@pytest.fixture
def named(monkeypatch: Any) -> Any:
    """Have a public name lead to an address of one's choice."""

    def lead(*addresses: str) -> None:
        found = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 443)) for one in addresses
        ]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: found)

    return lead


@pytest.mark.parametrize("address", INNER)
def test_an_address_of_the_inner_network_is_not_called(named, address):
    named(address)
    with Http() as http, pytest.raises(NotReached, match="no public address"):
        http.call("GET", "https://mastodon.example/api")


def test_one_inner_address_among_public_ones_is_enough(named):
    named("93.184.216.34", "10.0.0.1")
    with Http() as http, pytest.raises(NotReached, match="no public address"):
        http.call("GET", "https://mastodon.example/api")


def test_plain_http_is_not_spoken(named):
    named("93.184.216.34")
    with Http() as http, pytest.raises(NotReached, match="Only https"):
        http.call("POST", "http://mastodon.example/api", acts=True)


@pytest.mark.parametrize("address", ["", "https://", "ftp://example.org", "https://[x"])
def test_what_is_no_address_is_said_to_be_none(address):
    with Http() as http, pytest.raises(NotReached):
        http.call("GET", address)


def test_a_secret_is_never_in_words(named):
    named("127.0.0.1")
    kept: list[Any] = []
    with Http(["bot-token:äöü"], kept.append) as http, pytest.raises(NotReached):
        http.call("GET", "https://example.org/bot-token:äöü/getMe")
    assert "token" not in str(kept)


def test_what_no_database_takes_is_not_in_an_answer():
    reply = Reply(200, {}, b'{"id": "a\\u0000b", "of": ["\\ud800c"]}')
    assert reply.json() == {"id": "ab", "of": ["?c"]}
