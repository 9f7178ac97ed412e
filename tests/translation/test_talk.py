"""Asking and answering about texts: who may, and who gets a mail in which language."""

from __future__ import annotations

import logging
from smtplib import SMTPException

import pytest
from django.core import mail
from django.urls import reverse
from wagtail.users.models import UserProfile

from core.people.enums import Role
from tests.factories import make_user
from translation import actions, localize, transport
from translation.desk import talk
from translation.exceptions import CannotBeAsked, NotAllowed, UnfitComment
from translation.models import SegmentComment
from translation.tasks import mail_comment

from .conftest import locale, member, session, translated

pytestmark = pytest.mark.django_db
QUESTION = {"action": "comment", "text": "Which oven is meant?"}


@pytest.fixture
def officer(site):
    return make_user("otto", Role.OFFICER, first_name="Otto")


@pytest.fixture
def page(news, officer):
    news.owner = officer
    news.save()
    return translated(news, "sl")


@pytest.fixture
def tina(site):
    return member("tina", "sl", first_name="Tina")


@pytest.fixture
def posted(monkeypatch, django_capture_on_commit_callbacks):
    """Post to a page, and run the tasks that this left for the worker."""
    monkeypatch.setattr(
        type(mail_comment), "enqueue", lambda task, *args: task.func(*args)
    )

    def post(user, where, data):
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            answer = session(user).post(where, data)
        return answer

    return post


def segment_of(page):
    translation = localize.find_translation(page.translation_key, page.locale)
    return next(
        one for one in localize.segments_of(translation) if one.source == "A heading"
    )


def address(page):
    return reverse("desk:segment", args=[page.pk, segment_of(page).id])


def speaks(user, language):
    UserProfile.objects.update_or_create(
        user=user, defaults={"preferred_language": language}
    )


def receivers():
    return sorted(one.to[0] for one in mail.outbox)


def test_who_is_asked_gets_a_mail_in_their_own_language(page, tina, officer, posted):
    speaks(officer, "nl")

    answer = posted(tina, address(page), QUESTION | {"asked": officer.pk})

    assert answer.status_code == 302
    (sent,) = mail.outbox
    html = sent.alternatives[0][0]
    assert sent.to == [officer.email]
    assert "Tina" in sent.subject
    assert "The oven is lit" in sent.subject
    assert 'lang="nl"' in html
    assert "Sloveens" in html
    for part in (sent.body, html):
        assert "Which oven is meant?" in part
        assert "A heading" in part
        assert "Naslov sl" in part
        assert f"http://127.0.0.1:8000{address(page)}" in part
        assert "%(" not in part
        assert "{{" not in part


def test_a_mail_escapes_in_html_and_only_there(page, tina, officer, posted):
    data = {"action": "comment", "text": "Is <b> & “x” right?", "asked": officer.pk}
    posted(tina, address(page), data)

    (sent,) = mail.outbox
    assert "Is <b> & “x” right?" in sent.body
    assert "Is &lt;b&gt; &amp; “x” right?" in sent.alternatives[0][0]


def test_whoever_was_asked_reads_and_answers_and_changes_nothing(
    page, tina, officer, posted
):
    where = address(page)
    assert session(officer).get(where).status_code == 404
    posted(tina, where, QUESTION | {"asked": officer.pk})

    html = session(officer).get(where).content.decode()
    assert "Which oven is meant?" in html
    assert "A heading" in html
    assert "Naslov sl" in html
    assert "Put this text back" not in html
    assert 'value="settle"' not in html
    assert 'name="asked"' not in html

    posted(officer, where, {"action": "comment", "text": "The one of bread."})
    assert receivers() == [tina.email]
    assert "Otto" in mail.outbox[0].subject
    said = SegmentComment.objects.last()
    assert (said.author, said.asked) == (officer, None)


@pytest.mark.parametrize(
    "data",
    [
        {"action": "settle"},
        {"action": "back", "was": "Naslov sl"},
        {"action": "comment", "text": "Answer me", "asked": "tina"},
    ],
)
def test_an_answer_is_all_that_an_asked_person_may_give(
    page, tina, officer, posted, data
):
    posted(tina, address(page), QUESTION | {"asked": officer.pk})
    rok = member("rok", "sl")
    tried = dict(data)
    if tried["action"] == "back":
        translation = localize.find_translation(page.translation_key, page.locale)
        actions.save_texts(translation, {segment_of(page).id: "Drugače"}, rok)
        first = talk_version(page)
        tried |= {"back": first.pk, "was": "Drugače"}
    if "asked" in tried:
        tried["asked"] = tina.pk

    posted(officer, address(page), tried)

    assert not SegmentComment.objects.exclude(settled_at=None).exists()
    assert not SegmentComment.objects.filter(author=officer, asked=tina).exists()
    if data["action"] == "back":
        assert segment_of(page).translation == "Drugače"


def talk_version(page):
    from translation.models import SegmentVersion

    segment = segment_of(page)
    return SegmentVersion.objects.filter(
        context_id=segment.context_id, string_id=segment.string_id
    ).first()


def test_a_language_that_is_not_yours_does_not_exist(news, tina, posted):
    lithuanian = translated(news, "lt")
    where = address(lithuanian)

    for address_of_it in (where, f"{where}?fragment=1"):
        assert session(tina).get(address_of_it).status_code == 404
        for action in ("comment", "settle", "reopen", "back"):
            data = {"action": action, "text": "x"}
            assert session(tina).post(address_of_it, data).status_code == 404
    assert not SegmentComment.objects.exists()
    with pytest.raises(NotAllowed):
        actions.comment(lithuanian, segment_of(lithuanian), "x", tina)


def test_everybody_who_spoke_hears_of_an_answer_once(page, tina, officer, posted):
    rok, gone = member("rok", "sl"), member("gone", "sl")
    where = address(page)
    for user in (tina, rok, gone, tina):
        posted(user, where, {"action": "comment", "text": f"I am {user}"})
    gone.is_active = False
    gone.save()

    posted(rok, where, {"action": "comment", "text": "Look", "asked": officer.pk})

    assert receivers() == [officer.email, tina.email]
    subjects = {one.to[0]: one.subject for one in mail.outbox}
    assert "asks you" in subjects[officer.email]
    assert "wrote" in subjects[tina.email]


def test_what_is_settled_mails_nobody_who_spoke_before(page, tina, posted):
    rok = member("rok", "sl")
    posted(tina, address(page), QUESTION)
    posted(tina, address(page), {"action": "settle"})
    posted(rok, address(page), {"action": "comment", "text": "Something new"})

    assert receivers() == []


def test_only_people_of_the_list_may_be_asked(page, news, tina, officer):
    stranger = member("stranger", "lt")
    coordinator = make_user("cora", Role.COORDINATOR)
    segment = segment_of(page)

    people = talk.people_to_ask(page, talk.source_of(page), tina)

    assert set(people) >= {officer, coordinator}
    assert not {stranger, tina} & set(people)
    with pytest.raises(CannotBeAsked):
        actions.comment(page, segment, "You?", tina, asked=stranger)
    with pytest.raises(CannotBeAsked):
        actions.comment(page, None, "All of it?", tina, asked=officer)
    actions.comment(page, segment, "You?", tina, asked=coordinator)


def test_the_last_editor_of_a_source_may_be_asked(page, news, tina):
    editor = make_user("edda", Role.OFFICER)
    news.save_revision(user=editor)

    assert editor in talk.people_to_ask(page, talk.source_of(page), tina)


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 2001, "a\x00b"])
def test_a_comment_that_says_nothing_or_too_much_is_refused(page, tina, text):
    answer = session(tina).post(address(page), QUESTION | {"text": text})

    assert answer.status_code == 400
    assert "at most 2000 characters" in answer.content.decode()
    with pytest.raises(UnfitComment):
        actions.comment(page, segment_of(page), text, tina)
    assert not SegmentComment.objects.exists()


def test_a_discussion_is_settled_and_opened_again(page, tina, posted):
    where, segment = address(page), segment_of(page)
    spot = (segment.context_id, segment.string_id)
    for text in ("One", "Two"):
        posted(tina, where, {"action": "comment", "text": text})
    key, slovenian = page.translation_key, page.locale
    assert talk.open_counts(key, slovenian) == {spot: 2}
    assert talk.open_counts(key, locale("lt")) == {}

    posted(tina, where, {"action": "settle"})
    assert talk.open_counts(key, slovenian) == {}
    assert set(SegmentComment.objects.values_list("settled_by", flat=True)) == {tina.pk}
    assert "Settled by Tina" in session(tina).get(where).content.decode()

    posted(tina, where, {"action": "reopen"})
    assert talk.open_counts(key, slovenian) == {spot: 2}


def test_only_people_of_the_language_settle(page, tina, officer):
    made = actions.comment(page, segment_of(page), "Well?", tina, asked=officer)
    for act in (actions.settle, actions.reopen):
        with pytest.raises(NotAllowed):
            act([made], officer)


def test_the_counts_are_one_query(page, tina, django_assert_num_queries):
    key, slovenian = page.translation_key, page.locale
    with django_assert_num_queries(1):
        talk.open_counts(key, slovenian)


def test_what_people_write_is_shown_as_they_wrote_it(page, tina, posted):
    posted(tina, address(page), QUESTION | {"text": "<script>alert(1)</script>"})
    html = session(tina).get(address(page)).content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_a_refused_fragment_keeps_what_was_typed(page, tina):
    where = f"{address(page)}?fragment=1"
    data = {"action": "comment", "text": "Who knows?", "asked": "999999"}

    answer = session(tina).post(where, data)

    assert answer.status_code == 400
    html = answer.content.decode()
    assert "Choose somebody of the list." in html
    assert "Who knows?</textarea>" in html
    assert "<html" not in html


def test_a_mail_that_fails_is_logged_and_fails_its_task(
    page, tina, officer, monkeypatch, caplog
):
    def refuse(*args, **kwargs):
        raise SMTPException("no room")

    monkeypatch.setattr("django.core.mail.EmailMultiAlternatives.send", refuse)
    made = actions.comment(page, segment_of(page), "Well?", tina, asked=officer)
    with (
        caplog.at_level(logging.ERROR, logger=transport.__name__),
        pytest.raises(SMTPException),
    ):
        mail_comment.func(made.pk, officer.pk)
    assert f"to user {officer.pk} was not sent" in caplog.text


def test_people_without_an_address_and_the_inactive_get_nothing(page, tina):
    tina.email = ""
    assert not transport.send_to(tina, "comment", {})
    tina.email, tina.is_active = "t@example.org", False
    assert not transport.send_to(tina, "comment", {})
    assert mail.outbox == []


def test_nobody_is_mailed_what_they_may_no_longer_read(page, tina):
    rok = member("rok", "sl")
    actions.comment(page, segment_of(page), "First", rok)
    made = actions.comment(page, segment_of(page), "Second", tina)
    rok.locale_memberships.all().delete()

    mail_comment.func(made.pk, rok.pk)

    assert mail.outbox == []


def test_a_comment_that_is_gone_is_not_mailed(page, tina):
    mail_comment.func(999_999, tina.pk)
    assert mail.outbox == []
