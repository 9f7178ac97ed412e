"""EPUB, DOCX and ODT of a guide, read by programs that did not make them."""

from __future__ import annotations

import io
import itertools
import re
import shutil
import subprocess
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from bs4 import BeautifulSoup
from defusedxml import ElementTree

from practices.guide.rendering import docx, epub, html, odt
from tests.guide.reading import (
    W,
    docx_headings,
    html_headings,
    odt_headings,
    parsed,
)
from tests.guide.sample import TITLES, guide

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
ODD = "lt"


@pytest.fixture(scope="module")
def book() -> bytes:
    return epub(guide(ODD))


@pytest.fixture(scope="module")
def word() -> bytes:
    return docx(guide(ODD))


@pytest.fixture(scope="module")
def text() -> bytes:
    return odt(guide(ODD))


def package(data: bytes) -> Element:
    return ElementTree.fromstring(parsed(data)["EPUB/content.opf"])


def chapters(data: bytes) -> dict[str, BeautifulSoup]:
    return {
        name: BeautifulSoup(content, "html.parser")
        for name, content in parsed(data).items()
        if name.endswith(".xhtml")
    }


def test_a_book_begins_with_what_it_is(book):
    with zipfile.ZipFile(io.BytesIO(book)) as file:
        first = file.infolist()[0]
        assert first.filename == "mimetype"
        assert first.compress_type == zipfile.ZIP_STORED
        assert file.read(first) == b"application/epub+zip"


def test_a_book_says_its_language_title_and_how_it_can_be_read(book):
    about = package(book)
    assert [one.text for one in about.iter(f"{DC}language")] == [ODD]
    assert [one.text for one in about.iter(f"{DC}title")] == [TITLES[ODD]]
    assert "أحمد محمد" in [one.text for one in about.iter(f"{DC}creator")]
    said = {(one.get("property"), one.text) for one in about.iter(f"{OPF}meta")}
    assert {
        ("schema:accessMode", "textual"),
        ("schema:accessMode", "visual"),
        ("schema:accessModeSufficient", "textual"),
        ("schema:accessibilityFeature", "alternativeText"),
        ("schema:accessibilityFeature", "tableOfContents"),
        ("schema:accessibilityHazard", "none"),
        ("schema:accessibilitySummary", "Word accessibility"),
    } <= said


def test_every_link_in_a_book_leads_somewhere(book):
    found = chapters(book)
    places = {
        (name, str(one["id"])) for name, soup in found.items() for one in soup(id=True)
    }
    followed = 0
    for name, soup in found.items():
        for link in soup("a", href=True):
            address = str(link["href"])
            if re.match("https?:", address):
                continue
            file, _sign, anchor = address.partition("#")
            target = f"{Path(name).parent}/{file}" if file else name
            assert (target, anchor) in places
            followed += 1
    # Contents, the list beside the map, and the index.
    assert followed >= 12


def test_what_a_book_shows_has_words_and_languages(book):
    found = chapters(book)
    for soup in found.values():
        assert soup.html["lang"] == ODD
        assert not soup("script")
        assert all(image.has_attr("alt") for image in soup("img"))
        assert not re.fullmatch(r"ch\d+\.xhtml", soup.title.get_text())
    whole = [soup for soup in found.values() if soup.find(id="chapter-k2")]
    assert whole[0].find(id="chapter-k2")["lang"] == "sl"
    funded = [
        words.find_parent(lang=True)["lang"]
        for soup in found.values()
        for words in soup(string=re.compile("^Co-funded by"))
    ]
    assert funded
    assert set(funded) == {"en"}


JAR = Path("/usr/share/java/epubcheck.jar")


@pytest.mark.skipif(
    not JAR.exists() or shutil.which("java") is None,
    reason="epubcheck is missing: sudo apt-get install epubcheck",
)
def test_an_independent_checker_finds_nothing_in_a_book_of_any_language(tmp_path):
    def checked(language: str) -> str:
        file = tmp_path / f"{language}.epub"
        file.write_bytes(epub(guide(language)))
        # Starting quickly counts more than running fast.
        java = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR]
        done = subprocess.run(
            [*java, file], capture_output=True, text=True, timeout=120, check=False
        )
        return done.stdout + done.stderr

    with ThreadPoolExecutor(2) as crew:
        for said in crew.map(checked, TITLES):
            assert "0 fatals / 0 errors / 0 warnings" in said, said


@pytest.mark.parametrize("render", [epub, docx, odt])
def test_pictures_come_through_as_they_are(render):
    document = guide(ODD)
    inside = set(parsed(render(document)).values())
    assert set(document.files.values()) <= inside
    # Nothing that stood for them stays behind.
    pictures = [one for one in inside if one.startswith(b"\xff\xd8")]
    assert len(pictures) == len(document.files)


def test_editable_forms_have_the_headings_of_the_page(word, text):
    page = html_headings(html(guide(ODD)))
    # The title of the whole is a title there, not a heading.
    wanted = [words for level, words in page if level > 1 and words != "Word contents"]
    for found in (docx_headings(word), odt_headings(text)):
        named = [words for _level, words in found if words != "Word contents"]
        assert named == wanted
        levels = [level for level, _words in found]
        assert min(levels) == 1
        pairs = itertools.pairwise(levels)
        assert all(after <= before + 1 for before, after in pairs)


def test_a_word_file_says_languages_titles_and_pictures(word):
    found = parsed(word)
    core = ElementTree.fromstring(found["docProps/core.xml"])
    assert [one.text for one in core.iter(f"{DC}title")] == [TITLES[ODD]]
    assert [one.text for one in core.iter(f"{DC}language")] == [ODD]
    styles = ElementTree.fromstring(found["word/styles.xml"])
    assert ODD in [one.get(f"{W}val") for one in styles.iter(f"{W}lang")]
    body = ElementTree.fromstring(found["word/document.xml"])
    assert {"sl", "en"} <= {one.get(f"{W}val") for one in body.iter(f"{W}lang")}
    pictures = [one.get("descr") for one in body.iter(f"{DRAWING}docPr")]
    assert len(pictures) == 7
    assert all(pictures)
    assert len(list(body.iter(f"{W}tblHeader"))) == 3


def test_an_open_document_says_languages_titles_and_pictures(text):
    found = parsed(text)
    meta = ElementTree.fromstring(found["meta.xml"])
    assert [one.text for one in meta.iter(f"{DC}title")] == [TITLES[ODD]]
    assert [one.text for one in meta.iter(f"{DC}language")] == [ODD]
    styles = ElementTree.fromstring(found["styles.xml"])
    assert ODD in {one.get(f"{FO}language") for one in styles.iter()}
    body = ElementTree.fromstring(found["content.xml"])
    assert {"sl", "en"} <= {one.get(f"{FO}language") for one in body.iter()}
    frames = list(body.iter(f"{DRAW}frame"))
    said = [one.findtext(f"{SVG}title") or one.findtext(f"{SVG}desc") for one in frames]
    assert len([one for one in said if one]) >= 7
    assert len(list(body.iter(f"{TABLE}table-header-rows"))) == 3


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_an_office_opens_them_and_keeps_the_headings(form, tmp_path, request):
    office = shutil.which("soffice")
    if not office:
        pytest.skip("LibreOffice is missing: apt-get install libreoffice-writer-nogui")
    data = request.getfixturevalue({"docx": "word", "odt": "text"}[form])
    (tmp_path / f"guide.{form}").write_bytes(data)
    back = "odt" if form == "docx" else "docx"
    subprocess.run(
        [
            office,
            f"-env:UserInstallation=file://{tmp_path}/profile",
            *("--headless", "--convert-to", back, "--outdir", tmp_path / "back"),
            tmp_path / f"guide.{form}",
        ],
        capture_output=True,
        timeout=120,
        check=True,
    )
    returned = (tmp_path / "back" / f"guide.{back}").read_bytes()
    sent = docx_headings(data) if form == "docx" else odt_headings(data)
    got = odt_headings(returned) if form == "docx" else docx_headings(returned)
    assert got == sent
    assert len(sent) > 10


@pytest.mark.parametrize("render", [epub, docx, odt])
def test_the_same_guide_is_the_same_file_at_any_time(render, monkeypatch):
    first = render(guide("bg"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "4102444800")
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    assert render(guide("bg")) == first
    assert render(guide("bg", title="Друго")) != first
    with zipfile.ZipFile(io.BytesIO(first)) as file:
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
