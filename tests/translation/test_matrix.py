"""The coordinator sees every record in every language, at a constant cost."""

from __future__ import annotations

import pytest
from django.urls import reverse

from core.people.enums import Role
from tests.factories import make_news, make_user
from translation import actions
from translation.desk.matrix import matrix
from translation.enums import State

from .conftest import locale, member, republish, session, translated

pytestmark = pytest.mark.django_db
CODES = ("en", "sl", "lt", "mt", "bg")


def languages():
    return [locale(code) for code in CODES]


def line_of(record):
    lines = matrix(languages()).lines
    return next(line for line in lines if line.source_id == record.pk)


def test_each_language_has_its_own_state(news):
    translated(news, "sl")
    actions.start(news, locale("lt"), None)
    republish(news, title="The oven is warm")
    cells = dict(zip(CODES, line_of(news).cells, strict=True))
    assert cells["en"].standing is None
    assert cells["sl"].standing.state == State.STALE
    assert cells["sl"].standing.stale_since is not None
    assert cells["lt"].standing.state == State.IN_PROGRESS
    assert cells["mt"].standing.state == State.MISSING


def test_what_has_lagged_longest_stands_first(news):
    second = make_news("Second")
    for page in (second, news):
        translated(page, "sl", **{page.title: f"{page.title} sl"})
        republish(page, teaser="Another teaser")
    titles = [line.title for line in matrix(languages()).lines]
    assert titles[:2] == ["Second", "The oven is lit"]


def test_totals_count_records(news):
    before = matrix(languages()).totals()[CODES.index("sl")]
    translated(news, "sl")
    after = matrix(languages()).totals()[CODES.index("sl")]
    assert after[State.LIVE] == before[State.LIVE] + 1
    assert after[State.MISSING] == before[State.MISSING] - 1


def test_the_cost_does_not_grow(news, django_assert_num_queries):
    shown = languages()
    translated(news, "sl")
    matrix(shown)
    for number in range(12):
        make_news(f"News {number}")
    with django_assert_num_queries(4):
        matrix(shown)


def test_filters_and_what_is_not_one(news):
    translated(news, "sl")
    republish(news, teaser="Another teaser")
    make_news("Untouched")
    client = session(make_user("cora", Role.COORDINATOR))
    address = reverse("desk:matrix")
    html = client.get(address, {"state": "stale"}).content.decode()
    assert news.title in html
    assert "Untouched" not in html
    for query in ({"state": "x'"}, {"kind": "none"}, {"page": "9999"}, {"page": "x"}):
        assert client.get(address, query).status_code == 200
    none = client.get(address, {"state": "in-review"}).content.decode()
    assert "No page is like that" in none


def test_translators_do_not_see_other_languages(news):
    answer = session(member("tina", "sl")).get(reverse("desk:matrix"))
    assert answer.status_code == 302
    assert answer.url == reverse("wagtailadmin_home")
