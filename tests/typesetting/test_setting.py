"""Printed things, looked at by a library that did not make them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from core.typesetting import CannotBeSet, pdf

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
