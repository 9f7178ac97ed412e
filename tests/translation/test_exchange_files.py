"""Texts taken away as a file and brought back, through the addresses of the desk."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from translate.storage import tmx

from core.pages.enums import TranslationMethod
from tests.factories import make_news, section
from tests.translation.conftest import (
    BODY,
    SL,
    locale,
    member,
    republish,
    session,
    translated,
)
from tests.translation.exchanging import (
    apply,
    as_version_1,
    brought_back,
    download,
    po_faults,
    preview,
    reasons,
    stored,
    texts_of,
    upload,
    with_spreadsheet,
    with_toolkit,
)
from translation import actions, localize
from translation.enums import SegmentOrigin
from translation.models import FileImport, LocaleMember, SegmentVersion, TranslatedText

pytestmark = pytest.mark.django_db
FILES = "/admin/desk/files/"
PLAIN = {source: text for source, text in SL.items() if "<" not in source}


@pytest.fixture
def tina(site):
    return member("tina", "sl")


@pytest.fixture
def client(tina):
    return session(tina)


@pytest.fixture
def begun(news):
    actions.start(news, locale("sl"), None)
    return news


def write(page, texts, origin=SegmentOrigin.WRITTEN, code="sl"):
    translation = localize.find_translation(page.translation_key, locale(code))
    ids = {one.source: one.id for one in localize.segments_of(translation)}
    given = {ids[source]: text for source, text in texts.items()}
    actions.save_texts(translation, given, None, origin=origin)
    return translation


@pytest.mark.parametrize("form", ["po", "xliff"])
def test_what_a_tool_wrote_comes_back_as_a_draft(begun, client, form):
    brought_back(client, with_toolkit(download(client, begun, form=form), form, PLAIN))
    texts = texts_of(begun)
    assert texts | PLAIN == texts
    # The one with marks was left alone.
    assert sorted(texts.values()).count("") == 1
    page = begun.get_translation(locale("sl"))
    assert not page.live
    draft = page.get_latest_revision_as_object()
    assert draft.title == SL["The oven is lit"]
    assert draft.slug == "pec-je-zakurjena"
    origins = SegmentVersion.objects.values_list("origin", flat=True)
    assert set(origins) == {SegmentOrigin.FILE}
    assert not FileImport.objects.exists()


def test_marks_come_back_from_po_and_from_version_1(begun, client):
    marked = next(source for source in SL if "<" in source)
    sent = with_toolkit(download(client, begun), "po", {marked: SL[marked]})
    brought_back(client, sent)
    assert texts_of(begun)[marked] == SL[marked]
    data = download(client, begun, form="xliff")
    given = as_version_1(data, str(begun.translation_key)).decode()
    inner = 'Beri <g id="b1">še</g> <g id="a1">tu</g>.'
    given = given.replace("Preberi več tu.", inner)
    shown = preview(client, given.encode())
    assert reasons(shown) == []
    assert apply(client, shown).status_code == 302
    assert texts_of(begun)[marked] == 'Beri <b>še</b> <a id="a1">tu</a>.'


def test_a_spreadsheet_comes_back(begun, client):
    marked = next(source for source in SL if "<" in source)
    cells = {source: {"target": text} for source, text in SL.items()}
    cells["Some news"]["doubtful"] = "x"
    data = download(client, begun, form="xlsx")
    brought_back(client, with_spreadsheet(data, cells))
    assert texts_of(begun) == SL
    assert texts_of(begun)[marked] == SL[marked]
    by_person = {source: by_person for source, _text, by_person in stored(begun)}
    assert not by_person.pop("Some news")
    assert all(by_person.values())


@pytest.mark.parametrize(
    ("code", "text"), [("mt", "Il-forn jixgħel: ħobż, ġobon, żebbuġ"), ("bg", "Пещта")]
)
@pytest.mark.parametrize("form", ["po", "xliff"])
def test_maltese_and_bulgarian(news, code, text, form):
    actions.start(news, locale(code), None)
    client = session(member("ana", code))
    data = download(client, news, language=code, form=form)
    sent = with_toolkit(data, form, {"The oven is lit": text})
    brought_back(client, sent, code)
    assert texts_of(news, code)["The oven is lit"] == text
    if form == "po":
        assert po_faults(download(client, news, language=code)) == []


def test_a_sentence_that_is_repeated_keeps_its_places_apart(begun, client):
    data = download(client, begun).decode()
    assert data.count('msgid "The same sentence."') == 2
    assert po_faults(data.encode()) == []
    first = 'msgid "The same sentence."\nmsgstr ""'
    data = data.replace(first, first[:-1] + 'Prvi."', 1)
    data = data.replace(first, first[:-1] + 'Drugi."', 1)
    brought_back(client, data.encode())
    same = [
        text for source, text, _by in stored(begun) if source.startswith("The same")
    ]
    assert same == ["Prvi.", "Drugi."]


def test_doubtful_stays_doubtful_until_somebody_says_otherwise(begun, client):
    data = with_toolkit(download(client, begun), "po", PLAIN)
    fuzzy = data.replace(b"msgctxt", b"#, fuzzy\nmsgctxt", 2)
    shown = preview(client, fuzzy)
    assert "stays doubtful" in shown.content.decode()
    assert apply(client, shown).status_code == 302
    assert [by_person for _source, _text, by_person in stored(begun)][:3] == [
        False,
        False,
        True,
    ]
    row = TranslatedText.objects.get(locale=locale("sl"), draft_missing__gt=0)
    assert row.draft_unread == 2
    again = download(client, begun)
    assert again.count(b"#, fuzzy") == 2
    assert preview(client, again).context["preview"].accepted == []
    # The mark was taken away, the text was not touched: a person has read it.
    shown = preview(client, again.replace(b"#, fuzzy\n", b""))
    assert {one.outcome for one in shown.context["preview"].accepted} == {"read"}
    assert apply(client, shown).status_code == 302
    assert stored(begun)[0][2]
    last = SegmentVersion.objects.last()
    assert last.origin == SegmentOrigin.READ


def test_what_a_machine_wrote_goes_out_as_doubtful(begun, client):
    write(begun, {"Some news": "Nekaj novic"}, SegmentOrigin.MACHINE)
    write(begun, {"A heading": "Naslov"})
    data = download(client, begun)
    assert data.count(b"#, fuzzy") == 1
    assert b'state="initial"><source>Some news</source><target>' in download(
        client, begun, form="xliff"
    )


def test_the_preview_says_what_will_change_and_touches_nothing(begun, client):
    write(begun, {"Some news": "Novice", "A heading": "Naslov"})
    texts = {"Some news": "Nekaj <i>novic</i>", "A heading": "Naslov"}
    before = stored(begun)
    shown = preview(client, with_toolkit(download(client, begun), "po", texts))
    html = shown.content.decode()
    assert '<dd lang="en">Some news</dd>' in html
    assert '<dd lang="sl">Novice</dd>' in html
    assert "Nekaj &lt;i&gt;novic&lt;/i&gt;" in html
    counts = shown.context["preview"].counts
    assert counts == {"change": 1, "same": 1, "empty": 5}
    assert stored(begun) == before
    discarded = client.post(shown.request["PATH_INFO"], {"action": "discard"})
    assert discarded.status_code == 302
    assert not FileImport.objects.exists()
    assert stored(begun) == before


def test_all_or_nothing(begun, client, monkeypatch):
    other = make_news("Another page", body=BODY)
    actions.start(other, locale("sl"), None)
    shown = preview(client, with_toolkit(download(client, begun, other), "po", PLAIN))
    before = stored(begun)
    from translation.actions import importing
    from translation.exceptions import NotAllowed

    done = []

    def fails_at_the_second(translation, user):
        done.append(translation)
        if len(done) == 2:
            raise NotAllowed(locale("sl"))

    monkeypatch.setattr(importing, "write_draft", fails_at_the_second)
    refused = apply(client, shown)
    assert refused.status_code == 409
    assert "You do not translate into" in refused.content.decode()
    assert len(done) == 2
    assert stored(begun) == before
    assert FileImport.objects.count() == 1


def test_somebody_saved_in_between(begun, client):
    data = with_toolkit(download(client, begun), "po", {"Some news": "Nekaj novic"})
    shown = preview(client, data)
    write(begun, {"A heading": "Naslov"})
    refused = apply(client, shown)
    assert refused.status_code == 409
    assert "changed while you were reading" in refused.content.decode()
    assert texts_of(begun)["Some news"] == ""
    # What is shown now may be applied.
    assert apply(client, refused).status_code == 302
    assert texts_of(begun)["Some news"] == "Nekaj novic"
    assert texts_of(begun)["A heading"] == "Naslov"


def test_a_text_that_went_between_preview_and_apply(begun, client):
    shown = preview(client, with_toolkit(download(client, begun), "po", PLAIN))
    republish(begun, body=[("heading", "A heading")])
    refused = apply(client, shown)
    assert refused.status_code == 409
    assert set(reasons(refused)) == {"The page no longer has this text."}
    assert not any(text for _source, text, _by in stored(begun))
    assert apply(client, refused).status_code == 302
    assert texts_of(begun)["Some news"] == "Nekaj novic"


def test_a_page_that_is_in_review(news, client):
    page = actions.translate(news, locale("sl"), SL, TranslationMethod.HUMAN, None)
    actions.submit_for_review(page, None)
    data = with_toolkit(download(client, news), "po", {"Some news": "Novice"})
    (reason,) = reasons(preview(client, data))
    assert "is in review" in reason
    reviewer = session(member("rado", "sl", role="reviewer"))
    brought_back(reviewer, data)
    assert texts_of(news)["Some news"] == "Novice"
    page = news.get_translation(locale("sl"))
    assert page.workflow_in_progress
    assert not page.live


def test_a_page_that_nobody_has_begun(news, client):
    assert localize.find_translation(news.translation_key, locale("sl")) is None
    data = download(client, news)
    assert po_faults(data) == []
    shown = preview(client, with_toolkit(data, "po", {"Some news": "Nekaj novic"}))
    assert not news.has_translation(locale("sl"))
    assert apply(client, shown).status_code == 302
    assert texts_of(news)["Some news"] == "Nekaj novic"
    assert download(client, news).count(b"msgctxt") == data.count(b"msgctxt")
    page = news.get_translation(locale("sl"))
    assert not page.live
    assert page.title == "The oven is lit"


def test_a_page_below_one_that_nobody_has_begun(news, client):
    section("news", "sl").delete()
    data = with_toolkit(download(client, news), "po", {"Some news": "Nekaj novic"})
    (reason,) = reasons(preview(client, data))
    assert reason.startswith("First translate “news en” into")
    parent = section("news", "en")
    data = download(client, news, parent)
    texts = {"Some news": "Nekaj novic", "news en": "Novice"}
    brought_back(client, with_toolkit(data, "po", texts))
    assert news.has_translation(locale("sl"))


def test_all_that_is_open_and_a_selection(begun, client):
    other = make_news("Another page", body=BODY)
    done = make_news("A third page", body=BODY)
    translated(done, "sl", **{"A third page": "Tretja stran"})
    asked = {"language": "sl", "format": "po", "what": "all"}
    data = client.get(reverse("desk:export"), asked).content.decode()
    assert str(begun.translation_key) in data
    assert str(other.translation_key) in data
    assert str(done.translation_key) not in data
    some = download(client, other, done).decode()
    assert str(begun.translation_key) not in some
    assert str(done.translation_key) in some
    # A translation may be named as well as its source.
    mine = download(client, begun.get_translation(locale("sl")))
    assert str(begun.translation_key).encode() in mine
    nothing = client.get(reverse("desk:export"), {"language": "sl", "format": "po"})
    assert nothing.status_code == 302
    assert "Tick the pages" in client.get(nothing.url).content.decode()


def test_the_form_ticks_what_it_was_asked_for(begun, client):
    html = client.get(f"{FILES}?language=sl").content.decode()
    assert 'name="what" value="all" checked' in html
    page = begun.get_translation(locale("sl"))
    html = client.get(f"{FILES}?language=sl&page={page.pk}").content.decode()
    assert f'name="page" value="{begun.pk}" checked' in html
    assert 'name="what" value="ticked" checked' in html
    assert client.get(f"{FILES}?page=x&page=99999999999999999999").status_code == 200


def test_the_memory_is_what_people_wrote(begun, client):
    write(begun, {"Some news": "Nekaj novic"})
    write(begun, {"A heading": "Naslov"}, SegmentOrigin.MACHINE)
    sent = client.get(reverse("desk:export-memory"), {"language": "sl"})
    store = tmx.tmxfile.parsestring(sent.content)
    pairs = [(str(one.source), str(one.target)) for one in store.units]
    assert pairs == [("Some news", "Nekaj novic")]


def test_another_language_does_not_exist(news, client, tina):
    for code in ("lt", "sl"):
        actions.start(news, locale(code), None)
    lithuanian = session(member("lina", "lt"))
    data = download(lithuanian, news, language="lt")
    shown = preview(lithuanian, with_toolkit(data, "po", PLAIN), "lt")
    asked = {"language": "lt", "format": "po", "page": news.pk}
    assert client.get(reverse("desk:export"), asked).status_code == 404
    memory = client.get(reverse("desk:export-memory"), {"language": "lt"})
    assert memory.status_code == 404
    assert client.get(f"{FILES}?language=lt").status_code == 404
    assert upload(client, data, "lt").status_code == 404
    assert upload(client, data, "xx").status_code == 404
    # Neither what somebody else is looking at, nor one's own of a former language.
    address = shown.request["PATH_INFO"]
    assert client.get(address).status_code == 404
    assert apply(client, shown).status_code == 404
    FileImport.objects.update(user=tina)
    assert client.get(address).status_code == 404
    assert apply(client, shown).status_code == 404
    assert not any(text for _source, text, _by in stored(news, "lt"))
    LocaleMember.objects.filter(user=tina).delete()
    assert (
        client.get(reverse("desk:export"), asked | {"language": "sl"}).status_code
        == 404
    )


def test_drafts_and_closed_pages_are_not_given_away(news, client):
    draft = make_news("Secret plan")
    draft.live = False
    draft.save()
    asked = {"language": "sl", "format": "po", "page": draft.pk}
    assert client.get(reverse("desk:export"), asked).status_code == 302
    whole = client.get(reverse("desk:export"), asked | {"what": "all"})
    assert b"Secret plan" not in whole.content


def test_what_was_closed_is_not_given_to_those_who_have_not_begun_it(news, client):
    actions.start(news, locale("lt"), None)
    assert download(client, news)
    news.unpublish()
    asked = {"language": "sl", "format": "po", "page": news.pk}
    assert client.get(reverse("desk:export"), asked).status_code == 302
    lithuanian = session(member("lina", "lt"))
    assert download(lithuanian, news, language="lt")


def test_what_one_person_reads_is_not_shown_to_another(begun, client):
    data = with_toolkit(download(client, begun), "po", {"Some news": "Novice"})
    shown = preview(client, data)
    colleague = session(member("tone", "sl"))
    assert colleague.get(shown.request["PATH_INFO"]).status_code == 404
    assert apply(colleague, shown).status_code == 404
    assert texts_of(begun)["Some news"] == ""


def test_readers_see_nothing_of_an_import(news, client):
    page = translated(news, "sl")
    reader = Client()
    addresses = [page.url, page.get_parent().url, news.url, "/sl/"]
    before = [reader.get(one).content for one in addresses]
    texts = {source: f"{text} iz datoteke" for source, text in PLAIN.items()}
    brought_back(client, with_toolkit(download(client, news), "po", texts))
    assert texts_of(news)["Some news"] == "Nekaj novic iz datoteke"
    assert [reader.get(one).content for one in addresses] == before
    page.refresh_from_db()
    assert page.has_unpublished_changes


def test_what_was_forgotten_for_a_day_goes(begun, client):
    data = download(client, begun)
    old = preview(client, data).context["kept"]
    FileImport.objects.update(made_at=timezone.now() - dt.timedelta(hours=25))
    new = preview(client, data).context["kept"]
    assert list(FileImport.objects.all()) == [new]
    gone = client.get(reverse("desk:import-preview", args=[old.pk]))
    assert gone.status_code == 404


def test_queries_do_not_grow_with_pages(begun, client):
    def queries(*pages):
        with CaptureQueriesContext(connection) as found:
            data = download(client, *pages)
            taken = len(found)
        address = upload(client, with_toolkit(data, "po", PLAIN)).url
        with CaptureQueriesContext(connection) as found:
            assert client.get(address).status_code == 200
            return taken, len(found)

    download(client, begun)
    one = queries(begun)
    others = [make_news(f"Page {number}", body=BODY * 3) for number in range(5)]
    for page in others:
        actions.start(page, locale("sl"), None)
    assert queries(begun, *others) == one
