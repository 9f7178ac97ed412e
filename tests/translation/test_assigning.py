"""Asking people for texts, by a day, and reminding them."""

from __future__ import annotations

import datetime as dt
from smtplib import SMTPException

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from core.people.enums import Role
from tests.factories import make_news, make_user
from translation import actions
from translation.actions import reminding
from translation.enums import MemberRole
from translation.exceptions import NotAllowed, NotASource, NotAssigned, NotReminded
from translation.models import TranslatedText

from .conftest import locale, member, republish, session, translated

pytestmark = pytest.mark.django_db
ASSIGN = reverse("desk:assign", args=["sl"])


def text_of(page, code="sl"):
    return TranslatedText.objects.filter(
        key=page.translation_key, locale=locale(code)
    ).first()


def today(days=0):
    return timezone.localdate() + dt.timedelta(days=days)


@pytest.fixture
def tina(site):
    return member("tina", "sl", first_name="Tina", last_name="Kovač")


@pytest.fixture
def rok(site):
    return member("rok", "sl", role=MemberRole.REVIEWER)


@pytest.fixture
def cora(site):
    return make_user("cora", Role.COORDINATOR)


# Assigning


def test_what_nobody_has_begun_can_be_assigned(news, tina, rok):
    second = make_news("Second")
    sent = session(rok).post(
        ASSIGN,
        {"page": [news.pk, second.pk], "person": tina.pk, "due_on": today(5)},
        follow=True,
    )
    assert "2 texts changed" in sent.content.decode()
    for page in (news, second):
        assert text_of(page).assignee == tina
        assert text_of(page).due_on == today(5)
        assert not page.has_translation(locale("sl"))


def test_each_part_may_be_left_as_it_is_or_taken_away(news, tina, cora):
    client = session(cora)
    actions.assign([news], locale("sl"), cora, assignee=tina, due_on=today(5))
    client.post(ASSIGN, {"page": news.pk})
    assert (text_of(news).assignee, text_of(news).due_on) == (tina, today(5))
    client.post(ASSIGN, {"page": news.pk, "no_day": "on"})
    assert (text_of(news).assignee, text_of(news).due_on) == (tina, None)
    client.post(ASSIGN, {"page": news.pk, "person": "nobody", "due_on": today(2)})
    assert (text_of(news).assignee, text_of(news).due_on) == (None, today(2))


def test_assigning_nothing_to_nobody_is_asked_again(news, tina, rok):
    desk = session(rok)
    answer = desk.post(ASSIGN, {"page": [news.pk], "person": "", "due_on": ""})
    assert answer.status_code == 400
    html = answer.content.decode()
    assert "Choose whom you ask, or by when." in html
    assert str(news) in html
    assert text_of(news) is None
    nothing = desk.post(ASSIGN, {"person": "", "due_on": ""}, follow=True)
    assert "Tick at least one text." in nothing.content.decode()


def test_a_day_that_has_passed_is_refused_and_nothing_is_lost(news, tina, rok):
    answer = session(rok).post(
        ASSIGN, {"page": news.pk, "person": tina.pk, "due_on": today(-1)}
    )
    assert answer.status_code == 400
    html = answer.content.decode()
    assert "has passed. Choose today or a later day." in html
    assert f'<option value="{tina.pk}" selected>Tina Kovač</option>' in html
    assert news.title in html
    assert text_of(news) is None or text_of(news).assignee is None
    actions.assign([news], locale("sl"), rok, due_on=today())
    assert text_of(news).due_on == today()


@pytest.mark.parametrize(
    "query",
    [{"due_on": "31.2.2020"}, {"due_on": "x"}, {"person": "99999"}, {"person": "x'"}],
)
def test_what_is_not_a_person_or_a_day_is_refused_with_words(news, rok, query):
    answer = session(rok).post(ASSIGN, {"page": news.pk} | query)
    assert answer.status_code == 400
    assert "error-message" in answer.content.decode()
    assert text_of(news) is None


def test_only_members_of_the_language_are_asked(news, rok):
    lina = member("lina", "lt")
    gone = member("gone", "sl", is_active=False)
    for person in (lina, gone):
        with pytest.raises(NotAssigned):
            actions.assign([news], locale("sl"), rok, assignee=person)
        sent = session(rok).post(ASSIGN, {"page": news.pk, "person": person.pk})
        assert sent.status_code == 400
    assert text_of(news) is None


def test_translators_and_other_languages_assign_nothing(news, tina, rok):
    with pytest.raises(NotAllowed):
        actions.assign([news], locale("sl"), tina, assignee=tina)
    assert session(tina).get(ASSIGN, {"page": news.pk}).status_code == 404
    lithuanian = reverse("desk:assign", args=["lt"])
    for client in (session(tina), session(rok)):
        assert client.get(lithuanian, {"page": news.pk}).status_code == 404
        sent = client.post(lithuanian, {"page": news.pk, "due_on": today(1)})
        assert sent.status_code == 404
        for name in ("take", "give-back", "remind"):
            address = reverse(f"desk:{name}", args=[news.pk, "lt"])
            assert client.post(address).status_code == 404
            assert client.get(address).status_code in {404, 405}
    assert not TranslatedText.objects.filter(locale=locale("lt")).exists()


def test_only_public_originals_are_assigned(news, rok):
    translated(news, "sl")
    page = news.get_translation(locale("sl"))
    draft = make_news("Draft", live=False)
    with pytest.raises(NotASource):
        actions.assign([page], locale("sl"), rok, due_on=today(1))
    with pytest.raises(NotASource):
        actions.assign([news], locale("en"), None, due_on=today(1))
    ids = [page.pk, draft.pk, "x", "9" * 30]
    sent = session(rok).post(ASSIGN, {"page": ids, "due_on": today(1)}, follow=True)
    assert "Tick at least one text" in sent.content.decode()
    assert text_of(draft) is None


def test_one_comes_back_to_where_one_was_and_nowhere_else(news, tina, rok):
    client = session(rok)
    back = "/admin/desk/?language=sl&state=missing"
    sent = client.post(ASSIGN, {"page": news.pk, "due_on": today(1), "next": back})
    assert sent.url == back
    for away in ("https://example.com/", "//example.com", "javascript:alert(1)"):
        sent = client.post(ASSIGN, {"page": news.pk, "due_on": today(1), "next": away})
        assert sent.url == "/admin/desk/?language=sl"


def test_what_is_published_is_nobodys_task_any_more(news, tina):
    actions.assign([news], locale("sl"), None, assignee=tina, due_on=today(1))
    translated(news, "sl")
    assert (text_of(news).assignee, text_of(news).due_on) == (None, None)
    republish(news, teaser="Other news")
    assert text_of(news).due_on is None


def test_assigning_costs_the_same_at_any_size(site, tina, django_assert_num_queries):
    slovenian = locale("sl")
    for number in (1, 12):
        pages = [make_news(f"News {number} {one}") for one in range(number)]
        with django_assert_num_queries(5):
            actions.assign(pages, slovenian, None, assignee=tina, due_on=today(1))


# Taking and giving back


def test_a_free_text_is_taken_by_one_and_given_back(news, tina):
    oton = member("oton", "sl")
    take = reverse("desk:take", args=[news.pk, "sl"])
    give_back = reverse("desk:give-back", args=[news.pk, "sl"])
    session(tina).post(take)
    assert text_of(news).assignee == tina
    sent = session(oton).post(take, follow=True)
    assert "Tina Kovač has taken" in sent.content.decode()
    session(oton).post(give_back)
    assert text_of(news).assignee == tina
    session(tina).post(give_back)
    assert text_of(news).assignee is None
    session(oton).post(take)
    assert text_of(news).assignee == oton


def test_only_members_take_texts(news, cora):
    with pytest.raises(NotAllowed):
        actions.take(news, locale("sl"), cora)
    assert text_of(news) is None


# Reminding


def reminders(callbacks):
    """Return what the worker would do, done: the mails of the rows on its list."""
    for row in TranslatedText.objects.exclude(reminded_at=None):
        reminding.mail_reminder(row.pk)
    return len(callbacks)


def test_a_reminder_goes_out_once_a_day(
    news, tina, rok, django_capture_on_commit_callbacks
):
    actions.assign([news], locale("sl"), rok, assignee=tina, due_on=today(2))
    address = reverse("desk:remind", args=[news.pk, "sl"])
    with django_capture_on_commit_callbacks() as first:
        session(rok).post(address)
    with django_capture_on_commit_callbacks() as again:
        sent = session(rok).post(address, follow=True)
    assert (len(first), len(again)) == (1, 0)
    assert "was reminded today" in sent.content.decode()
    reminders(first)
    (message,) = mail.outbox
    assert message.to == [tina.email]
    assert news.title in message.subject
    assert "/admin/desk/?language=sl&q=" in message.body
    assert "It is wanted by" in message.body
    TranslatedText.objects.update(reminded_at=timezone.now() - dt.timedelta(days=1))
    assert actions.remind(news, locale("sl"), rok) == tina


def test_nobody_is_reminded_of_nothing(news, tina, rok):
    with pytest.raises(NotReminded):
        actions.remind(news, locale("sl"), rok)
    actions.assign([news], locale("sl"), rok, assignee=tina)
    with pytest.raises(NotAllowed):
        actions.remind(news, locale("sl"), tina)
    mailless = member("mailless", "sl")
    type(mailless).objects.filter(pk=mailless.pk).update(email="")
    actions.assign([news], locale("sl"), rok, assignee=mailless)
    with pytest.raises(NotReminded):
        actions.remind(news, locale("sl"), rok)


def test_a_mail_that_fails_can_be_sent_again(news, tina, rok, monkeypatch):
    actions.assign([news], locale("sl"), rok, assignee=tina)
    actions.remind(news, locale("sl"), rok)

    def broken(*args):
        raise SMTPException("no")

    monkeypatch.setattr(reminding, "send_to", broken)
    with pytest.raises(SMTPException):
        reminding.mail_reminder(text_of(news).pk)
    assert text_of(news).reminded_at is None


@pytest.fixture
def clock(monkeypatch):
    """Return a function that runs the clock's job at a time of day in so many days."""

    def at(days, hour=9):
        now = dt.datetime.combine(today(days), dt.time(hour))
        moment = timezone.make_aware(now)
        monkeypatch.setattr(timezone, "now", lambda: moment)
        before = {row.pk: row.reminded_at for row in TranslatedText.objects.all()}
        actions.remind_in_time()
        monkeypatch.undo()
        return sum(
            row.reminded_at != before[row.pk] for row in TranslatedText.objects.all()
        )

    return at


def test_the_clock_reminds_three_days_before_and_on_the_day(news, tina, clock):
    actions.assign([news], locale("sl"), None, assignee=tina, due_on=today(10))
    times = [clock(days) for days in range(14)]
    assert times == [0] * 7 + [1, 0, 0, 1, 0, 0, 0]


def test_the_clock_waits_for_the_morning_and_makes_up_for_a_day(news, tina, clock):
    actions.assign([news], locale("sl"), None, assignee=tina, due_on=today(3))
    assert clock(0, hour=6) == 0
    assert clock(1) == 1
    assert clock(4) == 1


def test_the_clock_leaves_alone_what_is_done_and_what_is_nobodys(
    site, news, tina, clock
):
    done, free = make_news("Done"), make_news("Free")
    translated(done, "sl", Done="Done sl", **{"Some news": "Novice"})
    for page in (done, free):
        actions.assign([page], locale("sl"), None, assignee=tina, due_on=today(1))
    actions.assign([free], locale("sl"), None, assignee=None)
    assert clock(1) == 0
