"""Digests: to whom, when, and what they say."""

from __future__ import annotations

import datetime as dt
from smtplib import SMTPException

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.users.models import UserProfile

from core.people.enums import Role
from tests.factories import make_news, make_user
from translation import actions, localize
from translation.actions import digests
from translation.desk.digests import digest_of
from translation.enums import Frequency, MemberRole
from translation.models import DigestChoice, SegmentComment

from .conftest import locale, member, republish, session, translated
from .test_queue import asked, drafted

pytestmark = pytest.mark.django_db
DIGEST = reverse("desk:digest")
# A Monday in winter, by the clocks of the site: one hour before UTC.
MONDAY = dt.datetime(2026, 1, 12, 8, 30, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture
def tina(site):
    return member("tina", "sl")


@pytest.fixture
def clock(monkeypatch):
    """Return a function that sends what is due at a time, and the mails of it."""

    def at(moment):
        monkeypatch.setattr(timezone, "now", lambda: moment)
        waiting = []
        monkeypatch.setattr(digests.send_digest.__class__, "enqueue", note(waiting))
        mail.outbox.clear()
        actions.send_digests()
        for user_id in waiting:
            digests.mail_digest(user_id)
        monkeypatch.undo()
        return [message.to[0] for message in mail.outbox]

    def note(waiting):
        return lambda _task, user_id: waiting.append(user_id)

    return at


def choose(user, frequency, sent_at=None):
    DigestChoice.objects.update_or_create(
        user=user, defaults={"frequency": frequency, "sent_at": sent_at}
    )


def publish(page, moment):
    type(page).objects.filter(pk=page.pk).update(first_published_at=moment)


def since_a_day():
    return timezone.now() - DAY


# When


@pytest.mark.parametrize(
    ("frequency", "now", "turn"),
    [
        ("daily", "2026-01-12 06:30", "2026-01-12 06:00"),
        ("daily", "2026-01-12 05:30", "2026-01-11 06:00"),
        ("daily", "2026-07-12 05:30", "2026-07-12 05:00"),
        ("weekly", "2026-01-14 12:00", "2026-01-12 06:00"),
        ("weekly", "2026-01-12 05:59", "2026-01-05 06:00"),
        ("weekly", "2026-03-30 06:00", "2026-03-30 05:00"),
    ],
)
def test_turns_are_at_seven_on_the_clocks_of_the_site(frequency, now, turn):
    at = dt.datetime.fromisoformat(f"{now}+00:00")
    wanted = dt.datetime.fromisoformat(f"{turn}+00:00")
    assert digests.last_turn(Frequency(frequency), at) == wanted


def test_weekly_is_the_default_and_nobody_is_told_twice(news, tina, clock):
    publish(news, MONDAY - DAY)
    assert clock(MONDAY) == [tina.email]
    assert clock(MONDAY + dt.timedelta(hours=1)) == []
    assert clock(MONDAY + DAY) == []
    second = make_news("Second")
    publish(second, MONDAY + 2 * DAY)
    assert clock(MONDAY + 7 * DAY) == [tina.email]


def test_daily_never_and_those_who_left(news, tina, clock):
    never, gone = member("never", "sl"), member("gone", "sl", is_active=False)
    choose(tina, Frequency.DAILY, MONDAY - 3 * DAY)
    choose(never, Frequency.NEVER, MONDAY - 3 * DAY)
    choose(gone, Frequency.DAILY, MONDAY - 3 * DAY)
    publish(news, MONDAY + DAY - dt.timedelta(hours=5))
    assert clock(MONDAY + DAY) == [tina.email]
    assert clock(MONDAY + 2 * DAY) == []


def test_whoever_joins_in_the_week_waits_for_monday(news, tina, clock):
    publish(news, MONDAY + DAY)
    assert clock(MONDAY + 2 * DAY) == []
    assert clock(MONDAY + 7 * DAY) == [tina.email]


def test_a_second_worker_finds_the_turn_taken(news, tina, monkeypatch):
    translated(news, "sl")
    # What a person is asked stays worth telling, however often they are told.
    facts = {"key": news.translation_key, "locale": locale("sl")}
    SegmentComment.objects.create(text="Is it an oven?", asked=tina, **facts)
    monkeypatch.setattr(timezone, "now", lambda: MONDAY)
    choose(tina, Frequency.WEEKLY, MONDAY - 8 * DAY)
    assert digests.mail_digest(tina.pk)
    assert not digests.mail_digest(tina.pk)
    assert len(mail.outbox) == 1


def test_a_mail_that_fails_is_tried_again_and_stops_no_other(
    news, tina, clock, monkeypatch
):
    publish(news, MONDAY - DAY)
    choose(tina, Frequency.WEEKLY, MONDAY - 8 * DAY)

    def broken(*args):
        raise SMTPException("no")

    with monkeypatch.context() as patch:
        patch.setattr(digests, "send_to", broken)
        patch.setattr(timezone, "now", lambda: MONDAY)
        with pytest.raises(SMTPException):
            digests.mail_digest(tina.pk)
    assert DigestChoice.objects.get(user=tina).sent_at == MONDAY - 8 * DAY
    other = member("oton", "sl")
    later = clock(MONDAY + dt.timedelta(hours=1))
    assert set(later) == {tina.email, other.email}


# What


def test_nothing_new_is_nothing_to_say(news, tina):
    publish(news, timezone.now() - 9 * DAY)
    Page.objects.update(first_published_at=timezone.now() - 9 * DAY)
    assert not digest_of(tina, since_a_day()).is_news
    publish(news, timezone.now())
    assert digest_of(tina, since_a_day()).is_news


def test_what_others_do_is_no_news(site, news, tina):
    Page.objects.update(first_published_at=timezone.now() - 9 * DAY)
    asked(news, member("oton", "sl"), 1)
    publish(news, timezone.now())
    assert not digest_of(tina, since_a_day()).is_news
    asked(news, tina, 1)
    publish(news, timezone.now() - 9 * DAY)
    assert digest_of(tina, since_a_day()).is_news


def test_a_change_is_news_for_translators_and_a_review_for_reviewers(site, news, tina):
    rok = member("rok", "sl", role=MemberRole.REVIEWER)
    translated(news, "sl")
    Page.objects.update(first_published_at=timezone.now() - 9 * DAY)
    assert not digest_of(tina, since_a_day()).is_news
    republish(news, teaser="Other news")
    assert digest_of(tina, since_a_day()).is_news
    assert not digest_of(tina, timezone.now()).is_news
    other = make_news("Read me")
    actions.submit_for_review(drafted(other), None)
    publish(other, timezone.now() - 9 * DAY)
    after = timezone.now() - dt.timedelta(minutes=1)
    republish(news, teaser="Some news")
    titles = [one.row.title for one in digest_of(rok, after).parts[0].entries]
    assert titles[0] == "Read me"
    assert "Read me" not in [
        one.row.title for one in digest_of(tina, after).parts[0].entries
    ]


def test_the_mail_names_counts_and_the_most_urgent_in_the_persons_language(
    site, news, tina
):
    UserProfile.objects.create(user=tina, preferred_language="sl")
    for number in range(8):
        make_news(f"News <{number}>")
    translated(news, "sl")
    republish(news, title="The oven & the fire")
    actions.cut_all()
    choose(tina, Frequency.DAILY, timezone.now() - 9 * DAY)
    assert digests.mail_digest(tina.pk)
    (message,) = mail.outbox
    html = message.alternatives[0].content
    assert 'lang="sl"' in html
    assert "The oven & the fire" in message.body
    assert "The oven &amp; the fire" in html
    assert message.body.count("/admin/desk/?language=sl&q=") == 4
    page = news.get_translation(locale("sl"))
    assert "http" in message.body
    assert reverse("desk:edit", args=[page.pk]) in message.body
    assert DIGEST in message.body
    assert DIGEST in html
    assert "News <0>" in message.body
    assert "News &lt;0&gt;" in html


def test_questions_and_reports_are_told_until_they_are_settled(site, news, tina):
    translated(news, "sl")
    Page.objects.update(first_published_at=timezone.now() - 9 * DAY)
    facts = {"key": news.translation_key, "locale": locale("sl")}
    rok = member("rok", "sl", role=MemberRole.REVIEWER)
    work = localize.find_translation(news.translation_key, locale("sl"))
    segment = localize.segments_of(work)[0]
    question = SegmentComment.objects.create(
        text="Is it an oven?",
        asked=tina,
        author=rok,
        context_id=segment.context_id,
        string_id=segment.string_id,
        **facts,
    )
    assert not digest_of(rok, since_a_day()).is_news
    digest = digest_of(tina, since_a_day())
    assert digest.is_news
    assert [one.text for one in digest.asked] == ["Is it an oven?"]
    page = news.get_translation(locale("sl"))
    assert digest.asked[0].title == page.title
    text = reverse("desk:segment", args=[page.pk, segment.id])
    assert digest.asked[0].address == text
    assert session(tina).get(text).status_code == 200
    SegmentComment.objects.filter(pk=question.pk).update(settled_at=timezone.now())
    assert not digest_of(tina, since_a_day()).is_news
    SegmentComment.objects.create(text="A slip", from_reader=True, **facts)
    digest = digest_of(rok, since_a_day())
    assert digest.is_news
    (report,) = [one for part in digest.parts for one in part.reports]
    assert report.text == "A slip"
    assert session(rok).get(report.address).status_code == 200
    assert not digest_of(rok, timezone.now()).is_news
    other = digest_of(member("lina", "lt"), since_a_day())
    assert not any(part.reports for part in other.parts)


def test_the_cost_of_a_digest_does_not_grow(
    site, news, tina, django_assert_num_queries
):
    actions.start(news, locale("sl"), None)
    digest_of(tina, since_a_day())
    facts = {"key": news.translation_key, "locale": locale("sl"), "asked": tina}
    SegmentComment.objects.create(text="?", **facts)
    for number in (1, 12):
        for one in range(number):
            page = make_news(f"News {number} {one}")
            SegmentComment.objects.create(text="?", **facts | {"locale": locale("sl")})
            assert page.pk
        with django_assert_num_queries(9):
            digest_of(tina, since_a_day())


# The choice


def test_the_choice_is_kept_and_ends_with_one_click(tina):
    client = session(tina)
    html = client.get(DIGEST).content.decode()
    assert 'value="weekly" checked' in html
    client.post(DIGEST, {"frequency": "daily"})
    assert DigestChoice.objects.get(user=tina).frequency == Frequency.DAILY
    sent = client.post(DIGEST, {"frequency": "never"}, follow=True)
    assert "You get no more digests" in sent.content.decode()
    assert "Send me no more" not in sent.content.decode()
    assert DigestChoice.objects.get(user=tina).frequency == Frequency.NEVER


def test_what_is_not_a_choice_changes_nothing(tina):
    client = session(tina)
    for frequency in ("", "hourly", "x'"):
        assert client.post(DIGEST, {"frequency": frequency}).status_code == 404
    client.get(DIGEST, {"frequency": "never"})
    assert not DigestChoice.objects.exists()
    assert "digest" in session(tina).get(reverse("desk:index")).content.decode()


def test_those_without_a_language_get_none(site, news, clock):
    make_user("cora", Role.COORDINATOR)
    publish(news, MONDAY - DAY)
    assert clock(MONDAY) == []
