from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from core.people.enums import Role
from tests.factories import make_site, make_user


@pytest.fixture
def homes(db):
    return make_site()


@pytest.fixture
def login(db) -> Callable[[Role], Client]:
    """Return a client that is logged in with a role."""

    def client_of(role: Role) -> Client:
        client = Client()
        client.force_login(make_user(role.name.lower(), role))
        return client

    return client_of


@pytest.fixture
def officer(login: Callable[[Role], Client]) -> Client:
    return login(Role.OFFICER)


@pytest.fixture
def coordinator(login: Callable[[Role], Client]) -> Client:
    return login(Role.COORDINATOR)
