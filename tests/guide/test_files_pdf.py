"""The PDF of a guide, looked at by a library that did not make it."""

from __future__ import annotations

import io
import itertools
import time

import pikepdf
import pytest

from practices.guide import document as d
from practices.guide.rendering import pdf
from tests.guide.reading import bookmarks, fonts, letters, pdf_headings, tags
from tests.guide.sample import TITLES, guide

WORDS = {
    "en": "“Quoted” – £5 … 20 °C",
    "sl": "Čez žago šel je škrat; ČŠŽ čšž",
    "it": "Perché è così, però già più; ÀÈÉÌÒÙ",
    "lt": "Ąžuolas ĄČĘĖĮŠŲŪŽ ąčęėįšųūž „ne“",
    "nl": "Geëerd café, ’s ochtends, naïef, IJ ij",
    "mt": "Ħanżira ċkejkna, ġobon, Għawdex; ĊĠĦŻ ċġħż",
    "bg": "Жълтата дюля беше щастлива, ЪЬЮЯ №",
}


def opened(document: d.Document) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf(document)))


@pytest.mark.parametrize("language", TITLES)
def test_everybody_can_read_it(language):
    with opened(guide(language, abstract=WORDS[language])) as file:
        assert file.Root.MarkInfo.Marked
        assert str(file.Root.Lang) == language
        assert file.Root.ViewerPreferences.DisplayDocTitle
        with file.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"
            assert about["dc:title"] == TITLES[language]
            assert set(about["dc:language"]) == {language}
        for font in fonts(file):
            if "/DescendantFonts" not in font and font.Subtype != "/Type3":
                described = font.FontDescriptor
                assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(described.keys())
        readable = letters(file)
        assert set(WORDS[language]) - {" "} <= readable
        assert all(
            page.get("/Tabs") == "/S" for page in file.pages if "/Annots" in page
        )


def test_pictures_tables_and_links_have_their_words():
    with opened(guide("sl")) as file:
        found = [one for one, _language in tags(file)]
    kinds = [str(one.S) for one in found]
    pictures = [str(one.get("/Alt", "")) for one in found if one.S == "/Figure"]
    # The cover, emblem and logo, a picture for each of three chapters, the map.
    assert len(pictures) == 7
    assert all(pictures)
    assert kinds.count("/Table") == kinds.count("/THead") == 3
    assert kinds.count("/TH") == 6
    assert {"/TOC", "/Title", "/L", "/LI", "/BlockQuote", "/Link"} <= set(kinds)


def test_headings_never_skip_a_level_and_bookmarks_name_them():
    with opened(guide("lt")) as file:
        headings, marks = pdf_headings(file), bookmarks(file)
    levels = [level for level, _words in headings]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    named = [words for _level, words in headings]
    chapters = [f"{TITLES['lt']} 1", f"{TITLES['sl']} 2", f"{TITLES['lt']} 3"]
    assert [one for one in named if one in chapters] == chapters
    assert [one for one in marks if one in chapters] == chapters
    assert {"Word imprint", "Word foreword", "Word map", "Word index"} <= set(marks)


def test_a_chapter_in_another_language_says_so():
    with opened(guide("bg")) as file:
        said = {str(one.get("/T", "")): language for one, language in tags(file)}
        texts = [language for one, language in tags(file) if one.S == "/P"]
    assert said[f"{TITLES['sl']} 2"] == "sl"
    assert said[f"{TITLES['bg']} 3"] == "bg"
    # The words of the fund stand there in English.
    assert {"bg", "sl", "en"} <= set(texts)


def test_words_of_the_guide_stay_in_its_language_inside_such_a_chapter():
    with opened(guide("bg")) as file:
        sources = {
            language for one, language in tags(file) if one.get("/T") == "Word sources"
        }
    assert sources == {"bg"}


def test_the_contents_give_the_right_pages():
    with opened(guide("mt", 12)) as file:
        pages = {page.objgen: number for number, page in enumerate(file.pages, 1)}
        with file.open_outline() as outline:
            there = {
                one.title: pages[one.destination[0].objgen] for one in outline.root
            }
    chapters = [there[one] for one in there if one.startswith(TITLES["mt"])]
    assert chapters == sorted(chapters)
    assert len(set(chapters)) == len(chapters)


def test_the_same_guide_is_the_same_file_at_any_time(monkeypatch):
    first = pdf(guide("nl"))
    monkeypatch.setattr(time, "time", lambda: 4102444800.0)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "4102444800")
    assert pdf(guide("nl")) == first
    assert pdf(guide("nl", title="Another")) != first
    with pikepdf.open(io.BytesIO(first)) as file:
        assert "/CreationDate" not in file.docinfo
