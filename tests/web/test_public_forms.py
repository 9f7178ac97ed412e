"""Forms of readers: no cookie, no session, and yet nobody else's site may send them."""

from __future__ import annotations

import time
from unittest import mock

import pytest
from django.core.exceptions import PermissionDenied
from django.core.signing import TimestampSigner
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils.translation import override

from core.web import public_forms
from core.web.public_forms import SALT, guard, public_form, refusal

ADDRESS = "/en/report/1/"


@public_form
def view(request):
    return HttpResponse(refusal(request) or "taken")


def token(age: float = 10, address: str = ADDRESS, salt: str = SALT) -> str:
    with mock.patch("django.core.signing.time.time", return_value=time.time() - age):
        return TimestampSigner(salt=salt).sign(address)


def answer(data=None, **headers):
    data = {"token": token()} if data is None else data
    request = RequestFactory(headers=headers).post(ADDRESS, data)
    with override("en"):
        return view(request)


@pytest.mark.parametrize(
    ("made", "data", "is_taken"),
    [
        ({}, {}, True),
        (None, {}, False),
        (None, {"token": "x"}, False),
        ({"age": 1}, {}, False),
        ({"age": 2 * 3600 - 60}, {}, True),
        ({"age": 2 * 3600 + 60}, {}, False),
        ({"address": "/en/report/2/"}, {}, False),
        ({"salt": "another"}, {}, False),
        ({}, {"website": "https://spam.example/"}, False),
        ({}, {"website": ""}, True),
    ],
)
def test_only_a_form_that_was_fetched_here_a_while_ago_is_taken(made, data, is_taken):
    fields = data if made is None else {"token": token(**made)} | data
    assert (answer(fields).content == b"taken") is is_taken


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sec-fetch-site": "same-origin"},
        {"origin": "http://testserver"},
        {"origin": "http://127.0.0.1:8000"},
        {"sec-fetch-site": "same-origin", "origin": "null"},
    ],
)
def test_a_form_from_here_is_taken(headers):
    assert answer(**headers).content == b"taken"


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site", "origin": "http://testserver"},
    ],
)
def test_a_form_that_another_site_sent_is_forbidden(headers):
    with pytest.raises(PermissionDenied):
        answer(**headers)


def test_a_form_is_not_cached_and_sets_no_cookie():
    shown = view(RequestFactory().get(ADDRESS))
    assert "no-store" in shown["Cache-Control"]
    assert not shown.cookies


def test_the_guard_holds_a_token_for_its_own_address_and_nothing_of_the_reader():
    fields = guard(RequestFactory().get(ADDRESS))
    assert f'value="{ADDRESS}:' in fields
    assert 'name="website"' in fields
    assert public_forms.TRAP == "website"
