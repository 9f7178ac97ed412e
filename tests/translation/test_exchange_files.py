"""Texts taken away as a file and brought back, through the addresses of the desk."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.translation.conftest import SL, locale, member, session
from translation import actions, localize
from translation.models import FileImport

pytestmark = pytest.mark.django_db
FILES, EXPORT, IMPORT = "/admin/desk/files/", "desk:export", "desk:import"


def download(client, language="sl", form="po", pages=(), **fields):
    asked = {"language": language, "format": form, "page": [one.pk for one in pages]}
    return client.get(reverse(EXPORT), asked | fields)


def upload(client, data, language="sl", name="texts.po"):
    file = SimpleUploadedFile(name, data)
    return client.post(reverse(IMPORT), {"language": language, "file": file})


def preview(client, data, language="sl"):
    sent = upload(client, data, language)
    assert sent.status_code == 302, sent.content.decode()
    return client.get(sent.url)


def apply(client, shown, **fields):
    address = reverse("desk:import-preview", args=[shown.context["kept"].pk])
    seen = shown.context["preview"].token
    return client.post(address, {"action": "apply", "seen": seen} | fields)


def stored(news, code="sl"):
    translation = localize.find_translation(news.translation_key, locale(code))
    return {
        (one.path, one.source): (one.translation, one.by_person)
        for one in localize.segments_of(translation)
    }


@pytest.fixture
def tina(site):
    return member("tina", "sl")


def test_a_po_file_goes_out_and_comes_back(news, tina):
    actions.start(news, locale("sl"), None)
    client = session(tina)
    sent = download(client, pages=[news])
    assert sent.status_code == 200
    text = sent.content.decode()
    for source, target in SL.items():
        source = source.replace('"', r"\"")
        target = target.replace('"', r"\"")
        text = text.replace(
            f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{target}"'
        )
    shown = preview(client, text.encode())
    assert shown.status_code == 200

    assert all(not text for text, _by in stored(news).values())
    done = apply(client, shown)
    assert done.status_code == 302

    assert all(text and by for text, by in stored(news).values())
    assert not FileImport.objects.exists()
