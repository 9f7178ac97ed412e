"""The files of a guide, read by programs that did not write them."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree

import pikepdf
import pytest
from django.conf import settings

from practices.guide import document as d
from practices.guide.rendering import docx, epub, html, odt, pdf
from tests.guide.sample import NAMES, TITLES, chapter, guide, paragraph

LANGUAGES = [code for code, _name in settings.LANGUAGES]
FORMATS = [html, pdf, epub, docx, odt]
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
HARD = guide(
    "sl",
    parts=(
        d.Part(
            "<b>A part</b>",
            (
                chapter(
                    1,
                    "sl",
                    d.Heading("Skips a level", 4),
                    d.Table(
                        tuple(
                            tuple(f"{row}.{column}" for column in range(40))
                            for row in range(5)
                        )
                    ),
                    d.Table(()),
                    d.Table((("short",), ("longer", "row"))),
                    d.Picture("gone.jpg", "A picture whose file is gone"),
                    d.Picture("broken.jpg", "A picture that is none"),
                    paragraph("W" * 200),
                    *(paragraph(name) for name in NAMES),
                ),
            ),
        ),
        d.Part("Empty", ()),
    ),
    files={**guide().files, "broken.jpg": b"no picture"},
)


def said(data: bytes, member: str) -> str:
    with zipfile.ZipFile(BytesIO(data)) as file:
        root = ElementTree.fromstring(file.read(member))
    return "".join(root.itertext())


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Give every element of the tree of tags."""
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from elements(child)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pdf_can_be_read_by_everybody(language):
    with pikepdf.open(BytesIO(pdf(guide(language)))) as file:
        assert file.Root.MarkInfo.Marked
        assert str(file.Root.Lang) == language
        assert file.Root.ViewerPreferences.DisplayDocTitle
        with file.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"
            assert about["dc:title"] == TITLES[language]
        with file.open_outline() as outline:
            names = [item.title for item in outline.root]
        assert f"{TITLES[language]} 1" in names
        tags = list(elements(file.Root.StructTreeRoot))
        kinds = {str(tag.S) for tag in tags}
        assert {"/H1", "/P", "/L", "/Table", "/TH", "/Figure", "/TOC", "/Link"} <= kinds
        figures = [tag for tag in tags if tag.S == "/Figure"]
        assert len(figures) >= 6
        assert all(str(tag.Alt) for tag in figures)
        other = "en" if language == "sl" else "sl"
        assert other in {str(tag.Lang) for tag in tags if "/Lang" in tag}
        for page in file.pages:
            for font in page.Resources.get("/Font", {}).values():
                below = font.DescendantFonts[0] if "/DescendantFonts" in font else font
                described = below.FontDescriptor
                assert "/FontFile2" in described or "/FontFile3" in described


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_epub_says_how_it_can_be_read(language):
    made = epub(guide(language))
    with zipfile.ZipFile(BytesIO(made)) as file:
        assert file.namelist()[0] == "mimetype"
        about = file.read("EPUB/content.opf").decode()
        pages = [file.read(n).decode() for n in file.namelist() if "/ch" in n]
    assert f"<dc:language>{language}</dc:language>" in about
    for name in ("accessMode", "accessibilityFeature", "accessibilitySummary"):
        assert f"schema:{name}" in about
    other = "en" if language == "sl" else "sl"
    assert any(f'lang="{other}"' in page for page in pages)
    assert all(
        "alt=" in tag for page in pages for tag in re.findall("<img[^>]*>", page)
    )


@pytest.mark.skipif(
    shutil.which("epubcheck") is None or shutil.which("java") is None,
    reason="epubcheck is missing: sudo apt-get install epubcheck",
)
def test_epubcheck_finds_nothing(tmp_path):
    running = []
    # The languages have a test of their own (test_files_packages).
    for number, document in enumerate((HARD,)):
        file = tmp_path / f"{number}.epub"
        file.write_bytes(epub(document))
        command = ["java", "-jar", shutil.which("epubcheck"), str(file)]
        running.append(subprocess.Popen(command, stderr=subprocess.PIPE, text=True))
    for checked in running:
        _said, wrong = checked.communicate()
        assert checked.returncode == 0, wrong


def headings(data: bytes, form: str) -> list[tuple[int, str]]:
    """Return ``(level, text)`` of each heading, by the file's own styles."""
    if form == "odt":
        with zipfile.ZipFile(BytesIO(data)) as file:
            root = ElementTree.fromstring(file.read("content.xml"))
        return [
            (int(one.get(f"{TEXT}outline-level", 1)), "".join(one.itertext()))
            for one in root.iter(f"{TEXT}h")
        ]
    with zipfile.ZipFile(BytesIO(data)) as file:
        root = ElementTree.fromstring(file.read("word/document.xml"))
    found = []
    for one in root.iter(f"{WORD}p"):
        style = one.find(f"{WORD}pPr/{WORD}pStyle")
        name = style.get(f"{WORD}val", "") if style is not None else ""
        if match := re.fullmatch(r"Heading(\d)", name):
            found.append((int(match[1]), "".join(one.itertext())))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_editable_files_have_real_headings_and_agree(language):
    made = guide(language)
    in_docx, in_odt = headings(docx(made), "docx"), headings(odt(made), "odt")
    assert in_docx == in_odt
    assert (1, f"{TITLES[language]} 1") in in_docx
    assert (2, "How it works") in in_docx
    assert (3, "Deeper") in in_docx


@pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="LibreOffice is missing: sudo apt-get install libreoffice-writer-nogui",
)
def test_an_office_opens_editable_files_and_keeps_their_headings(tmp_path):
    for form, make in (("docx", docx), ("odt", odt)):
        made = make(HARD)
        (tmp_path / f"guide.{form}").write_bytes(made)
        other = "odt" if form == "docx" else "docx"
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{tmp_path}/profile",
                "--headless",
                *["--convert-to", other, "--outdir", f"{tmp_path}/{form}"],
                f"{tmp_path}/guide.{form}",
            ],
            check=True,
            capture_output=True,
        )
        back = (tmp_path / form / f"guide.{other}").read_bytes()
        assert headings(back, other) == headings(made, form)


@pytest.mark.parametrize("make", FORMATS, ids=lambda make: make.__name__)
def test_the_same_guide_gives_the_same_file(make):
    assert make(guide("lt")) == make(guide("lt"))
    assert make(guide("lt")) != make(guide("lt", subtitle="Another"))


@pytest.mark.parametrize("make", FORMATS, ids=lambda make: make.__name__)
def test_what_is_hard_is_in_the_file_and_breaks_nothing(make):
    assert make(HARD)
    assert make(guide("mt", chapters=0, parts=(), files={}, cover=None, funding=()))


def test_text_is_text_in_every_format():
    assert "<script>" not in html(HARD)
    assert "&lt;script&gt;" in html(HARD)
    assert "no picture" not in html(HARD)
    assert html(HARD).count("Word no_picture") == 2
    for member, data in (
        ("word/document.xml", docx(HARD)),
        ("content.xml", odt(HARD)),
    ):
        text = said(data, member)
        for name in NAMES:
            assert name in text
        assert "4.39" in text


def test_a_wide_table_is_all_there_in_print():
    with pikepdf.open(BytesIO(pdf(HARD))) as file:
        tags = list(elements(file.Root.StructTreeRoot))
    tables = [tag for tag in tags if tag.S == "/Table"]
    # Forty columns go on below themselves, seven at a time, with the first repeated.
    assert len(tables) == 1 + 7 + 1


def test_no_page_of_the_html_reaches_for_anything_outside():
    page = html(guide("en"))
    assert set(re.findall(r'src="([^":,]*)', page)) == {"data"}
    assert "<script" not in page
    assert "style=" not in page
