"""The pages on which people ask a machine for drafts and watch it work."""

from __future__ import annotations

import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override

from core.people.enums import Role
from tests.factories import make_news, make_user
from tests.translation.conftest import locale, member, session, translated
from translation import actions
from translation.enums import JobState
from translation.models import MachineJob

pytestmark = pytest.mark.django_db
ASK = "/admin/desk/machine/"


@pytest.fixture(autouse=True)
def fake(settings):
    settings.MACHINE_TRANSLATION = "sl=fake, lt=fake, mt=fake"
    settings.TASKS = {
        "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
    }
    with override("en"):
        yield


@pytest.fixture
def tina(site):
    return member("tina", "sl", "mt")


def html_of(answer):
    assert answer.status_code == 200
    return answer.content.decode()


def test_without_an_engine_there_is_nothing(news, tina, settings):
    actions.ask_machine([news], [locale("sl")], tina)
    job = MachineJob.objects.get()
    boss = session(make_user("boss", Role.COORDINATOR))
    edit = reverse("wagtailadmin_pages:edit", args=[news.pk])
    assert "Draft by machine" in html_of(boss.get(edit))
    settings.MACHINE_TRANSLATION = ""
    assert "Draft by machine" not in html_of(boss.get(edit))
    for address in (ASK, f"{ASK}?page={news.pk}", f"{ASK}{job.batch}/"):
        assert boss.get(address).status_code == 404
    for act in ("again", "cancel"):
        assert boss.post(f"{ASK}{job.pk}/{act}/").status_code == 404


def test_one_page_from_the_offer_to_the_draft(
    news, tina, django_capture_on_commit_callbacks
):
    client = session(tina)
    html = html_of(client.get(f"{ASK}?page={news.pk}"))
    assert "6 texts to Fake:" in html
    assert 'value="sl"' in html
    assert 'value="mt"' in html
    assert 'value="lt"' not in html
    assert "Nothing leaves the site" in html
    with django_capture_on_commit_callbacks(execute=True):
        sent = client.post(ASK, {"page": news.pk, "language": ["sl", "mt"]})
    batch = MachineJob.objects.first().batch
    assert sent.url == reverse("desk:machine-batch", args=[batch])
    html = html_of(client.get(sent.url))
    assert html.count("Open the draft") == 2
    assert "All of it has ended." in html
    assert "http-equiv" not in html
    target = news.get_translation(locale("sl"))
    assert reverse("desk:edit", args=[target.pk]) in html
    again = html_of(client.get(f"{ASK}?page={target.pk}"))
    assert "has no text left to translate" in again
    assert "type=checkbox" not in again


def test_a_translation_offers_its_own_language(news, tina):
    actions.start(news, locale("mt"), None)
    target = news.get_translation(locale("mt"))
    html = html_of(session(tina).get(f"{ASK}?page={target.pk}"))
    assert 'value="mt" checked' in html
    assert 'value="sl" checked' not in html


def test_what_leaves_the_site_is_said(news, tina, settings):
    settings.MACHINE_TRANSLATION = "sl=deepl"
    settings.DEEPL_AUTH_KEY = "very-secret-key"
    html = html_of(session(tina).get(f"{ASK}?page={news.pk}"))
    assert "These texts leave the site: they are sent to DeepL" in html
    assert "No machine translates into Malti" in html
    assert "very-secret-key" not in html


def test_everything_new_in_a_language(site, tina, django_capture_on_commit_callbacks):
    done = make_news("Done")
    translated(done, "sl", Done="Končano")
    begun = make_news("Begun")
    actions.start(begun, locale("sl"), None)
    new = make_news("Brand new")
    client = session(tina)
    html = html_of(client.get(f"{ASK}?language=sl"))
    assert "Brand new" in html
    assert "Begun" not in html
    assert ">Done<" not in html
    assert client.get(f"{ASK}?language=lt").status_code == 404
    with django_capture_on_commit_callbacks(execute=True):
        client.post(ASK, {"page": [new.pk], "language": "sl"})
    assert MachineJob.objects.get().state == JobState.DONE
    assert "Nothing is new in this language" in html_of(
        client.get(f"{ASK}?language=sl")
    )


def test_a_language_that_is_not_mine_does_not_exist(news, tina):
    boss = make_user("boss", Role.COORDINATOR)
    asked = actions.ask_machine([news], [locale("lt")], boss)
    job = MachineJob.objects.get()
    client = session(tina)
    batch = reverse("desk:machine-batch", args=[asked.batch])
    jobs = reverse("desk:machine-jobs", args=[asked.batch])
    assert client.post(ASK, {"page": news.pk, "language": "lt"}).status_code == 404
    assert client.get(batch).status_code == 404
    assert client.get(jobs).status_code == 404
    for name in ("desk:machine-again", "desk:machine-cancel"):
        address = reverse(name, args=[job.pk])
        assert client.post(address).status_code == 404
        assert session(boss).get(address).status_code == 405
    nobody = session(make_user("nobody", Role.OFFICER))
    assert nobody.get(ASK).status_code == 404
    assert MachineJob.objects.get().state == JobState.WAITING
    assert session(boss).get(batch).status_code == 200


def test_a_mixed_batch_shows_each_person_their_languages(news, tina):
    boss = make_user("boss", Role.COORDINATOR)
    asked = actions.ask_machine([news], [locale("lt"), locale("sl")], boss)
    html = html_of(session(tina).get(f"{ASK}{asked.batch}/"))
    assert "slovenščina" in html
    assert "lietuvių" not in html
    back = f'href="{ASK}{asked.batch}/"'
    assert back in html_of(session(tina).get(ASK))
    assert back not in html_of(session(member("mina", "mt")).get(ASK))
    assert 'http-equiv="refresh"' in html


def test_called_off_failed_and_tried_again(
    news, tina, django_capture_on_commit_callbacks
):
    asked = actions.ask_machine([news], [locale("sl")], tina)
    job = MachineJob.objects.get()
    client = session(tina)
    batch = reverse("desk:machine-batch", args=[asked.batch])
    html = html_of(client.get(batch))
    assert "Call it off" in html
    assert "Try again" not in html
    client.post(reverse("desk:machine-cancel", args=[job.pk]))
    html = html_of(client.get(batch))
    assert "Called off before it began." in html
    late = client.post(reverse("desk:machine-cancel", args=[job.pk]), follow=True)
    assert "It was too late" in html_of(late)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("desk:machine-again", args=[job.pk]))
    fragment = client.get(reverse("desk:machine-jobs", args=[asked.batch]))
    assert "7 texts of 7" in html_of(fragment)
    assert "<html" not in html_of(fragment)
    assert "no-store" in fragment["Cache-Control"]
    twice = client.post(reverse("desk:machine-again", args=[job.pk]), follow=True)
    assert "already waits" in html_of(twice)


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "Tick at least one page"),
        ({"page": "x", "language": "sl"}, "Tick at least one page"),
        ({"page": "999999", "language": "sl"}, "Tick at least one page"),
        ({"page": "9" * 30, "language": "sl"}, "Tick at least one page"),
    ],
)
def test_odd_requests_get_a_word(news, tina, sent, said):
    answer = session(tina).post(f"{ASK}?language=sl", sent, follow=True)
    assert said in html_of(answer)
    assert not MachineJob.objects.exists()


@pytest.mark.parametrize("query", ["page=x", "page=0", "page=", f"page={'9' * 30}"])
def test_no_such_page(news, tina, query):
    assert session(tina).get(f"{ASK}?{query}").status_code == 404
    assert session(tina).get(f"{ASK}{uuid.uuid4()}/").status_code == 404


def test_a_page_that_is_not_public_is_not_offered(news, tina):
    news.unpublish()
    client = session(tina)
    assert client.get(f"{ASK}?page={news.pk}").status_code == 404
    client.post(ASK, {"page": news.pk, "language": "sl"})
    assert not MachineJob.objects.exists()


def queries(client, address):
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as seen:
        html_of(client.get(address))
    return len(seen)


def test_as_many_queries_for_many_pages_as_for_few(site, tina, monkeypatch):
    monkeypatch.setattr("translation.views.machine.AT_ONCE", 3)
    for number in range(3):
        make_news(f"News {number}")
    client = session(tina)
    few = queries(client, f"{ASK}?language=sl")
    for number in range(3, 9):
        make_news(f"News {number}")
    assert queries(client, f"{ASK}?language=sl") == few
    assert "6 more pages are new" in html_of(client.get(f"{ASK}?language=sl"))


def test_as_many_queries_for_many_jobs_as_for_few(site, tina):
    pages = [make_news(f"News {number}") for number in range(6)]
    client = session(tina)
    small = actions.ask_machine(pages[:1], [locale("sl")], tina)
    large = actions.ask_machine(pages[1:], [locale("sl"), locale("mt")], tina)
    jobs = [f"{ASK}{one.batch}/jobs/" for one in (small, large)]
    assert large.jobs == 10
    assert queries(client, jobs[0]) == queries(client, jobs[1])
