"""Readers report mistakes: without cookies, without a name, and not without end."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import PageViewRestriction

from core.people.enums import Role
from tests.factories import make_user
from tests.web.test_public_forms import token
from translation import actions, localize
from translation.desk import talk
from translation.exceptions import TooManyReports
from translation.models import DeskSettings, SegmentComment

from .conftest import locale, member, session, translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(news):
    return translated(news, "sl")


def form_of(page):
    return f"/{page.locale.language_code}/report/{page.pk}/"


def send(page, text="Napaka.", words="", **data):
    where = form_of(page)
    fields = {"text": text, "words": words, "token": token(address=where)} | data
    return Client(enforce_csrf_checks=True).post(where, fields)


def source_of_report():
    """Return the source of the text that the last report is about."""
    said = SegmentComment.objects.last()
    if said.context_id is None:
        return None
    spot = (said.context_id, said.string_id)
    return talk.find_places([spot])[spot].source


@pytest.mark.parametrize("code", ["sl", "en"])
def test_every_public_page_leads_to_its_form_and_holds_no_token(page, news, code):
    shown = page if code == "sl" else news
    answer = Client().get(shown.url)
    html = answer.content.decode()
    assert f'<a href="{form_of(shown)}" rel="nofollow">' in html
    assert "token" not in html
    assert not answer.cookies


def test_a_reader_sends_a_report_without_any_cookie(page):
    client = Client(enforce_csrf_checks=True)
    html = client.get(form_of(page)).content.decode()
    fetched = re.search(r'name="token" value="([^"]+)"', html)[1]
    quick = client.post(form_of(page), {"text": "Narobe je.", "token": fetched})
    assert quick.status_code == 400
    assert "Narobe je.</textarea>" in quick.content.decode()

    answer = send(page, "Narobe je.")

    assert answer.status_code == 302
    assert client.get(answer["Location"]).status_code == 200
    assert not client.cookies
    assert not answer.cookies
    said = SegmentComment.objects.get()
    assert (said.text, said.key, said.locale) == (
        "Narobe je.",
        page.translation_key,
        page.locale,
    )
    assert said.from_reader
    assert said.author is None
    assert said.context_id is None


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Isti  stavek. sl", "The same sentence."),
        ("isti\u00a0stavek", "The same sentence."),
        ("Kruh & sol", "Bread &amp; salt."),
        ("Preberi več tu", 'Read <b>more</b> <a id="a1">here</a>.'),
        ("peč je za\u00adkurjena", "The oven is lit"),
        ("Tega ni nikjer", None),
        ("   ", None),
    ],
)
def test_the_pasted_words_find_their_text(page, words, source):
    send(page, words=words)
    assert source_of_report() == source


def test_words_that_readers_see_are_found_though_the_draft_has_others(page):
    translation = localize.find_translation(page.translation_key, page.locale)
    heading = next(
        one for one in localize.segments_of(translation) if one.source == "A heading"
    )
    actions.save_texts(translation, {heading.id: "Drugače"}, None)
    send(page, words="Naslov sl")
    assert source_of_report() == "A heading"


def test_of_several_texts_the_shortest_is_meant(page):
    send(page, words="sl")
    said = SegmentComment.objects.get()
    assert said.text == "“sl”\n\nNapaka."
    assert source_of_report() == "A heading"


def test_a_report_of_a_source_goes_to_its_own_language(news, page):
    send(news, "A slip.", words="Bread & salt")
    assert SegmentComment.objects.get().locale == locale("en")
    assert source_of_report() == "Bread &amp; salt."
    coordinator = session(make_user("cora", Role.COORDINATOR))
    html = coordinator.get(reverse("desk:reports") + "?language=en").content.decode()
    assert "A slip." in html
    assert reverse("wagtailadmin_pages:edit", args=[news.pk]) in html


def test_a_page_that_nobody_cut_takes_reports_too(news):
    assert send(news, words="Bread & salt").status_code == 302
    assert source_of_report() is None


@pytest.mark.parametrize("text", ["", "   ", "x" * 1001, "a\x00b"])
def test_a_report_that_says_nothing_or_too_much_is_refused(page, text):
    answer = send(page, text)
    assert answer.status_code == 400
    assert 'aria-invalid="true"' in answer.content.decode()
    assert not SegmentComment.objects.exists()


def test_without_the_token_or_with_the_trap_filled_nothing_is_kept(page):
    for data in ({"token": ""}, {"website": "https://spam.example/"}):
        answer = send(page, **data)
        assert answer.status_code == 400
        assert 'role="alert"' in answer.content.decode()
    assert not SegmentComment.objects.exists()


def test_another_site_may_not_send_the_form(page):
    answer = Client(headers={"origin": "https://evil.example"}).post(
        form_of(page), {"text": "x", "token": token(address=form_of(page))}
    )
    assert answer.status_code == 403
    assert not SegmentComment.objects.exists()


def test_the_same_report_is_kept_once_while_it_is_open(page, news):
    for text in ("Napaka.", " napaka. ", "Napaka."):
        assert send(page, text).status_code == 302
    assert SegmentComment.objects.count() == 1
    send(news, "Napaka.")
    assert SegmentComment.objects.count() == 2
    actions.settle(list(SegmentComment.objects.all()), None)
    send(page, "Napaka.")
    assert SegmentComment.objects.count() == 3


def test_a_page_takes_only_so_many_open_reports(page, news):
    for number in range(actions.MOST_REPORTS):
        actions.report_mistake(page, f"Napaka {number}")

    answer = send(page, "Še ena")

    assert answer.status_code == 429
    assert "Še ena</textarea>" in answer.content.decode()
    with pytest.raises(TooManyReports):
        actions.report_mistake(page, "Še ena")
    actions.report_mistake(news, "Another page")
    actions.settle(list(SegmentComment.objects.filter(text="Napaka 3")), None)
    assert send(page, "Še ena").status_code == 302


def test_only_public_pages_take_reports(page, django_capture_on_commit_callbacks):
    assert Client().get(form_of(page).replace("/sl/", "/en/")).status_code == 404
    assert Client().get("/sl/report/999999/").status_code == 404
    with django_capture_on_commit_callbacks(execute=True):
        restriction = PageViewRestriction.objects.create(
            page=page, restriction_type=PageViewRestriction.LOGIN
        )
    assert send(page).status_code == 404
    with django_capture_on_commit_callbacks(execute=True):
        restriction.delete()
    assert send(page).status_code == 302
    page.unpublish()
    assert send(page).status_code == 404


def test_where_reports_are_not_accepted_there_is_no_form_and_no_link(
    page, django_capture_on_commit_callbacks
):
    assert form_of(page) in Client().get(page.url).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        DeskSettings.objects.update_or_create(defaults={"accept_reports": False})

    assert form_of(page) not in Client().get(page.url).content.decode()
    assert Client().get(form_of(page)).status_code == 404
    assert Client().get(f"{form_of(page)}thanks/").status_code == 404
    assert send(page).status_code == 404
    assert not SegmentComment.objects.exists()


def test_people_of_the_language_see_reports_at_the_text_and_in_the_list(page):
    send(page, "Manjka vejica.", words="Kruh & sol")
    tina = session(member("tina", "sl"))

    html = tina.get(reverse("desk:reports")).content.decode()

    assert "Manjka vejica." in html
    text = re.search(rf"/admin/desk/{page.pk}/text/\d+/", html)[0]
    shown = tina.get(text).content.decode()
    assert "A reader" in shown
    assert "Manjka vejica." in shown


def test_what_is_about_the_whole_page_stands_above_its_texts(page):
    desk = session(member("tina", "sl"))
    address = reverse("desk:edit", args=[page.pk])
    assert "About the whole page" not in desk.get(address).content.decode()
    send(page, "Manjka <b>slika</b>.", "česar ni nikjer")
    html = desk.get(address).content.decode()
    assert "About the whole page" in html
    assert "Manjka &lt;b&gt;slika&lt;/b&gt;." in html
    actions.settle(list(SegmentComment.objects.all()), member("tone", "sl"))
    assert "About the whole page" not in desk.get(address).content.decode()


def test_a_report_is_settled_without_settling_what_people_discuss(page):
    send(page, "Manjka vejica.", words="Kruh & sol")
    said = SegmentComment.objects.get()
    tina = member("tina", "sl")
    other = SegmentComment.objects.create(
        key=said.key,
        locale=said.locale,
        context_id=said.context_id,
        string_id=said.string_id,
        text="Ours",
        author=tina,
    )
    session(tina).post(reverse("desk:reports"), {"report": said.pk})

    said.refresh_from_db()
    other.refresh_from_db()
    assert said.settled_by == tina
    assert other.settled_at is None
    assert "Manjka" not in session(tina).get(reverse("desk:reports")).content.decode()


def test_reports_of_a_language_that_is_not_yours_do_not_exist(news):
    lithuanian = translated(news, "lt")
    send(lithuanian, "Klaida.")
    said = SegmentComment.objects.get()
    tina = session(member("tina", "sl"))
    where = reverse("desk:reports")

    assert "Klaida." not in tina.get(where).content.decode()
    assert tina.get(f"{where}?language=lt").status_code == 404
    assert tina.post(where, {"report": said.pk}).status_code == 404
    answer = tina.post(f"{where}?language=lt", {"report": said.pk})
    assert answer.status_code == 404
    assert session(make_user()).get(where).status_code == 404
    said.refresh_from_db()
    assert said.settled_at is None


def test_what_a_reader_writes_is_shown_as_written(page):
    send(page, "<img src=x onerror=alert(1)>")
    html = session(member("tina", "sl")).get(reverse("desk:reports")).content.decode()
    assert "&lt;img src=x" in html
    assert "<img src=x" not in html


def test_the_list_costs_the_same_at_any_number(page, news):
    tina = session(member("tina", "sl"))
    counts = []
    for start, end in ((0, 2), (2, 18)):
        for number in range(start, end):
            actions.report_mistake(page, f"Napaka {number}", "Kruh & sol")
        tina.get(reverse("desk:reports"))
        with CaptureQueriesContext(connection) as queries:
            tina.get(reverse("desk:reports"))
        counts.append(len(queries))
    assert counts[0] == counts[1] < 20
    slovenian = page.locale
    with CaptureQueriesContext(connection) as queries:
        assert len(talk.open_reports(slovenian)) == 18
    assert len(queries) == 4
