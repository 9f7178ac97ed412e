"""Each format goes out and comes back, also through other people's programs."""

from __future__ import annotations

import io
import zipfile

import pytest
from openpyxl import load_workbook
from translate.storage import pypo, xliff2
from translate.storage import tmx as toolkit_tmx

from tests.translation.exchanging import po_faults, with_spreadsheet, with_toolkit
from translation.exchange import po, tmx, xliff, xlsx
from translation.exchange.reading import read
from translation.exchange.rows import (
    ExchangeFile,
    ExchangePage,
    ExchangeRow,
    digest_of,
    named,
)

KEY, OTHER = (
    "11111111-2222-4333-8444-555555555555",
    "aaaaaaaa-2222-4333-8444-555555555555",
)
WRITERS = {"po": po.write, "xliff": xliff.write, "xlsx": xlsx.write}


def row(path, source, target="", key=KEY, **facts):
    return ExchangeRow(key, path, digest_of(source), source, target, **facts)


TEXTS = [
    row(
        "title",
        "The oven is lit",
        "Il-forn jixgħel, ħobż u għaqda",
        label="Title",
        limit=255,
    ),
    row("teaser", "Some news", "Новини от пещта", doubtful=True, label="Teaser"),
    row("body.1", "The same sentence.", "Isti stavek."),
    row("body.2", "The same sentence.", "Drug stavek."),
    row("body.2", "Two\nlines\n", "Dve\nvrstici"),
    row(
        "body.3",
        'Read <b>more</b> &amp; <a id="a1">h<i>er</i>e</a>.<br/>End',
        'Beri <b>več</b> &amp; <a id="a1">t<i>u</i></a>.<br/>Konec',
        marked=True,
    ),
    row("body.4", "=1+1", "=2+2"),
    row("body.5", "-x <b>letters</b> & more", "@x <b>črke</b> & več"),
    row("body.6", "2019"),
    row("body.7", '\tTab "quoted" back\\slash', "'Narekovaj' \"in\" \\"),
    row("title", "The oven is lit", "Vžgano", key=OTHER),
]


def file_of(rows=TEXTS, language="sl"):
    pages = [
        ExchangePage(
            key, f"Page “{key[:2]}” <&>", "en", [one for one in rows if one.key == key]
        )
        for key in dict.fromkeys(one.key for one in rows)
    ]
    return ExchangeFile(language, pages, "HE.CO")


def said(found):
    return [
        (one.name, one.source.strip(), one.target.strip(), one.doubtful, one.problem)
        for one in found
    ]


@pytest.mark.parametrize("form", WRITERS)
def test_what_was_written_is_read_again(form):
    found = read(WRITERS[form](file_of()))
    assert found.language == "sl"
    # A text without a translation waits in XLIFF; there is nothing to doubt yet.
    assert said(row for row in found.rows if row.target) == said(
        row for row in TEXTS if row.target
    )
    assert [one.name for one in found.rows] == [one.name for one in TEXTS]


@pytest.mark.parametrize("language", ["sl", "lt", "mt", "bg", "it", "nl", "en"])
def test_gettext_finds_nothing_to_say_of_a_po_file(language):
    data = po.write(file_of(language=language))
    assert po_faults(data) == []
    header = pypo.pofile.parsestring(data).parseheader()
    assert header["Language"] == language
    assert header["Plural-Forms"].startswith("nplurals=")
    assert "charset=UTF-8" in header["Content-Type"]


def test_the_check_of_po_files_finds_faults():
    data = po.write(file_of())
    assert po_faults(data.replace(b"body.2#", b"body.1#", 1)) != []
    assert po_faults(
        data.replace(b'msgstr "Isti stavek."', b'msgstr "Isti stavek.\\n"')
    )


@pytest.mark.parametrize("form", ["po", "xliff"])
def test_toolkit_reads_what_is_doubtful_and_what_is_not(form):
    store = {"po": pypo.pofile, "xliff": xliff2.Xliff2File}[form]()
    store.parse(WRITERS[form](file_of()))
    fuzzy = {str(unit.source): unit.isfuzzy() for unit in store.units if unit.source}
    assert fuzzy["Some news"]
    assert not fuzzy["The oven is lit"]
    assert not fuzzy["2019"]


@pytest.mark.parametrize("form", ["po", "xliff"])
def test_toolkit_changes_come_back(form):
    texts = {
        "Some news": "Nekaj novic",
        "2019": "Leto 2019",
        "Two\nlines\n": "Tri\nvrstice\n",
        "=1+1": "=HYPERLINK(1)",
    }
    sent = with_toolkit(WRITERS[form](file_of()), form, texts)
    found = {one.name: one for one in read(sent).rows}
    for before in TEXTS:
        after = found[before.name]
        wanted = texts.get(before.source, before.target)
        assert after.target.strip() == wanted.strip()
        assert not after.doubtful or not after.target


def test_toolkit_keeps_a_doubtful_text_doubtful():
    for form in ("po", "xliff"):
        sent = with_toolkit(WRITERS[form](file_of()), form, {"2019": "Leto 2019"})
        found = {one.source: one for one in read(sent).rows}
        assert found["Some news"].doubtful
        assert not found["2019"].doubtful


def test_codes_of_a_text_move_with_its_words():
    data = xliff.write(file_of()).decode()
    start, bold, rest = data.partition("<target>Beri ")
    moved = start + bold + rest.replace("</target>", " Še.</target>", 1)
    found = {one.path: one for one in read(moved.encode()).rows}
    assert found["body.3"].target.endswith("<br/>Konec Še.")
    assert found["body.3"].marked


@pytest.mark.parametrize(
    ("inner", "target", "problem"),
    [
        (
            'Beri <g id="b1">več</g> <g id="a1">tu</g>',
            'Beri <b>več</b> <a id="a1">tu</a>',
            False,
        ),
        (
            '<bpt id="b1">x</bpt>več<ept id="b1">y</ept><x id="br2"/>',
            "<b>več</b><br/>",
            False,
        ),
        ('<bpt id="1" rid="b1"/>več<ept id="2" rid="b1"/>', "<b>več</b>", False),
        ('<mrk mtype="term">Več</mrk> <sub>x</sub> &amp; y', "Več x & y", False),
        ('<g id="1">več</g>', "več", True),
        ("<it id='2' pos='open'/>več", "več", True),
    ],
)
def test_codes_of_version_1_become_marks(inner, target, problem):
    data = f"""<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="{KEY}" source-language="en" target-language="sl"><body>
    <trans-unit id="9" resname="body.3" approved="yes"><source>x</source>
    <target state="translated">{inner}</target></trans-unit></body></file></xliff>"""
    (found,) = read(data.encode()).rows
    assert (found.key, found.path, found.target) == (KEY, "body.3", target)
    assert bool(found.problem) == problem
    assert not found.doubtful


@pytest.mark.parametrize(
    ("unit", "target", "doubtful"),
    [
        ('approved="no"', "", True),
        ("", 'state="needs-review-translation"', True),
        ("", 'state="new"', True),
        ("", 'state="translated"', False),
        ("", "", False),
    ],
)
def test_states_of_version_1(unit, target, doubtful):
    data = f"""<xliff version="1.2"><file original="{KEY}" target-language="sl"><body>
    <trans-unit id="9" {unit}><source>x</source><target {target}>y</target>
    </trans-unit></body></file></xliff>"""
    assert read(data.encode()).rows[0].doubtful is doubtful


def test_a_text_that_a_program_cut_in_two_is_put_together():
    data = f"""<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"
    srcLang="en" trgLang="sl"><file id="f" original="{KEY}"><unit id="u" name="teaser">
    <segment state="final"><source>One.</source><target>Ena.</target></segment>
    <ignorable><source> </source></ignorable>
    <segment state="initial"><source>Two.</source><target>Dve<ph id="br1"/>!</target>
    </segment></unit></file></xliff>"""
    (found,) = read(data.encode()).rows
    assert (found.source, found.target) == ("One. Two.", "Ena. Dve<br/>!")
    assert found.doubtful
    half = data.replace("<target>Ena.</target>", "")
    assert read(half.encode()).rows[0].target == ""


def test_pages_of_two_languages_are_two_documents():
    pages = [
        ExchangePage(KEY, "A", "en", [TEXTS[0]]),
        ExchangePage(OTHER, "B", "lt", [TEXTS[-1]]),
    ]
    documents = xliff.by_source_language(ExchangeFile("sl", pages))
    assert list(documents) == ["en", "lt"]
    packed = zipfile.ZipFile(io.BytesIO(xliff.packed(documents, "sl")))
    assert packed.namelist() == ["en-sl.xlf", "lt-sl.xlf"]
    (found,) = read(packed.read("lt-sl.xlf")).rows
    assert found.key == OTHER


def test_no_cell_holds_a_formula():
    sheet = load_workbook(io.BytesIO(xlsx.write(file_of()))).worksheets[0]
    cells = [
        cell for line in sheet.iter_rows() for cell in line if cell.value is not None
    ]
    assert {cell.data_type for cell in cells} == {"s"}
    begins = [cell for cell in cells if cell.value[0] in "=+-@\t\r"]
    assert len(begins) == 5
    assert all(cell.quotePrefix for cell in begins)
    with zipfile.ZipFile(io.BytesIO(xlsx.write(file_of()))) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_only_translations_can_be_written_in_a_spreadsheet():
    sheet = load_workbook(io.BytesIO(xlsx.write(file_of()))).worksheets[0]
    assert sheet.protection.sheet
    assert sheet.freeze_panes == "A2"
    headings = [str(cell.value) for cell in sheet[1]]
    assert "slovenščina" in headings[3].lower()
    assert headings[3].endswith("(target: sl)")
    open_columns = {
        headings[cell.column - 1]
        for line in sheet.iter_rows(min_row=2)
        for cell in line
        if not cell.protection.locked
    }
    assert open_columns == {headings[3], headings[4]}


def test_what_a_spreadsheet_changed_comes_back():
    changed = {
        "Some news": {"target": "Nekaj novic", "doubtful": None},
        "2019": {"target": 2019},
        "=1+1": {"doubtful": "X"},
    }
    found = {
        one.source: one
        for one in read(with_spreadsheet(xlsx.write(file_of()), changed)).rows
    }
    assert (found["Some news"].target, found["Some news"].doubtful) == (
        "Nekaj novic",
        False,
    )
    assert found["2019"].target == "2019"
    assert found["=1+1"].target == "=2+2"
    assert found["=1+1"].doubtful


def test_the_memory_is_read_by_toolkit():
    pairs = [
        tmx.Pair("en", "Bread &amp; salt", "Ħobż u melħ"),
        tmx.Pair("lt", "Krosnis <b>kūrenama</b>", "Forn <b>jixgħel</b>"),
        tmx.Pair("en", "Bread &amp; salt", "Ħobż u melħ"),
    ]
    data = tmx.write(pairs, "mt", file_of().made_at)
    store = toolkit_tmx.tmxfile.parsestring(data)
    assert [(str(one.source), str(one.target)) for one in store.units] == [
        ("Bread & salt", "Ħobż u melħ"),
        ("Krosnis <b>kūrenama</b>", "Forn <b>jixgħel</b>"),
    ]
    assert store.translate("Bread & salt", "en", "mt") == "Ħobż u melħ"


def test_names_are_read_as_they_are_written():
    assert named(TEXTS[0].name) == (KEY, "title", TEXTS[0].digest)
    assert named("title") == ("", "", "")
