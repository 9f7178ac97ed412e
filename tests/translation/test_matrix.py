"""The coordinator sees every record in every language, at a constant cost."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.people.enums import Role
from tests.factories import make_news, make_user
from translation import actions
from translation.desk.matrix import matrix
from translation.enums import MatrixOrder, State
from translation.models import TranslatedText

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


def test_what_readers_meet_first_stands_first_on_demand(news):
    second = make_news("Second")
    translated(news, "sl")
    republish(news, teaser="Another teaser")
    for page, year in ((news, 2018), (second, 2020)):
        published = dt.datetime(year, 1, 1, tzinfo=dt.UTC)
        type(page).objects.filter(pk=page.pk).update(first_published_at=published)
    titles = [
        line.title for line in matrix(languages(), order=MatrixOrder.IMPORTANCE).lines
    ]
    assert titles[0] == "Home en"
    assert titles[-2:] == ["Second", news.title]
    client = session(make_user("cora", Role.COORDINATOR))
    address = reverse("desk:matrix")
    for order, first in (("age", news.title), ("importance", "Home en"), ("x'", "")):
        shown = client.get(address, {"order": order}).context["shown"]
        assert first in {"", shown.object_list[0].title}


def test_a_list_of_keys_is_a_matrix_of_these(news):
    make_news("Another")
    whole = matrix(languages(), [news.translation_key])
    assert [line.title for line in whole.lines] == [news.title]
    assert matrix(languages(), []).lines == []


def test_cells_say_who_by_when_and_lead_to_the_form(news):
    tina = member("tina", "sl")
    actions.assign([news], locale("sl"), None, assignee=tina)
    TranslatedText.objects.update(due_on=timezone.localdate() - dt.timedelta(days=1))
    html = (
        session(make_user("cora", Role.COORDINATOR))
        .get(reverse("desk:matrix"), {"kind": "newspage"})
        .content.decode()
    )
    assert "overdue: wanted by" in html
    assign = reverse("desk:assign", args=["sl"])
    cell = html.partition(f"{assign}?page={news.pk}&amp;next=")[2]
    assert cell.startswith("%2Fadmin%2Fdesk%2Fmatrix%2F%3Fkind%3Dnewspage")
    assert cell.partition(">")[2].startswith("tina")


def test_an_original_that_is_gone_is_told_while_its_translations_live(news):
    other = make_news("Never translated")
    translated(news, "sl")
    for page in (news, other):
        page.unpublish()
    lines = {line.title: line for line in matrix(languages()).lines}
    assert "Never translated" not in lines
    assert lines[news.title].record.gone
    client = session(make_user("cora", Role.COORDINATOR))
    html = client.get(reverse("desk:matrix"), {"kind": "newspage"}).content.decode()
    assert "The original is no longer public" in html
    assert f"{reverse('desk:assign', args=['lt'])}?page={news.pk}" not in html


def test_the_page_costs_at_most_six_queries_at_any_size(news):
    client = session(make_user("cora", Role.COORDINATOR))

    def cost(address):
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    cost(reverse("desk:matrix"))
    few = cost(reverse("desk:matrix"))
    tina = member("tina", "sl")
    for number in range(12):
        page = make_news(f"News {number}")
        actions.assign([page], locale("sl"), None, assignee=tina)
        actions.start(page, locale("lt"), None)
    assert cost(reverse("desk:matrix")) == few
    assert few - (cost(reverse("desk:digest")) - 1) <= 6


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
