"""Numbers in addresses that no record has, and that no database could hold."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import make_user
from tests.structure.addresses import CONVERTER, addresses
from tests.translation.conftest import session
from translation import urls

pytestmark = pytest.mark.django_db
HUGE = "9" * 25
VALUES = {"language": "sl", "batch": HUGE, "import_id": HUGE}
OWN = [
    one
    for one in addresses()
    if one.name.partition(":")[0] in {"desk", "readers"} and "_id}" in one.route
]


def test_every_number_of_an_address_is_bounded():
    patterns = [*urls.urlpatterns, *urls.public[0]]
    kinds = {
        match["kind"]
        for one in patterns
        for match in CONVERTER.finditer(str(one.pattern))
    }
    assert kinds == {"record", "str", "uuid"}


@pytest.mark.parametrize("address", OWN, ids=lambda one: one.name)
def test_a_number_that_no_database_holds_is_not_found(site, address):
    path = "/" + re.sub(
        r"\{(\w+)\}", lambda match: VALUES.get(match[1], HUGE), address.route
    )
    desk = session(make_user("ada", None, is_superuser=True, is_staff=True))
    assert desk.get(path).status_code == 404
    assert desk.post(path).status_code == 404


def test_a_reader_with_such_a_number_gets_the_page_of_what_is_missing(news):
    good = reverse("readers:report", args=[news.pk])
    answer = Client().get(good.replace(str(news.pk), HUGE))
    assert answer.status_code == 404
