"""The list of a language: what it holds, in which order, and at what cost."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from core.people.enums import Role
from tests.factories import make_news, make_user
from translation import actions, localize
from translation.desk.queue import open_in, open_rows, with_words
from translation.enums import MemberRole, State
from translation.models import SourceText, TranslatedText
from translation.tasks import cut_source

from .conftest import BODY, SL, locale, member, republish, session, translated

pytestmark = pytest.mark.django_db
QUEUE = reverse("desk:index")
# "The oven is lit", "Some news" and the body; a repeated sentence counts once a place.
WORDS = 4 + 2 + 2 + 2 + 3 + 3 + 3


def titles(rows):
    return [row.title for row in rows]


def row_of(page, code="sl", **options):
    rows = with_words(open_rows(locale(code), **options), locale(code))
    return next(row for row in rows if row.record.source_id == page.pk)


def drafted(page, code="sl"):
    """Return the page's whole draft in a language, with every text of it."""
    given = {**SL, page.title: f"{page.title} {code}", page.teaser: f"T {code}"}
    return actions.translate(page, locale(code), given, "human", None)


def sent_back(page, code="sl"):
    draft = drafted(page, code)
    actions.submit_for_review(draft, None)
    actions.reject(Page.objects.get(pk=draft.pk), None, "Mend the title.")
    return draft


def asked(page, name, days, code="sl"):
    """Ask a person for a text, wanted in so many days; the past is written by hand."""
    actions.assign([page], locale(code), None, assignee=name)
    TranslatedText.objects.filter(key=page.translation_key).update(
        due_on=timezone.localdate() + dt.timedelta(days=days)
    )


@pytest.fixture
def tina(site):
    return member("tina", "sl")


# Words


def test_a_published_source_is_cut_and_counted_in_the_background(
    news, django_capture_on_commit_callbacks
):
    cut_source.call(news.pk)
    assert SourceText.objects.get(key=news.translation_key).words == WORDS
    assert row_of(news).words == WORDS
    assert row_of(news).minutes == 2
    with django_capture_on_commit_callbacks() as waiting:
        make_news("Later").save_revision().publish()
    asked = [getattr(one, "func", None) for one in waiting]
    assert cut_source.enqueue in asked


def test_words_are_the_same_before_and_after_somebody_begins(news):
    cut_source.call(news.pk)
    actions.start(news, locale("sl"), None)
    assert row_of(news).state == State.IN_PROGRESS
    assert row_of(news).words == WORDS
    translated(news, "sl")
    republish(news, title="The oven is warm")
    assert row_of(news).words == 4
    assert SourceText.objects.get(key=news.translation_key).words == WORDS


def test_what_is_not_counted_yet_says_nothing(news, tina):
    assert row_of(news).words is None
    html = session(tina).get(QUEUE, {"q": news.title}).content.decode()
    assert news.title in html
    assert "words left" not in html


def test_the_command_cuts_what_is_left_and_then_costs_one_query(news, capsys):
    private = make_news("Draft", live=False)
    call_command("cut_sources")
    assert "Pages made ready" in capsys.readouterr().out
    assert localize.find_source(news.translation_key, locale("en"))
    assert not localize.find_source(private.translation_key, locale("en"))
    with CaptureQueriesContext(connection) as queries:
        call_command("cut_sources")
    assert len(queries) == 1
    assert capsys.readouterr().out == ""


def test_older_sites_get_the_words_of_what_was_begun(news):
    actions.start(news, locale("sl"), None)
    SourceText.objects.update(words=0)
    before = SourceText.objects.get(key=news.translation_key).changed_at
    actions.cut_all()
    known = SourceText.objects.get(key=news.translation_key)
    assert (known.words, known.changed_at) == (WORDS, before)


# States and order


def test_what_a_reviewer_sent_back_is_returned_until_it_is_handed_in_again(news):
    draft = sent_back(news)
    row = row_of(news)
    assert row.state == State.RETURNED
    assert timezone.now() - row.since < dt.timedelta(minutes=5)
    actions.submit_for_review(Page.objects.get(pk=draft.pk), None)
    assert row_of(news).state == State.IN_REVIEW


def test_the_most_urgent_stands_first(site, news, tina):
    new, begun, soon, changed, back, read = (
        make_news(name) for name in ("New", "Begun", "Soon", "Changed", "Back", "Read")
    )
    actions.start(begun, locale("sl"), None)
    asked(soon, tina, 3)
    translated(changed, "sl", Changed="Changed sl", **{"Some news": "Novice"})
    republish(changed, teaser="Other news")
    sent_back(back)
    actions.submit_for_review(drafted(read), None)
    known = {"New", "Begun", "Soon", "Changed", "Back", "Read"}
    order = [one for one in titles(open_rows(locale("sl"))) if one in known]
    assert order == ["Back", "Changed", "Soon", "Begun", "New", "Read"]
    order = titles(open_rows(locale("sl"), reviews=True))
    assert order[0] == "Read"
    assert new.title in order


def test_home_and_sections_come_before_pages_and_those_by_their_age(site):
    old, young = make_news("Old"), make_news("Young")
    for page, year in ((old, 2018), (young, 2020)):
        type(page).objects.filter(pk=page.pk).update(
            first_published_at=dt.datetime(year, 1, 1, tzinfo=dt.UTC)
        )
    Page.objects.filter(locale=locale("sl")).delete()
    order = titles(open_rows(locale("sl")))
    assert order[0] == "Home en"
    assert set(order[1:6]) == {
        f"{name} en"
        for name in ["news", "practices", "partners", "meetings", "projects"]
    }
    assert order[6:8] == ["Young", "Old"]


# The page


def test_tabs_count_what_is_open(news):
    both = member("both", "sl", "lt")
    make_news("Second")
    translated(news, "sl")
    html = session(both).get(QUEUE, {"language": "lt"}).content.decode()
    counts = {code: len(rows) for code, rows in open_in_codes("sl", "lt").items()}
    assert counts["lt"] == counts["sl"] + 1
    for code, count in counts.items():
        link = html.partition(f'<a href="?language={code}"')[2].partition("</a>")[0]
        assert f'<span class="queue-count">{count}<' in link


def open_in_codes(*codes):
    locales = [locale(code) for code in codes]
    found = open_in(locales)
    return {one.language_code: found[one.pk] for one in locales}


def shown(client, **query):
    answer = client.get(QUEUE, {"language": "sl", **query})
    assert answer.status_code == 200
    return {row.title for row in answer.context["rows"]}, answer


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, {"Mine", "Free", "Late", "Back"}),
        ({"state": "missing"}, {"Mine", "Free", "Late"}),
        ({"state": "returned"}, {"Back"}),
        ({"who": "me"}, {"Mine", "Late"}),
        ({"who": "nobody"}, {"Free", "Back"}),
        ({"due": "overdue"}, {"Late"}),
        ({"due": "near"}, {"Late", "Mine"}),
        ({"due": "any", "state": "missing"}, {"Late", "Mine"}),
        ({"q": "FRE"}, {"Free"}),
        ({"kind": "newspage"}, {"Mine", "Free", "Late", "Back"}),
        ({"kind": "meetingpage"}, set()),
        ({"page": "99", "state": "x'", "due": "x", "who": "x"}, set()),
    ],
)
def test_filters(site, tina, query, found):
    mine, _free, late = (make_news(name) for name in ("Mine", "Free", "Late"))
    sent_back(make_news("Back"))
    asked(mine, tina, 4)
    asked(late, tina, -1)
    rows, answer = shown(session(tina), **query)
    assert rows & {"Mine", "Free", "Late", "Back"} == found
    assert all(title in {"Mine", "Free", "Late", "Back"} for title in rows)
    states = {value: count for value, _label, count in answer.context["states"]}
    assert states[""] == sum(states[one] for one in states if one)


def test_a_row_says_who_by_when_and_that_it_is_too_late(site, tina):
    late = make_news("Late", body=BODY)
    actions.cut_all()
    asked(late, tina, -1)
    html = session(tina).get(QUEUE).content.decode()
    assert "Yours" in html
    assert "overdue: wanted by" in html
    assert "about 2 minutes" in html
    other = session(member("oton", "sl")).get(QUEUE).content.decode()
    assert "tina" in other
    assert "Give back" not in other


def test_nothing_found_says_what_to_do(tina, news):
    html = session(tina).get(QUEUE, {"q": "no such title"}).content.decode()
    assert "Show everything that is open" in html


def test_the_list_costs_the_same_at_any_size(site, news):
    rok = member("rok", "sl", "lt", role=MemberRole.REVIEWER)
    client = session(rok)
    actions.start(news, locale("sl"), None)

    def cost():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(QUEUE, {"language": "sl"}).status_code == 200
        return len(queries)

    cost()
    few = cost()
    for number in range(12):
        page = make_news(f"More {number}", body=BODY)
        actions.assign([page], locale("sl"), None, assignee=rok)
        if number % 2:
            actions.start(page, locale("sl"), None)
    actions.cut_all()
    assert cost() == few
    # What every page of the admin asks for itself.
    with CaptureQueriesContext(connection) as queries:
        client.get(reverse("desk:digest"))
    assert few - (len(queries) - 1) <= 10


def test_a_coordinator_sees_every_language_and_a_translator_their_own(news, tina):
    cora = session(make_user("cora", Role.COORDINATOR))
    assert cora.get(QUEUE, {"language": "lt"}).status_code == 200
    assert session(tina).get(QUEUE, {"language": "lt"}).status_code == 404
    assert session(tina).get(QUEUE, {"language": "x'"}).status_code == 404
