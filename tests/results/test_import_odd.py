"""Sheets that are read wrong if one is careless, and sites that changed meanwhile."""

from __future__ import annotations

import datetime as dt
import unicodedata
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook
from openpyxl.worksheet.formula import ArrayFormula

from dissemination.results.models import Activity, ActivityImport
from partners.models import PartnerPage, ProjectPage
from tests import factories
from tests.results.test_import import HEADS, IMPORT, book, site

__all__ = ["site"]
pytestmark = pytest.mark.django_db
ROW = ["2019-05-06", "Oven", "Library"]


def test_one_sheet_that_waits_twice_is_taken_once(site):
    client, send, _take = site
    for _time in range(2):
        send(book(HEADS, ROW))
    for kept in ActivityImport.objects.order_by("pk"):
        answer = client.post(f"{IMPORT}{kept.pk}/", {"line": ["2"]}, follow=True)
    assert Activity.objects.count() == 1
    assert "1 row was left out" in answer.content.decode()


@pytest.mark.parametrize(
    "change",
    [
        lambda: ProjectPage.objects.update(start=dt.date(2020, 1, 1)),
        lambda: PartnerPage.objects.all().delete(),
    ],
)
def test_a_site_that_changed_meanwhile_takes_none_and_keeps_the_sheet(site, change):
    _client, send, take = site
    send(book(HEADS, ROW, ["2020-05-06", "Salt", "Library"]))
    change()
    assert take(2, 3).status_code == 302
    assert not Activity.objects.exists()
    assert len(ActivityImport.objects.get().rows) == 2


def test_what_was_done_a_day_later_is_likely_the_same(site):
    _client, send, take = site
    send(book(HEADS, ROW))
    take(2)
    _answer, rows = send(book(HEADS, ["2019-05-08", "OVEN", "Library"]))
    assert rows[0]["double"]


@pytest.mark.parametrize(
    "day", ["2019-05-06 – 2019-05-09", "2019-05-06xx", "2019-W20-1", "6.5.19", "43591"]
)
def test_a_date_that_is_not_quite_one_is_not_guessed(site, day):
    _client, send, _take = site
    _answer, rows = send(book(HEADS, [day, "Oven", "Library"]))
    assert "no date" in rows[0]["wrong"][0]


def test_dates_and_kinds_are_shown_as_they_are_understood(site):
    _client, send, _take = site
    answer, _rows = send(book(HEADS, ["7/8/2019", "Oven", "Library", "press"]))
    said = answer.content.decode()
    assert "7 August 2019" in said
    assert "Press, radio or television" in said


@pytest.mark.parametrize("cell", [ArrayFormula("B2:B2", "=1+1"), "=1+1", "#REF!"])
def test_no_formula_and_no_error_becomes_a_title(site, cell):
    _client, send, _take = site
    made = Workbook()
    made.active.append(HEADS)
    made.active.append(ROW)
    made.active["B2"] = cell
    data = BytesIO()
    made.save(data)
    _answer, rows = send(data.getvalue())
    assert "formula" in rows[0]["wrong"][0]


@pytest.mark.parametrize("damage", [lambda _part: b"", lambda part: part[:-40]])
@pytest.mark.parametrize(
    "name",
    [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
    ],
)
def test_a_damaged_workbook_is_said_to_be_one(site, name, damage):
    _client, send, _take = site
    data = BytesIO()
    with (
        ZipFile(BytesIO(book(HEADS, ROW))) as old,
        ZipFile(data, "w", ZIP_DEFLATED) as new,
    ):
        for part in old.namelist():
            text = old.read(part)
            new.writestr(part, damage(text) if part == name else text)
    answer, _rows = send(data.getvalue())
    assert answer.status_code == 400
    assert "damaged" in answer.content.decode()


def test_commas_in_titles_do_not_part_cells(site):
    _client, send, _take = site
    text = "Date;Title;Partner\n2019-05-06;Oven, salt, bread, wine;Library\n"
    _answer, rows = send(text.encode(), "list.csv")
    assert rows[0]["values"]["title"] == "Oven, salt, bread, wine"


@pytest.mark.parametrize("name", ["SI", "Slovenia", "slovenija", "Словения"])
def test_a_country_goes_by_its_name_in_any_language(site, name):
    _client, send, _take = site
    _answer, rows = send(book([*HEADS[:3], "Country"], [*ROW, name]))
    assert rows[0]["values"]["country"] == "SI"


def test_a_country_that_nobody_knows_is_said(site):
    _client, send, _take = site
    _answer, rows = send(book([*HEADS[:3], "Country"], [*ROW, "Atlantis"]))
    assert "Atlantis" in rows[0]["wrong"][0]


def test_accents_of_other_systems_name_the_same_partner(site):
    _client, send, _take = site
    factories.make_partner("Plungė", project=ProjectPage.objects.get())
    name = unicodedata.normalize("NFD", "Plungė")
    _answer, rows = send(book(HEADS, ["2019-05-06", "Oven", name]))
    assert rows[0]["wrong"] == []


def test_a_name_of_two_partners_is_not_guessed(site):
    _client, send, _take = site
    factories.make_partner("Other", project=ProjectPage.objects.get(), acronym="LIB")
    _answer, rows = send(book(HEADS, ["2019-05-06", "Oven", "LIB"]))
    assert "more than one" in rows[0]["wrong"][0]


def test_a_long_note_is_said_and_not_cut(site):
    _client, send, _take = site
    _answer, rows = send(book([*HEADS[:3], "Note"], [*ROW, "a" * 1_001]))
    assert "too long" in rows[0]["wrong"][0]


def test_titles_are_in_the_language_that_was_named(site):
    client, _send, take = site
    sheet = SimpleUploadedFile("a.xlsx", book(HEADS, ROW))
    project = ProjectPage.objects.get()
    client.post(IMPORT, {"project": project.pk, "sheet": sheet, "language": "lt"})
    take(2)
    assert Activity.objects.get().language == "lt"
