"""Drafts by a machine: on a list, in the background, never more than a draft."""

from __future__ import annotations

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page

from core.pages.enums import TranslationMethod
from tests.factories import make_news, make_standard
from tests.translation.conftest import SL, locale, member, republish, translated
from translation import actions, localize, tasks
from translation.actions.machine import LEASE, TRIES
from translation.enums import JobState, SegmentOrigin
from translation.exceptions import (
    AlreadyAsked,
    AlreadyInReview,
    EngineRefused,
    EngineUnavailable,
    NoEngine,
    NotAllowed,
    NothingToTranslate,
    TranslationError,
    UnreadTexts,
)
from translation.machine.fake import FakeEngine
from translation.models import MachineJob, SegmentVersion, TranslatedText

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def fake(settings):
    """Let the fake engine serve every language, and tasks run when they are due."""
    settings.MACHINE_TRANSLATION = "*=fake"
    settings.TASKS = {
        "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
    }
    with override("en"):
        yield


@pytest.fixture
def tina(site):
    return member("tina", "sl", "mt")


@pytest.fixture
def run(django_capture_on_commit_callbacks):
    """Ask, and let the background do its work."""

    def ask(pages, codes, user):
        with django_capture_on_commit_callbacks(execute=True):
            return actions.ask_machine(pages, [locale(code) for code in codes], user)

    return ask


def job_of(page, code):
    return MachineJob.objects.get(key=page.translation_key, locale=locale(code))


def texts_of(page, code):
    found = localize.find_translation(page.translation_key, locale(code))
    return {one.source: one.translation for one in localize.segments_of(found)}


def origins(code):
    return set(
        SegmentVersion.objects.filter(locale=locale(code)).values_list(
            "origin", flat=True
        )
    )


def answering(monkeypatch, answers):
    """Let the engine answer by a function of texts and target language."""

    def say(self, texts, source, target):
        return answers(texts, target)

    monkeypatch.setattr(FakeEngine, "answers", say)


def test_a_draft_and_nothing_but_a_draft(news, tina, run):
    before = Client().get(news.url).content
    asked = run([news], ["sl"], tina)
    assert (asked.jobs, asked.refused) == (1, [])
    job = job_of(news, "sl")
    assert job.batch == asked.batch
    assert (job.state, job.message) == (JobState.DONE, "")
    assert (job.total, job.done, job.refused) == (7, 7, 0)
    assert job.ended_at is not None
    texts = texts_of(news, "sl")
    assert texts["The oven is lit"] == "[sl] The oven is lit"
    assert texts["Bread &amp; salt."] == "[sl] Bread &amp; salt."
    marked = 'Read <b>more</b> <a id="a1">here</a>.'
    assert texts[marked] == f"[sl] {marked}"
    page = news.get_translation(locale("sl"))
    assert not page.live
    assert page.specific.get_latest_revision_as_object().translation_method == "machine"
    row = TranslatedText.objects.get(key=news.translation_key, locale=locale("sl"))
    assert (row.draft_missing, row.draft_unread) == (0, 7)
    with pytest.raises(UnreadTexts):
        actions.submit_for_review(page, tina)
    assert Client().get(news.url).content == before


def test_readers_are_told_when_a_machine_text_is_published_as_such(news, tina, run):
    run([news], ["sl"], tina)
    rado = member("rado", "sl", role="reviewer")
    page = news.get_translation(locale("sl"))
    translation = localize.find_translation(news.translation_key, locale("sl"))
    actions.accept_doubts(
        translation,
        [
            (key, one.name)
            for key, found in actions.open_doubts(translation).items()
            for one in found
        ],
        rado,
    )
    with pytest.raises(UnreadTexts):
        actions.approve(page, rado)
    public = actions.approve(page, rado, TranslationMethod.MACHINE)
    html = Client().get(public.url).content.decode()
    assert "[sl] Some news" in html
    assert public.translation_method == "machine"
    assert 'class="notices"' in html
    assert 'class="notices"' not in Client().get(news.url).content.decode()


def test_what_people_wrote_is_never_sent_or_overwritten(news, tina, run, monkeypatch):
    translation = actions.start(news, locale("sl"), tina)
    mine = {
        one.id: "Moje"
        for one in localize.segments_of(translation)
        if one.source == "A heading"
    }
    actions.save_texts(translation, mine, tina)
    sent = []

    def answers(texts, target):
        # Meanwhile somebody writes the title.
        title = next(
            one.id
            for one in localize.segments_of(translation)
            if one.source == "The oven is lit"
        )
        actions.save_texts(translation, {title: "Peč je zakurjena"}, tina)
        sent.extend(texts)
        return [f"[{target}] {text}" for text in texts]

    answering(monkeypatch, answers)
    run([news], ["sl"], tina)
    texts = texts_of(news, "sl")
    assert texts["A heading"] == "Moje"
    assert texts["The oven is lit"] == "Peč je zakurjena"
    assert texts["Some news"] == "[sl] Some news"
    assert "A heading" not in sent
    assert job_of(news, "sl").done == 5


def test_a_sentence_is_sent_once_and_an_address_never(news, tina, run, monkeypatch):
    sent = []
    answering(monkeypatch, lambda texts, target: sent.extend(texts) or list(texts))
    run([news], ["sl"], tina)
    assert sent.count("The same sentence.") == 1
    assert len(sent) == 6
    assert news.slug not in sent
    assert texts_of(news, "sl")["The same sentence."] == "The same sentence."


def test_the_memory_comes_before_the_engine_and_a_person_confirms(
    news, tina, run, monkeypatch
):
    translated(news, "sl")
    other = make_news("Another oven", body=[("heading", "A heading")], teaser="New.")
    sent = []
    answering(
        monkeypatch,
        lambda texts, target: sent.extend(texts) or [f"!{text}" for text in texts],
    )
    run([other], ["sl"], tina)
    assert texts_of(other, "sl")["A heading"] == "Naslov sl"
    assert "A heading" not in sent
    newest = SegmentVersion.objects.filter(text="Naslov sl").last()
    assert newest.origin == SegmentOrigin.UNSURE
    row = TranslatedText.objects.get(key=other.translation_key, locale=locale("sl"))
    assert row.draft_unread == len(texts_of(other, "sl"))


def test_only_the_memory_makes_no_machine_text(news, tina, run, monkeypatch):
    other = make_news(body=news.body.get_prep_value(), teaser="Some news")
    translated(news, "sl")
    answering(monkeypatch, lambda texts, target: pytest.fail("nothing to send"))
    run([other], ["sl"], tina)
    assert job_of(other, "sl").state == JobState.DONE
    page = other.get_translation(locale("sl"))
    draft = page.specific.get_latest_revision_as_object()
    assert draft.translation_method == "unreviewed"


def test_a_page_that_people_translated_keeps_saying_so(news, tina, run):
    public = translated(news, "sl")
    changed = republish(news, title="The oven is cold")
    before = Client().get(public.url).content
    run([changed], ["sl"], tina)
    page = Page.objects.get(pk=public.pk)
    draft = page.get_latest_revision_as_object()
    assert draft.title == "[sl] The oven is cold"
    assert draft.translation_method == "human"
    assert Client().get(public.url).content == before


def test_refused_texts_stay_empty_and_are_counted(news, tina, run, monkeypatch):
    bad = {
        "The oven is lit": "x" * 300,
        "A heading": "<b>Naslov</b>",
        "Bread &amp; salt.": " ",
        'Read <b>more</b> <a id="a1">here</a>.': 'Beri <a href="javascript:x">tu</a>.',
    }
    answering(
        monkeypatch,
        lambda texts, target: [bad.get(one, f"[{target}] {one}") for one in texts],
    )
    run([news], ["sl"], tina)
    job = job_of(news, "sl")
    assert (job.state, job.done, job.refused) == (JobState.DONE, 3, 4)
    texts = texts_of(news, "sl")
    assert {source for source, text in texts.items() if not text} == set(bad)
    row = TranslatedText.objects.get(key=news.translation_key, locale=locale("sl"))
    assert (row.draft_missing, row.draft_unread) == (4, 3)


def test_placeholders_come_back_whatever_the_engine_does(site, tina, run, monkeypatch):
    page = make_news("Write {name} to %(place)s", body=[("heading", "A heading")])

    def shout(texts, target):
        return [text.upper().replace("SPAN", "span") for text in texts]

    answering(monkeypatch, shout)
    run([page], ["sl"], tina)
    assert texts_of(page, "sl")[page.title] == "WRITE {name} TO %(place)s"


def test_half_a_batch_is_not_used_and_the_rest_stays(site, tina, run, monkeypatch):
    page = make_news(body=[("heading", f"Heading {number}") for number in range(30)])
    calls = []

    def answers(texts, target):
        calls.append(len(texts))
        return [f"[{target}] {one}" for one in texts][: 3 if len(calls) == 2 else 99]

    answering(monkeypatch, answers)
    run([page], ["sl"], tina)
    job = job_of(page, "sl")
    assert calls == [20, 12]
    assert job.state == JobState.FAILED
    assert "asked for 12 texts and returned 3" in job.message
    assert (job.total, job.done, job.refused) == (32, 20, 0)
    assert sum(bool(text) for text in texts_of(page, "sl").values()) == 20
    row = TranslatedText.objects.get(key=page.translation_key, locale=locale("sl"))
    assert (row.draft_missing, row.draft_unread) == (12, 20)


def test_one_language_that_fails_leaves_the_other_whole(news, tina, run, monkeypatch):
    def answers(texts, target):
        if target == "sl":
            raise EngineRefused("No Slovenian today.")
        return [f"[{target}] {one}" for one in texts]

    answering(monkeypatch, answers)
    asked = run([news], ["sl", "mt"], tina)
    assert asked.jobs == 2
    assert job_of(news, "sl").message == "No Slovenian today."
    assert job_of(news, "sl").state == JobState.FAILED
    assert job_of(news, "mt").state == JobState.DONE
    assert all(texts_of(news, "mt").values())
    assert not any(texts_of(news, "sl").values())


def test_an_engine_without_time_is_asked_again_later(
    news, tina, run, monkeypatch, django_capture_on_commit_callbacks
):
    answering(monkeypatch, _busy(600))
    start = timezone.now()
    run([news], ["sl"], tina)
    job = job_of(news, "sl")
    assert (job.state, job.attempts, job.message) == (JobState.WAITING, 1, "Busy.")
    wait = job.look_again_at - start
    assert dt.timedelta(seconds=599) < wait < dt.timedelta(seconds=660)
    answering(monkeypatch, lambda texts, target: [f"[{target}] {t}" for t in texts])
    with django_capture_on_commit_callbacks(execute=True):
        actions.resume_machine_jobs()
    assert job_of(news, "sl").state == JobState.WAITING
    overdue(job)
    with django_capture_on_commit_callbacks(execute=True):
        actions.resume_machine_jobs()
    job = job_of(news, "sl")
    assert (job.state, job.attempts, job.done) == (JobState.DONE, 2, 7)
    assert job.message == ""


def _busy(seconds=None):
    def answers(texts, target):
        raise EngineUnavailable("Busy.", seconds)

    return answers


def overdue(job):
    MachineJob.objects.filter(pk=job.pk).update(look_again_at=timezone.now())


def test_it_is_not_asked_for_ever(
    news, tina, run, monkeypatch, django_capture_on_commit_callbacks
):
    answering(monkeypatch, _busy())
    run([news], ["sl"], tina)
    for _turn in range(TRIES + 2):
        overdue(job_of(news, "sl"))
        with django_capture_on_commit_callbacks(execute=True):
            actions.resume_machine_jobs()
    job = job_of(news, "sl")
    assert (job.state, job.attempts, job.message) == (JobState.FAILED, TRIES, "Busy.")


def test_a_killed_worker_is_replaced_and_nothing_is_doubled(
    site, tina, run, monkeypatch, django_capture_on_commit_callbacks
):
    page = make_news(body=[("heading", f"Heading {number}") for number in range(30)])

    class Killed(BaseException):
        """What no code of ours catches."""

    calls = []

    def answers(texts, target):
        calls.append(list(texts))
        if len(calls) == 2:
            raise Killed
        return [f"[{target}] {one}" for one in texts]

    answering(monkeypatch, answers)
    run([page], ["sl"], tina)
    job = job_of(page, "sl")
    assert (job.state, job.done) == (JobState.RUNNING, 20)
    resume = actions.resume_machine_jobs
    with django_capture_on_commit_callbacks(execute=True):
        resume()
    assert job_of(page, "sl").state == JobState.RUNNING
    overdue(job)
    with django_capture_on_commit_callbacks(execute=True):
        resume()
    job = job_of(page, "sl")
    assert (job.state, job.total, job.done) == (JobState.DONE, 32, 32)
    assert calls[1] == calls[2]
    assert SegmentVersion.objects.filter(locale=locale("sl")).count() == 32


def test_a_worker_that_lost_its_job_keeps_nothing_more(news, tina, run, monkeypatch):
    def answers(texts, target):
        MachineJob.objects.update(state=JobState.WAITING)
        return [f"[{target}] {one}" for one in texts]

    answering(monkeypatch, answers)
    run([news], ["sl"], tina)
    assert job_of(news, "sl").state == JobState.WAITING
    assert not any(texts_of(news, "sl").values())
    assert not SegmentVersion.objects.exists()


def test_a_job_is_done_once_however_often_it_is_called(news, tina, run):
    run([news], ["sl"], tina)
    count = SegmentVersion.objects.count()
    tasks.draft_by_machine.call(job_of(news, "sl").pk)
    tasks.draft_by_machine.call(0)
    assert SegmentVersion.objects.count() == count
    assert job_of(news, "sl").attempts == 1


def test_a_slovenian_translator_cannot_ask_for_lithuanian(news, tina, run):
    for codes in (["lt"], ["sl", "lt"]):
        with pytest.raises(NotAllowed):
            run([news], codes, tina)
    with pytest.raises(NotAllowed):
        run([news], ["sl"], None)
    assert not MachineJob.objects.exists()


def test_rights_are_asked_for_again_when_the_work_begins(
    news, tina, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks() as waiting:
        actions.ask_machine([news], [locale("sl"), locale("mt")], tina)
    tina.locale_memberships.filter(locale=locale("sl")).delete()
    MachineJob.objects.filter(locale=locale("mt")).update(asked_by=None)
    for one in waiting:
        one()
    for code in ("sl", "mt"):
        job = job_of(news, code)
        assert job.state == JobState.FAILED
        assert "You do not translate into" in job.message
        assert not news.has_translation(locale(code))


def test_what_is_not_possible_is_left_out_with_its_reason(
    site, news, tina, run, settings
):
    settings.MACHINE_TRANSLATION = "sl=fake"
    live = make_news("Live")
    translated(live, "sl", Live="V živo")
    reviewed = make_news("Reviewed")
    page = actions.translate(
        reviewed, locale("sl"), SL, TranslationMethod.HUMAN, None, partial=True
    )
    TranslatedText.objects.filter(key=reviewed.translation_key).update(draft_missing=0)
    actions.submit_for_review(page, None)
    hidden = make_news("Hidden")
    hidden.unpublish()
    asked = MachineJob.objects.create(
        batch="6d0d4f36-3a5b-4a4e-8d2f-000000000001",
        key=news.translation_key,
        locale=locale("sl"),
        asked_by=tina,
    )
    pages = [live, reviewed, hidden, news]
    found = run(pages, ["sl", "mt"], tina)
    kinds = [type(one) for one in found.refused if not isinstance(one, NoEngine)]
    assert sorted(kind.__name__ for kind in kinds) == [
        "AlreadyAsked",
        "AlreadyInReview",
        "NothingToTranslate",
        "SourceNotPublished",
    ]
    assert sum(isinstance(one, NoEngine) for one in found.refused) == 4
    assert found.jobs == 0
    assert MachineJob.objects.get() == asked
    assert AlreadyAsked in kinds
    assert AlreadyInReview in kinds
    assert NothingToTranslate in kinds


def test_a_text_that_went_to_review_meanwhile_is_left_alone(news, run, monkeypatch):
    def answers(texts, target):
        page = news.get_translation(locale("sl"))
        TranslatedText.objects.update(draft_missing=0)
        draft = page.specific.save_revision()
        TranslatedText.objects.update(draft_revision=draft)
        actions.submit_for_review(page, None)
        return [f"[{target}] {one}" for one in texts]

    answering(monkeypatch, answers)
    # A reviewer may change what is in review; a machine in their name may not.
    run([news], ["sl"], member("rado", "sl", role="reviewer"))
    assert "is in review" in job_of(news, "sl").message
    assert not any(texts_of(news, "sl").values())


def test_a_page_below_one_that_waits_is_tried_again(
    site, tina, run, django_capture_on_commit_callbacks
):
    parent = make_standard("Parent")
    child = type(parent)(
        title="Child", teaser="t", original_language="en", locale=parent.locale
    )
    parent.add_child(instance=child)
    child.save_revision().publish()
    child = type(parent).objects.get(pk=child.pk)
    run([child], ["mt"], tina)
    assert job_of(child, "mt").state == JobState.FAILED
    assert "First translate “Parent”" in job_of(child, "mt").message
    MachineJob.objects.all().delete()
    asked = run([child, parent], ["mt"], tina)
    assert asked.jobs == 2
    assert job_of(child, "mt").state == JobState.DONE


def test_called_off_and_asked_for_again(news, tina, django_capture_on_commit_callbacks):
    actions.ask_machine([news], [locale("sl")], tina)
    job = job_of(news, "sl")
    lina = member("lina", "lt")
    for act in (actions.call_machine_off, actions.ask_machine_again):
        with pytest.raises(NotAllowed):
            act(job, lina)
    assert actions.call_machine_off(job, tina)
    assert not actions.call_machine_off(job, tina)
    tasks.draft_by_machine.call(job.pk)
    assert not news.has_translation(locale("sl"))
    with django_capture_on_commit_callbacks(execute=True):
        actions.ask_machine_again(job, tina)
    assert job_of(news, "sl").state == JobState.DONE
    with pytest.raises(TranslationError):
        actions.ask_machine_again(job, tina)


def test_not_twice_at_a_time(news, tina):
    actions.ask_machine([news], [locale("sl")], tina)
    first = job_of(news, "sl")
    actions.call_machine_off(first, tina)
    actions.ask_machine([news], [locale("sl")], tina)
    with pytest.raises(AlreadyAsked):
        actions.ask_machine_again(first, tina)
    assert MachineJob.objects.filter(state=JobState.WAITING).count() == 1


def test_a_job_nobody_ran_is_asked_for_again_after_the_lease(news, tina):
    start = timezone.now()
    actions.ask_machine([news], [locale("sl")], tina)
    job = job_of(news, "sl")
    assert job.look_again_at >= start + LEASE
