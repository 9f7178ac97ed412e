"""What breaks files elsewhere, and what a guide makes of it: nothing is lost."""

from __future__ import annotations

import base64
import dataclasses
import io
import re
from collections.abc import Callable

import pikepdf
import pytest
from bs4 import BeautifulSoup
from PIL import Image

from practices.guide import document as d
from practices.guide.rendering import docx, epub, html, odt, pdf
from tests.guide.reading import (
    docx_headings,
    html_headings,
    members,
    odt_headings,
    parsed,
    pdf_headings,
    tags,
)
from tests.guide.sample import chapter, guide, paragraph, picture

ENDLESS = "W" * 200
SIGNS = (
    "<script>alert(1)</script>",
    "</section></body>",
    "$x^2$ \\(x\\) \\newpage",
    '#import "x"; #read("/etc/passwd")',
    "{{ 7|add:7 }}{% now 'Y' %}",
    "&amp; &lt; &#65;",
    "*b* _i_ `c` [l](http://x) @cite ^[n]",
    "=1+1",
    "אבג دهم 中文 😀 ﷽ ಕನ್ನಡ",
)


def among(*blocks: d.Block, **more) -> d.Document:
    """Return a guide with one chapter that holds ``blocks``."""
    return guide("lt", parts=(d.Part("", (chapter(1, "lt", *blocks),)),), **more)


def bitmap() -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (9, 9)).save(data, "BMP")
    return data.getvalue()


def as_png() -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (9, 9)).save(data, "PNG")
    return data.getvalue()


HARD: dict[str, Callable[[], d.Document]] = {
    "no chapters": lambda: guide("mt", 0, parts=()),
    "no pictures at all": lambda: guide("lt", 2, files={}),
    "pictures that are none": lambda: guide(
        "lt", 2, files={"oven.jpg": b"\xff\xd8\xff\xe0 none", "emblem.jpg": b""}
    ),
    "a kind of picture that nothing shows": lambda: guide(
        "lt", 1, files={"oven.jpg": bitmap(), "emblem.jpg": picture()}
    ),
    "a picture by a wrong name": lambda: guide(
        "lt", 1, files={"oven.jpg": as_png(), "emblem.jpg": picture()[:400]}
    ),
    "files with names of ours": lambda: guide(
        "lt",
        1,
        cover=d.Picture("../../etc/passwd", "x"),
        files={name: picture() for name in ("data.json", "main.typ", "a/b.jpg")},
    ),
    "an index of nobody": lambda: guide("lt", 2, index=(("x", ("nobody",)),)),
    "a chapter twice": lambda: guide(
        "lt",
        2,
        parts=(d.Part("A", (chapter(1, "lt"),)), d.Part("B", (chapter(1, "lt"),))),
    ),
    "no text": lambda: among(
        *(d.Paragraph(()), d.Paragraph((d.Run(" "),)), d.Heading(""), d.Bullets(())),
        *(d.Bullets(((),)), d.Quote(()), d.Figures(()), d.Table(()), d.Table(((),))),
    ),
    "no title": lambda: guide("lt", 1, title=" ", subtitle="", abstract=""),
    "letters that are no text": lambda: among(
        d.Paragraph((d.Run("a\x00b\x0bc\x1fd\ufffee\u2028f\u202eg\ud800h"),)),
        title="t\x00itle\x0b",
        imprint=d.Imprint(authors=("N\x00ame",)),
    ),
    "languages with more to say": lambda: guide(
        "lt",
        parts=(
            d.Part(
                "",
                tuple(
                    dataclasses.replace(chapter(number, "lt"), language=code)
                    for number, code in enumerate(("sr-Latn", "pt-BR", "", "x-none"))
                ),
            ),
        ),
    ),
    "places nowhere": lambda: guide(
        "lt",
        parts=(
            d.Part(
                "",
                (
                    dataclasses.replace(chapter(1, "lt"), place=d.Place("A", 0, 0)),
                    dataclasses.replace(chapter(2, "lt"), place=d.Place("B", 91, 181)),
                ),
            ),
        ),
    ),
    "a long table and a long cell": lambda: among(
        d.Table(tuple((f"r{row}", ENDLESS[: row % 60]) for row in range(200))),
        d.Table((("a", "b"), ("x " * 4000, "y"))),
        d.Picture("oven.jpg", "a " * 2000, "c " * 2000),
    ),
}


@pytest.mark.parametrize("name", HARD)
def test_whatever_comes_can_be_read_and_printed(name):
    document = HARD[name]()
    page = BeautifulSoup(html(document), "html.parser")
    found = [one["id"] for one in page(id=True)]
    assert len(found) == len(set(found))
    assert {str(one["href"])[1:] for one in page("a", href=re.compile("^#"))} <= {
        *found
    }
    assert all(one.get_text().strip() for one in page(re.compile("^h[1-6]$")))
    assert all(one["src"].startswith("data:image/") for one in page("img"))
    with pikepdf.open(io.BytesIO(pdf(document))) as file:
        assert file.pages
        assert all(str(one.Alt) for one, _lang in tags(file) if one.S == "/Figure")


@pytest.mark.parametrize(
    "name",
    ["no pictures at all", "a chapter twice", "no text", "letters that are no text"],
)
@pytest.mark.parametrize("render", [epub, docx, odt])
def test_whatever_comes_can_be_packed(name, render):
    assert parsed(render(HARD[name]()))


def test_signs_of_every_language_of_machines_are_text():
    document = among(
        *map(paragraph, SIGNS),
        d.Table((SIGNS, SIGNS)),
        title=SIGNS[0] + SIGNS[3],
        subtitle=SIGNS[4],
    )
    page = BeautifulSoup(html(document), "html.parser")
    words = page.get_text()
    inside = {
        "docx": members(docx(document))["word/document.xml"].decode(),
        "odt": members(odt(document))["content.xml"].decode(),
    }
    packed = {
        name: "".join(BeautifulSoup(xml, "xml").get_text())
        for name, xml in inside.items()
    }
    for sign in SIGNS:
        assert sign in words
        for text in packed.values():
            assert "".join(sign.split()) in "".join(text.split())
    assert not page("script")
    with pikepdf.open(io.BytesIO(pdf(document))) as file:
        about = file.open_metadata()
        assert about["dc:title"] == SIGNS[0] + SIGNS[3]


def test_a_word_without_end_stays_on_the_page():
    """Breaks are offered; without them the word would run over the edge."""
    with_word = pdf(among(d.Paragraph((d.Run(ENDLESS),)), title=ENDLESS))
    with pikepdf.open(io.BytesIO(with_word)) as file:
        width = float(file.pages[0].MediaBox[2])
        for page in file.pages[:6]:
            assert rightmost(page) <= width


def rightmost(page: pikepdf.Page) -> float:
    """Return where the last glyph of the page's widest line begins, in points."""
    widest = 0.0
    matrix, line = pikepdf.Matrix(), 0.0
    stack: list[pikepdf.Matrix] = []
    size = 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "q":
                stack.append(matrix)
            case "Q":
                matrix = stack.pop()
            case "cm":
                matrix = pikepdf.Matrix(*map(float, operands)) @ matrix
            case "Tm":
                line = (pikepdf.Matrix(*map(float, operands)) @ matrix).e
            case "Tf":
                size = float(operands[1])
            case "TJ" | "Tj":
                widest = max(widest, line + advance(size, operands[0]))
    return widest


def advance(size: float, shown: object) -> float:
    """Return the width of a row of the letter W, near enough to see it leave the page.

    Rows of other letters have none: their widths are not asked for.
    """
    parts = list(shown) if isinstance(shown, pikepdf.Array) else [shown]
    texts = [bytes(one) for one in parts if isinstance(one, pikepdf.String)]
    glyphs = [one[at : at + 2] for one in texts for at in range(0, len(one), 2)]
    same = len(set(glyphs)) == 1
    return (len(glyphs) - 1) * size * 0.9 if same else 0.0


def test_links_are_kept_whole_and_lead_outside_alone():
    far = "https://example.org/" + "a-very-long-address/" * 5
    runs = (
        d.Run("far", link=far),
        d.Run("letters", link="https://пример.бг/中文"),
        d.Run("code", link="javascript:alert(1)"),
        d.Run("file", link="file:///etc/passwd"),
    )
    document = among(d.Paragraph(runs))
    page = BeautifulSoup(html(document), "html.parser")
    assert page.find("a", string="far")["href"] == far
    assert not page("a", string=["code", "file"])
    assert "code" in page.get_text()
    with pikepdf.open(io.BytesIO(pdf(document))) as file:
        there = {
            str(note.A.URI)
            for one in file.pages
            for note in one.get("/Annots", [])
            if "/A" in note and "/URI" in note.A
        }
    assert far in there
    assert not [one for one in there if not one.startswith("https://")]


def test_parts_chapters_and_headings_stand_below_each_other_in_every_format():
    document = guide(
        "sl",
        parts=(
            d.Part("Prvo srečanje", (chapter(1, "sl", d.Heading("Deep", 5)),)),
            d.Part("Empty", ()),
            d.Part("Drugo srečanje", (chapter(2, "sl"),), (paragraph("intro"),)),
        ),
        foreword=(d.Heading("Skips", 3), paragraph("x")),
    )
    page = [one for one in html_headings(html(document)) if one[0] > 1]
    wanted = [(level - 1, words) for level, words in page]
    assert (1, "Prvo srečanje") in wanted
    assert (2, "Dobre prakse za majhne kraje 1") in wanted
    assert (3, "How it works") in wanted
    assert "Empty" not in [words for _level, words in wanted]
    assert docx_headings(docx(document)) == wanted
    assert odt_headings(odt(document)) == wanted
    with pikepdf.open(io.BytesIO(pdf(document))) as file:
        assert pdf_headings(file) == wanted


def test_what_is_missing_says_so_in_its_place():
    document = guide("lt", 1, files={})
    page = BeautifulSoup(html(document), "html.parser")
    assert page.get_text().count("Word no_picture") == 2
    # The emblem of a fund is said in words, where it cannot be shown.
    assert "Flag of the European Union" in page.find(class_="fund").get_text()


def test_marks_on_the_map_hide_no_number():
    page = html(guide("lt", 3))
    drawing = re.search(r"data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)", page)
    svg = base64.b64decode(drawing[1]).decode()
    assert re.findall(r"<text[^>]*>([^<]*)</text>", svg) == ["1–3"]


def test_three_hundred_chapters_are_a_guide():
    document = guide("bg", 300)
    assert html(document).count('<section class="chapter"') == 300
    with pikepdf.open(io.BytesIO(pdf(document))) as file:
        assert len(file.pages) > 300
