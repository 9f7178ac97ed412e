"""Broken and hostile files: a clear word, nothing half done, never an error page."""

from __future__ import annotations

import io
import zipfile

import pytest
from openpyxl import Workbook, load_workbook

from tests.factories import make_news
from tests.translation.conftest import SL, locale, member, republish, session
from tests.translation.exchanging import (
    apply,
    download,
    preview,
    reasons,
    stored,
    texts_of,
    upload,
    with_spreadsheet,
    with_toolkit,
)
from translation import actions
from translation.exchange import limits, packing, po
from translation.models import FileImport

pytestmark = pytest.mark.django_db

MARKED = next(source for source in SL if "<" in source)
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=%s\\n"\n\n'
NAMES = 'xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"'
XLIFF = f"<xliff {NAMES} trgLang='sl'><file id='f' original='x'>%s</file></xliff>"
BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


def workbook(*lines):
    book = Workbook()
    for line in lines:
        book.active.append(line)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def archive(**members):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in members.items():
            made.writestr(name.replace("__", "/"), text)
    return data.getvalue()


def shortened(data, count):
    """Return a ZIP that lost some bytes before its list of parts."""
    place = data.index(b"PK\x01\x02")
    return data[: place - count] + data[place:]


def with_member(data, name, change):
    """Return a workbook with one of its parts changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for one in old.namelist():
            text = old.read(one)
            new.writestr(one, change(text) if one == name else text)
    return made.getvalue()


UNREADABLE = {
    "empty": (b"", "is empty"),
    "blank": (b" \n\xef\xbb\xbf \n", "no file that the site can read"),
    "only a mark of order": (b"\xef\xbb\xbf\n", "is empty"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "no file that the site"),
    "a name of a file": (b"/etc/passwd", "no file that the site can read"),
    "prose": ("Čakamo na prevod.".encode(), "no file that the site can read"),
    "an old spreadsheet": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "of an old kind"),
    "po without header": (b'msgid "a"\nmsgstr "b"\n', "has no header"),
    "po of a header alone": ((HEADER % "UTF-8").encode(), "There is no text"),
    "po cut in a text": (
        (HEADER % "UTF-8" + 'msgid "a"\nmsgstr "b').encode(),
        "line 5",
    ),
    "po cut at a quote": (
        (HEADER % "UTF-8" + 'msgid "a"\nmsgstr "b\\"').encode(),
        "breaks off or is damaged at line 5",
    ),
    "po cut after a source": (
        (HEADER % "UTF-8" + 'msgid "a"\n').encode(),
        "breaks off",
    ),
    "po that is none": ((HEADER % "UTF-8" + "<html>msgid</html>").encode(), "damaged"),
    "po in other letters": (
        (HEADER % "UTF-8").encode() + 'msgid "a"\nmsgstr "peč"\n'.encode("cp1250"),
        "not in the encoding that it names (UTF-8)",
    ),
    "po in no letters": ((HEADER % "rot13").encode(), "encoding that it names (rot13)"),
    "po in escapes": ((HEADER % "unicode_escape").encode(), "(unicode_escape)"),
    "po in Lithuanian": (
        (HEADER % "UTF-8\\nLanguage: lt").encode() + b'msgid "a"\nmsgstr "b"\n',
        "“lt”, and not in",
    ),
    "xml cut short": (b"<xliff version='2.0'><file", "breaks off or is damaged"),
    "xml of another kind": (b"<html><body/></html>", "no XLIFF"),
    "xml in wrong letters": (
        b"<?xml version='1.0' encoding='x-none'?><xliff/>",
        "breaks off or is damaged",
    ),
    "xliff of another age": (b"<xliff version='3.0'/>", "version “3.0” cannot be read"),
    "xliff in Lithuanian": (
        f"<xliff {NAMES} trgLang='lt'><file id='f'><unit id='u'><segment>"
        "<source>a</source></segment></unit></file></xliff>".encode(),
        "“lt”, and not in",
    ),
    "xliff of two languages": (
        b"<xliff version='1.2'><file target-language='sl'/><file target-language='lt'/>"
        b"</xliff>",
        "several languages",
    ),
    "xliff without texts": ((XLIFF % "").encode(), "There is no text"),
    "entity bomb": (
        f'<!DOCTYPE x [<!ENTITY a0 "ha">{BOMB}]><xliff>&a9;</xliff>'.encode(),
        "declares types or entities",
    ),
    "entity of a file": (
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff>&a;</xliff>',
        "declares types or entities",
    ),
    "type of another host": (
        b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><xliff/>',
        "declares types or entities",
    ),
    "types of its own": (
        b"<!DOCTYPE x [<!ELEMENT x ANY>]><xliff/>",
        "declares types or entities",
    ),
    "bomb in two bytes a letter": (
        '<!DOCTYPE x [<!ENTITY a "ha">]><xliff>&a;</xliff>'.encode("utf-16"),
        "declares types or entities",
    ),
    "xml without a floor": (
        b"<xliff>" + b"<file>" * 100_000 + b"</file>" * 100_000 + b"</xliff>",
        "too many elements inside each other",
    ),
    "po of one endless line": (
        (HEADER % "UTF-8").encode() + b'msgid "' + b"x" * 400_000 + b'"\nmsgstr ""',
        "damaged at line 4",
    ),
    "zip of something": (archive(a="b"), "This ZIP is no spreadsheet"),
    "zip cut short": (archive(a="b")[:-5], "spreadsheet is damaged"),
    "zip that points before its begin": (
        shortened(archive(**{"xl/workbook.xml": "<a/>", "b": "c"}), 4),
        "spreadsheet is damaged",
    ),
    "spreadsheet of nothing": (
        archive(xl__workbook="", **{"xl/workbook.xml": "<a/>"}),
        "damaged",
    ),
    "spreadsheet of another kind": (workbook(["a", "b"]), "first row"),
    "spreadsheet without rows": (workbook(), "first row"),
    "spreadsheet in Lithuanian": (
        workbook(["A (source)", "B (target: lt)", "C (id)"], ["a", "b", "c"]),
        "“lt”, and not in",
    ),
    "entities in a spreadsheet": (
        with_member(
            workbook(["a"]),
            "xl/worksheets/sheet1.xml",
            lambda text: b'<!DOCTYPE x [<!ENTITY a "ha">]>' + text,
        ),
        "declares types or entities",
    ),
    "spreadsheet with a broken part": (
        with_member(workbook(["a"]), "xl/workbook.xml", lambda text: b"<workbook/>"),
        "spreadsheet is damaged",
    ),
}


@pytest.fixture
def begun(news):
    actions.start(news, locale("sl"), None)
    return news


@pytest.fixture
def client(site):
    return session(member("tina", "sl"))


def refused(client, data, words):
    sent = upload(client, data)
    assert sent.status_code == 400
    assert words in sent.context["refused"]
    html = sent.content.decode()
    assert 'aria-describedby="files-refused"' in html
    assert 'id="files-refused" role="alert"' in html
    assert not FileImport.objects.exists()


def test_a_file_of_which_nothing_can_be_taken(begun, client, subtests):
    for name, (data, words) in UNREADABLE.items():
        with subtests.test(name):
            refused(client, data, words)
    assert not any(text for _source, text, _by in stored(begun))


def test_no_file_at_all(begun, client):
    sent = client.post("/admin/desk/files/import/", {"language": "sl"})
    assert sent.status_code == 400
    assert "Choose a file first." in sent.content.decode()


def test_fifty_megabytes(begun, client):
    refused(client, b"#" * 50 * 1024 * 1024, "50.0")


def test_too_many_texts(begun, client, monkeypatch):
    monkeypatch.setattr(limits, "MOST_ROWS", 3)
    refused(client, download(client, begun), "7 texts")


def test_zip_bombs(begun, client, monkeypatch):
    zeros = b"0" * (packing.LARGEST_UNPACKED + 1)
    refused(client, archive(xl__workbook=zeros), "unpacks to more")
    many = {f"a{number}": "" for number in range(packing.MOST_MEMBERS + 1)}
    refused(client, archive(**many), "unpacks to more")
    # One that says it is small, and is not.
    bomb = bytearray(archive(**{"xl__workbook.xml": b"<a>" + b"0" * 2_000_000}))
    size = (2_000_003).to_bytes(4, "little")
    assert bomb.count(size) == 2
    refused(client, bytes(bomb).replace(size, (9).to_bytes(4, "little")), "damaged")


def test_a_spreadsheet_with_a_password(begun, client):
    data = bytearray(archive(**{"xl__workbook.xml": "<a/>"}))
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        data[data.index(mark) + (6 if mark[2] == 3 else 8)] |= 1
    refused(client, bytes(data), "has a password")


def test_a_cell_with_a_formula_or_no_text_is_left_out(begun, client):
    data = with_spreadsheet(
        download(client, begun, form="xlsx"),
        {
            "Some news": {"target": '=HYPERLINK("http://example.org";"x")'},
            "A heading": {"target": True},
            "The oven is lit": {"target": "Peč je zakurjena"},
        },
    )
    shown = preview(client, data)
    assert sorted(reasons(shown)) == [
        "This cell has a formula. Write the text itself.",
        "This cell has no text. Format it as text, and write.",
    ]
    assert apply(client, shown).status_code == 302
    texts = texts_of(begun)
    assert texts["The oven is lit"] == "Peč je zakurjena"
    assert texts["Some news"] == ""


def test_a_line_far_below_does_not_fill_the_memory(begun, client):
    data = download(client, begun, form="xlsx")
    book = load_workbook(io.BytesIO(data))
    book.worksheets[0].cell(1_048_576, 16_384).value = "x"
    kept = io.BytesIO()
    book.save(kept)
    assert len(preview(client, kept.getvalue()).context["preview"].rows) == 7


BAD_TEXTS = {
    "Beri <b>več <a id='a1'>tu</b></a>.": "opened and not closed",
    "Beri <b>več</b> tu.": "The links differ",
    'Beri <b>več</b> <a id="a2">tu</a>.': "The links differ",
    'Beri <b>več</b> <a href="javascript:alert(1)">tu</a>.': "Links are taken from",
    'Beri <b>več</b> <a id="a1" onclick="x">tu</a>.': "Use only the marks",
    'Beri <b>več</b> <script>x</script><a id="a1">tu</a>.': "Use only the marks",
    "Beri &lt;b&gt;več": "The links differ",
}


@pytest.mark.parametrize("form", ["po", "xlsx"])
def test_marks_that_are_not_right(begun, client, form):
    data = download(client, begun, form=form)
    for text, words in BAD_TEXTS.items():
        changed = (
            with_toolkit(data, "po", {MARKED: text})
            if form == "po"
            else with_spreadsheet(data, {MARKED: {"target": text}})
        )
        shown = preview(client, changed)
        assert any(words in reason for reason in reasons(shown)), text
        assert "<script>x" not in shown.content.decode()
        assert "Nothing in this file can be taken over." in shown.content.decode()


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ('<pc id="b1">več</pc>', "The links differ"),
        ('<pc id="b9"><pc id="a1">tu</pc></pc> <pc id="7">x</pc>', "The code “7”"),
        ("več &lt;a href='javascript:x'&gt;tu&lt;/a&gt;", "Links are taken from"),
        ('<sc id="b1"/>več <pc id="a1">tu<ec startRef="b1"/></pc>', "opened and not"),
        ('<pc id="b1">' * 60 + "več" + "</pc>" * 60, "The code “…”"),
        ('več<cp hex="D800"/><pc id="b1">x</pc><pc id="a1">y</pc>', "cannot be shown"),
        ('več<cp hex="zz"/>', "The links differ"),
    ],
)
def test_codes_that_are_not_right(begun, client, inner, words):
    data = download(client, begun, form="xliff").decode()
    whole = "</pc>.</source></segment>"
    assert data.count(whole) == 1
    sent = data.replace(whole, f"</pc>.</source><target>{inner}</target></segment>")
    shown = preview(client, sent.encode())
    assert any(words in reason for reason in reasons(shown)), reasons(shown)


def test_codes_where_the_source_has_none(begun, client):
    data = download(client, begun, form="xliff").decode()
    plain = "<source>Some news</source>"
    target = '<target><pc id="b1">Novice</pc></target>'
    shown = preview(client, data.replace(plain, plain + target).encode())
    assert reasons(shown) == ["The source of this text has no marks; take them out."]


def test_ten_thousand_characters(begun, client):
    long = {"The oven is lit": "p" * 10_000, "A heading": "Naslov"}
    data = download(client, begun)
    shown = preview(client, with_toolkit(data, "po", long))
    assert any("it has 10000 now" in reason for reason in reasons(shown))
    assert len(shown.content) < 60_000
    assert apply(client, shown).status_code == 302
    assert texts_of(begun)["The oven is lit"] == ""
    assert texts_of(begun)["A heading"] == "Naslov"


def test_more_letters_than_any_place_takes(begun, client):
    data = with_toolkit(download(client, begun), "po", {MARKED: "<a<b" * 20_000})
    (reason,) = reasons(preview(client, data))
    assert reason == "This text has 80000 letters, more than any place takes."


def test_a_text_of_very_many_lines(begun, client):
    lines = '\n"x"' * (po.MOST_LINES + 1)
    refused(
        client,
        (HEADER % "UTF-8" + f'msgid "a"\nmsgstr ""{lines}\n').encode(),
        "damaged",
    )


def test_a_part_of_a_spreadsheet_that_hides_its_kind(begun, client):
    bomb = '<!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>'.encode("utf-16-be")
    data = archive(**{"xl/workbook.xml": "<a/>", "xl/sheet.bin": bomb})
    refused(client, data, "declares types or entities")


def test_a_character_that_no_database_holds(begun, client):
    data = download(client, begun).decode()
    empty = 'msgid "Some news"\nmsgstr ""'
    sent = data.replace(empty, empty[:-1] + 'No\x00vice"').encode()
    (reason,) = reasons(preview(client, sent))
    assert "cannot be shown" in reason


def test_a_file_of_another_page(begun, client):
    other = make_news("Another page")
    actions.start(other, locale("sl"), None)
    data = with_toolkit(download(client, other), "po", {"Some news": "Novice"})
    other.delete()
    shown = preview(client, data)
    assert set(reasons(shown)) == {
        "This text is of a page that cannot be translated here."
    }
    assert texts_of(begun)["Some news"] == ""


def test_a_file_of_another_site(begun, client):
    text = 'msgctxt "%s"\nmsgid "Some news"\nmsgstr "Novice"\n'
    names = ["menu", "x/title#000000000000", f"{begun.translation_key}/teaser"]
    data = HEADER % "UTF-8" + "\n".join(text % name for name in names)
    data += '\nmsgid "One"\nmsgid_plural "Many"\nmsgstr[0] "a"\nmsgstr[1] "b"\n'
    found = reasons(preview(client, data.encode()))
    assert found[:3] == ["This text was not downloaded from this site."] * 3
    assert "several plural forms" in found[3]


def test_a_file_of_an_older_source(begun, client):
    texts = {"Some news": "Novice", "A heading": "Naslov"}
    data = with_toolkit(download(client, begun), "po", texts)
    republish(begun, teaser="Some other news", body=[("heading", "Another")])
    shown = preview(client, data)
    found = {one.row.source: one.reasons for one in shown.context["preview"].rows}
    assert "has changed since the file was made" in found["Some news"][0]
    assert found["A heading"] == ["The page no longer has this text."]


def test_a_text_that_stands_twice(begun, client):
    data = with_toolkit(
        download(client, begun), "po", {"Some news": "Novice", "A heading": "Naslov"}
    ).decode()
    entries = data.split("\n\n")
    (news,) = [one for one in entries if "Novice" in one]
    (heading,) = [one for one in entries if "Naslov" in one]
    shown = preview(
        client,
        "\n\n".join([*entries, news.replace("Novice", "Drugo"), heading]).encode(),
    )
    words = "The file has this text more than once, with differences."
    assert reasons(shown) == [words, words]
    assert [one.row.target for one in shown.context["preview"].accepted] == ["Naslov"]


def test_what_others_call_their_file_is_only_shown(begun, client):
    data = download(client, begun)
    sent = upload(client, data, name="<b>x</b>" + "y" * 300 + ".po")
    shown = client.get(sent.url)
    assert "<b>x</b>" not in shown.content.decode()
