"""What is said in recordings: suggested at the desk, shown to readers once approved."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from core.media.captions import count_cues, read_captions
from core.media.models import MediaSuggestion, MediaText, SiteMedia
from core.people.enums import Role
from tests.factories import make_news, make_user
from tests.translation.conftest import locale, member, session
from translation import exceptions
from translation.actions.media_texts import approve_media_texts
from translation.desk.media_texts import open_media_texts, recordings
from translation.enums import MemberRole, WordState

pytestmark = pytest.mark.django_db

EN = (
    "WEBVTT\n\n1\n00:01.000 --> 00:04.000\nHello.\n\n"
    "NOTE a word aside\n\n00:05.000 --> 00:06.000 align:start\nGoodbye.\n"
)
SL = EN.replace("Hello", "Pozdravljeni").replace("Goodbye", "Nasvidenje")
SHORT = "WEBVTT\n\n00:01.000 --> 00:04.000\nPozdravljeni.\n"


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def make_recording(title="Talk"):
    media = SiteMedia.objects.create(
        title=title, type="video", file=ContentFile(b"x", name="a.mp4"), duration=1
    )
    text = MediaText(media=media, language="en", transcript="Hello.\n\nGoodbye.")
    text.captions.save("talk.vtt", ContentFile(EN.encode()), save=True)
    return media


@pytest.fixture
def media(site):
    return make_recording()


@pytest.fixture
def tina(site):
    return member("tina", "sl")


@pytest.fixture
def rado(site):
    return member("rado", "sl", role=MemberRole.REVIEWER)


def address(media, code="sl"):
    return f"{reverse('desk:media-text', args=[media.pk])}?language={code}"


def hidden(client, media):
    html = client.get(address(media)).content.decode()
    found = re.findall(r'name="(digest|shown)" value="([^"]*)"', html)
    return {name: unescape(value) for name, value in found}


def file(text, name="sl.vtt"):
    return SimpleUploadedFile(name, text.encode() if isinstance(text, str) else text)


def send(client, media, transcript, captions=None, action="save", **more):
    fields = hidden(client, media) | {"transcript": transcript, "action": action}
    fields |= {name: value for name, value in more.items() if value is not None}
    if captions is not None:
        fields["captions"] = file(captions)
    return client.post(address(media), fields)


def state(code="sl"):
    return [one.state for one in recordings(locale(code))]


def public():
    return MediaText.objects.filter(language="sl").first()


def public_captions():
    with public().captions.open() as opened:
        return opened.read().decode()


def test_readers_see_a_text_once_a_reviewer_approved_it(media, tina, rado):
    page = make_news(body=[("recording", media)])

    def seen():
        return Client().get(page.url).content.decode()

    before = seen()
    assert "Goodbye." in before
    assert state() == [WordState.MISSING]
    answer = send(session(tina), media, "Pozdravljeni.\n\nNasvidenje.", SL)
    assert answer.status_code == 302
    assert state() == [WordState.SUGGESTED]
    assert public() is None
    assert seen() == before
    answer = send(
        session(rado), media, "Pozdravljeni.\n\nNasvidenje!", action="approve"
    )
    assert answer.status_code == 302
    assert state() == [WordState.APPROVED]
    assert public_captions() == SL
    assert "Nasvidenje!" in seen()
    assert 'srclang="sl"' in seen()
    assert not MediaSuggestion.objects.exists()


def test_a_change_of_an_approved_text_waits_too(media, tina, rado):
    send(session(rado), media, "Prvo", SL, action="approve")
    send(session(tina), media, "Drugo")
    assert public().transcript == "Prvo"
    html = session(rado).get(address(media)).content.decode()
    assert "Drugo" in html
    assert "What readers see now" in html
    send(session(rado), media, "Drugo", action="approve")
    assert public().transcript == "Drugo"
    assert public_captions() == SL


def test_a_translator_cannot_approve(media, tina):
    answer = send(session(tina), media, "Pozdravljeni", SL, action="approve")
    assert answer.status_code in {302, 403}
    assert public() is None
    with pytest.raises(exceptions.NotAllowed):
        approve_media_texts(media, locale("sl"), tina)


@pytest.mark.parametrize("code", ["lt", "mt", "en", "xx"])
def test_a_language_of_others_does_not_exist(media, tina, code):
    client = session(tina)
    fields = hidden(client, media) | {"transcript": "x", "action": "save"}
    listed = f"{reverse('desk:media-texts')}?language={code}"
    assert client.get(listed).status_code == 404
    assert client.get(address(media, code)).status_code == 404
    assert client.post(address(media, code), fields).status_code == 404
    assert not MediaSuggestion.objects.exists()


def test_a_person_without_a_language_is_told_whom_to_ask(media):
    client = session(make_user("nina", Role.TRANSLATOR))
    answer = client.get(reverse("desk:media-texts"))
    assert b"You do not work for a language yet" in answer.content
    without = reverse("desk:media-text", args=[media.pk])
    assert client.get(without).status_code == 404


def test_the_source_language_has_nothing_to_translate(media):
    assert recordings(locale("en")) == []
    assert len(recordings(locale("lt"))) == 1


@pytest.mark.parametrize("text", ["", "   ", "a\x07b", "x" * 200_001])
def test_a_transcript_with_a_fault_is_refused(media, tina, text):
    answer = send(session(tina), media, text, SL)
    assert answer.status_code == 400
    assert b"Nothing was saved" in answer.content
    assert b"Choose the file of captions once more" in answer.content
    assert not MediaSuggestion.objects.exists()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("1\n00:00:01,000 --> 00:00:02,000\nSRT", "not a WebVTT file"),
        ("", None),
        ("WEBVTT\n\n", "no captions in it"),
        ("WEBVTT\n\n00:04.000 --> 00:01.000\nBack", "Line 3 is not right"),
        ("WEBVTT\n\na\n00:01 --> 00:02\nShort", "Line 4 is not right"),
        ("WEBVTT\n\nWords alone", "Line 3 is not right"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nab\x00", "cannot be shown"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\n\xff\xfe", "not in UTF-8"),
        (b"WEBVTT\n" + b"x" * 1024 * 1024 * 2, "too large"),
    ],
)
def test_a_bad_file_is_refused_with_a_reason_and_the_text_stays(
    media, tina, content, reason
):
    answer = send(session(tina), media, "Moje besedilo", content)
    if reason is None:
        # A browser that sends an empty file has sent none.
        assert answer.status_code in {302, 400}
        return
    assert answer.status_code == 400
    html = answer.content.decode()
    assert reason in html
    assert "Moje besedilo" in html
    assert not MediaSuggestion.objects.exists()


def test_another_number_of_cues_has_to_be_let_stand(media, tina, rado):
    send(session(tina), media, "Besedilo", SHORT)
    html = session(tina).get(address(media)).content.decode()
    assert "Number of cues: 1 here, 2 in the source." in html
    assert 'name="other_cues"' not in html
    answer = send(session(rado), media, "Besedilo", action="approve")
    assert answer.status_code == 302
    assert public() is None
    send(session(rado), media, "Besedilo", action="approve", other_cues="on")
    assert public_captions() == SHORT


def test_two_people_at_once_see_both_texts(media, tina, rado):
    client = session(rado)
    before = hidden(client, media)
    send(session(tina), media, "Tinino besedilo", SL)
    fields = before | {"transcript": "Radovo besedilo", "action": "approve"}
    answer = client.post(address(media), fields)
    assert answer.status_code == 409
    html = answer.content.decode()
    assert "Tinino besedilo" in html
    assert "Radovo besedilo" in html
    assert public() is None
    assert MediaSuggestion.objects.get().transcript == "Tinino besedilo"


def test_a_changed_source_brings_the_recording_back(media, rado):
    send(session(rado), media, "Besedilo", SL, action="approve")
    before = hidden(session(rado), media)
    source = MediaText.objects.get(language="en")
    source.transcript = "Hello again."
    source.save()
    assert state() == [WordState.STALE]
    assert public().transcript == "Besedilo"
    fields = before | {"transcript": "Spet", "action": "approve"}
    assert session(rado).post(address(media), fields).status_code == 409
    assert public().transcript == "Besedilo"
    send(session(rado), media, "Besedilo", action="approve")
    assert state() == [WordState.APPROVED]


def test_a_recording_deleted_meanwhile_is_not_there(media, tina):
    client = session(tina)
    fields = hidden(client, media) | {"transcript": "x", "action": "save"}
    there = address(media)
    media.delete()
    assert client.post(there, fields).status_code == 404


def test_the_list_costs_the_same_with_many_recordings(media, tina):
    client = session(tina)
    slovenian = locale("sl")
    listed = f"{reverse('desk:media-texts')}?language=sl"

    def cost():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(listed).status_code == 200
        with CaptureQueriesContext(connection) as counting:
            open_media_texts(slovenian)
        assert len(counting) == 3
        return len(queries)

    client.get(listed)
    few = cost()
    for number in range(20):
        make_recording(f"Talk {number}")
    send(client, media, "Besedilo", SL)
    assert cost() == few
    assert open_media_texts(slovenian) == 21


def test_captions_are_looked_at_in_the_stock_form_too(media):
    text = MediaText(media=media, language="lt", captions=file("no captions"))
    with pytest.raises(ValidationError) as caught:
        text.full_clean()
    assert "captions" in caught.value.message_dict
    text.captions = file(SL)
    text.full_clean()


def test_cues_are_counted_without_notes_and_styles():
    styled = "WEBVTT - a title\n\nSTYLE\n::cue {}\n\n" + SL.partition("\n\n")[2]
    assert count_cues(styled) == 2
    assert count_cues(read_captions(b"\xef\xbb\xbf" + SL.encode())) == 2
    assert read_captions(SL.replace("\n", "\r\n").encode()) == SL
    assert count_cues("WEBVTT\n\n01:00:00.000 --> 01:00:01.000\nx") == 1
