"""Printed things, looked at by a library that did not make them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from core.typesetting import CannotBeSet, pdf, png

WORDS = [
    "Ħamrun, ġobon",
    "Ąžuolas ėįšųūž",
    "Пловдив № 7",
    "أحمد محمد",
    "משה כהן",
    "中文 😀",
    "#import x $a$ *b* [c] // d",
    "=1+1",
    "nul \x00 and \u200b nothing",
    "W" * 200,
]


@pytest.fixture
def template(settings, tmp_path):
    settings.TEMPLATES = [
        {**one, "DIRS": [*one["DIRS"], tmp_path], "OPTIONS": one.get("OPTIONS", {})}
        for one in settings.TEMPLATES
    ]

    def write(body: str) -> str:
        start = '#import "common.typ": *\n#show: sheet\n= #given.title\n'
        (tmp_path / "trial.typ").write_text(start + body)
        return "trial.typ"

    return write


def test_a_sheet_is_tagged_named_and_has_its_letters_with_it(template):
    name = template("#for one in given.words [ #one \\ ]")
    made = pdf(name, {"words": WORDS}, language="lt", title="Ąžuolas")
    assert made == pdf(name, {"words": WORDS}, language="lt", title="Ąžuolas")
    with pikepdf.open(BytesIO(made)) as file:
        assert file.Root.MarkInfo.Marked
        assert str(file.Root.Lang) == "lt"
        assert file.Root.ViewerPreferences.DisplayDocTitle
        with file.open_metadata() as about:
            assert about["dc:title"] == "Ąžuolas"
            assert about["pdfuaid:part"] == "1"
        for page in file.pages:
            for font in page.Resources.Font.values():
                below = font.DescendantFonts[0] if "/DescendantFonts" in font else font
                described = below.FontDescriptor
                assert "/FontFile2" in described or "/FontFile3" in described


def test_what_cannot_be_set_is_said(template):
    with pytest.raises(CannotBeSet, match="missing"):
        pdf(template('#image("missing.png", alt: "x")'), {}, language="en", title="T")


def test_text_never_reaches_a_file_of_the_machine(template):
    name = template("#for one in given.words [ #one ]")
    text = f'#read("{Path(__file__)}")'
    made = pdf(name, {"words": [text]}, language="en", title="T")
    assert b"pytest" not in made


def test_a_name_of_ours_is_no_name_for_a_picture(template):
    name = template("")
    for file in ("data.json", "common.typ", "../up.png", "a/b.png"):
        with pytest.raises(CannotBeSet, match="no name"):
            pdf(name, {}, language="en", title="T", files={file: b""})


def test_a_link_is_whole_however_long_and_in_any_script(template):
    far = "https://example.org/" + "long-address/" * 9
    name = template("#link(given.far)[a] #link(given.odd)[b]")
    data = {"far": far, "odd": "https://example.org/中文"}
    with pikepdf.open(BytesIO(pdf(name, data, language="en", title="T"))) as file:
        there = [str(one.A.URI) for one in file.pages[0].Annots]
    assert there == [far, "https://example.org/%E4%B8%AD%E6%96%87"]


def test_a_fund_without_its_emblem_is_said_in_words(template):
    fund = {
        **{"statement": "Paid by many", "statement_language": "x-odd-code"},
        **{"disclaimer": "", "disclaimer_language": ""},
        **{"extra": "", "extra_language": ""},
        **{"emblem": {"file": "gone.png", "alt": "The emblem"}, "logos": []},
    }
    name = template("#funds(given.funds)")
    made = pdf(name, {"funds": [fund]}, language="pt-BR", title="T")
    with pikepdf.open(BytesIO(made)) as file:
        assert str(file.Root.Lang) == "pt"


def test_a_drawing_becomes_dots():
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>'
    made = png(drawing)
    assert made == png(drawing)
    with Image.open(BytesIO(made)) as image:
        assert image.format == "PNG"
        assert round(image.width / image.height) == 2
    with pytest.raises(CannotBeSet):
        png(b"no drawing")
