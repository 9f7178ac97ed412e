"""Hostile and broken files: a clear message, and nothing of them is kept."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from core.media.enums import Visibility
from core.media.models import SiteDocument, SiteImage, SiteMedia

pytestmark = pytest.mark.django_db


def png(width: int = 40, height: int = 30) -> bytes:
    data = BytesIO()
    Image.new("RGB", (width, height), "#1f5a50").save(data, "PNG")
    return data.getvalue()


def bomb(side: int) -> bytes:
    """Return a small PNG that claims to be a square of ``side`` pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    lines = zlib.compress(b"\0" * 10_000)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", lines)
        + chunk(b"IEND", b"")
    )


SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(1)</script>"
PICTURES = {
    "svg with script": ("drawing.svg", SCRIPT),
    "html as jpg": ("photo.jpg", HTML),
    "svg as png": ("photo.png", SCRIPT),
    "bomb of 400 million pixels": ("big.png", bomb(20_000)),
    "bomb of 81 million pixels": ("big.png", bomb(9_000)),
    "truncated": ("photo.png", png()[:40]),
    "cut inside the picture": ("photo.png", png(400, 300)[:300]),
    "empty": ("photo.png", b""),
    "wrong extension": ("photo.exe", png()),
    "png named jpg": ("photo.jpg", png()),
    "no extension": ("photo", png()),
}


def stored() -> set[Path]:
    root = Path(settings.MEDIA_ROOT)
    return {path for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("case", PICTURES)
@pytest.mark.parametrize("view", ["add", "add_multiple"])
def test_a_bad_picture_is_refused(officer: Client, case: str, view: str) -> None:
    name, data = PICTURES[case]
    before = stored()
    several = view == "add_multiple"
    answer = officer.post(
        reverse(f"wagtailimages:{view}"),
        {
            "title": "Picture",
            ("files[]" if several else "file"): SimpleUploadedFile(name, data),
        },
        headers={"X-Requested-With": "XMLHttpRequest"} if several else {},
    )
    assert answer.status_code == 200
    if several:
        assert not answer.json()["success"]
        assert answer.json()["error_message"]
    else:
        assert answer.context["form"].errors["file"]
    assert not SiteImage.objects.exists()
    assert stored() == before


def test_the_message_speaks_the_language_of_the_user(officer: Client) -> None:
    answer = officer.post(
        reverse("wagtailimages:add"),
        {"title": "Slika", "file": SimpleUploadedFile("photo.png", b"")},
        headers={"Accept-Language": "sl"},
    )
    assert "prazna" in str(answer.context["form"].errors["file"])


def test_a_good_picture_with_a_very_long_name_is_kept(officer: Client) -> None:
    name = f"{'p' * 300}.png"
    answer = officer.post(
        reverse("wagtailimages:add"),
        {
            "title": "Picture",
            "file": SimpleUploadedFile(name, png()),
            "licence": "CC-BY-4.0",
            "collection": "1",
        },
    )
    assert answer.status_code in {200, 302}
    if answer.status_code == 200:
        assert answer.context["form"].errors["file"]
    assert SiteImage.objects.count() == (answer.status_code == 302)


DOCUMENTS = {
    "html": ("page.html", HTML),
    "svg": ("drawing.svg", SCRIPT),
    "script": ("run.js", b"alert(1)"),
    "empty": ("report.pdf", b""),
    "no extension": ("report", b"text"),
    "two extensions": ("report.pdf.html", HTML),
}


@pytest.mark.parametrize("case", DOCUMENTS)
@pytest.mark.parametrize("view", ["add", "add_multiple"])
def test_a_bad_document_is_refused(officer: Client, case: str, view: str) -> None:
    name, data = DOCUMENTS[case]
    before = stored()
    several = view == "add_multiple"
    answer = officer.post(
        reverse(f"wagtaildocs:{view}"),
        {
            "title": "Report",
            "visibility": "public",
            ("files[]" if several else "file"): SimpleUploadedFile(name, data),
        },
        headers={"X-Requested-With": "XMLHttpRequest"} if several else {},
    )
    assert answer.status_code == 200
    if several:
        assert not answer.json()["success"]
    else:
        assert answer.context["form"].errors["file"]
    assert not SiteDocument.objects.exists()
    assert stored() == before


@pytest.mark.parametrize(("kind", "name"), [("video", "a.html"), ("audio", "a.svg")])
def test_a_bad_recording_is_refused(officer: Client, kind: str, name: str) -> None:
    answer = officer.post(
        reverse("wagtailmedia:add", args=[kind]),
        {"title": "Talk", "duration": 1, "file": SimpleUploadedFile(name, HTML)},
    )
    assert answer.status_code == 200
    assert "not allowed" in str(answer.context["form"].errors)
    assert not SiteMedia.objects.exists()


def document(visibility: str, name: str = "report.pdf") -> SiteDocument:
    return SiteDocument.objects.create(
        title="Report", visibility=visibility, file=ContentFile(b"%PDF-1.4", name=name)
    )


def test_a_public_document_is_sent_without_a_cookie(client: Client, db: None) -> None:
    answer = client.get(document(Visibility.PUBLIC, "notes.txt").url)
    assert answer.status_code == 200
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Disposition"].startswith("attachment")
    assert not answer.cookies
    answer.close()


def test_a_document_of_the_partnership_needs_a_login(
    client: Client, officer: Client
) -> None:
    url = document(Visibility.PARTNERS).url
    answer = client.get(url)
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("wagtailadmin_login"))
    assert not answer.cookies
    seen = officer.get(url)
    assert seen.status_code == 200
    seen.close()


def test_an_unknown_visibility_is_not_public(client: Client, db: None) -> None:
    assert client.get(document("").url).status_code == 302
