"""Coordinators decide what readers are told of old translations."""

from __future__ import annotations

from functools import partial

import pytest
from django.test import Client
from django.urls import reverse

from core.people.enums import Role
from tests.factories import make_user
from tests.translation.conftest import member, republish, session, translated

pytestmark = pytest.mark.django_db
SETTINGS = ("wagtailsettings:edit", ["translation", "desksettings"])
TOLD = "Prevod je starejši od izvirnika"


def test_readers_are_told_since_when_unless_the_coordinator_forbids(
    news, django_capture_on_commit_callbacks
):
    committed = partial(django_capture_on_commit_callbacks, execute=True)
    page = translated(news, "sl")
    assert TOLD not in Client().get(page.url).content.decode()
    with committed():
        republish(news, teaser="Other news")
    assert TOLD in Client().get(page.url).content.decode()
    coordinator = session(make_user("karla", Role.COORDINATOR))
    form = coordinator.get(reverse(SETTINGS[0], args=SETTINGS[1]), follow=True)
    assert form.status_code == 200
    address = form.request["PATH_INFO"]
    with committed():
        answer = coordinator.post(address, {"accept_reports": "on"})
    assert answer.status_code == 302
    assert TOLD not in Client().get(page.url).content.decode()
    with committed():
        coordinator.post(address, {"tell_readers": "on"})
    assert TOLD in Client().get(page.url).content.decode()


def test_others_may_not_decide(site):
    for user in (member("rado", "sl", role="reviewer"), make_user("oskar")):
        answer = session(user).get(reverse(SETTINGS[0], args=SETTINGS[1]), follow=True)
        assert answer.redirect_chain[-1][0] == reverse("wagtailadmin_home")
