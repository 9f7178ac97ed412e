"""Sheets of activities, as people really send them."""

from __future__ import annotations

import datetime as dt
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation
from django.utils.translation import gettext
from openpyxl import Workbook, load_workbook

from dissemination.results.models import Activity, ActivityImport
from tests import factories
from tests.results.test_figures import project_with

pytestmark = pytest.mark.django_db
IMPORT = "/admin/activities/import/"


def book(*rows) -> bytes:
    made = Workbook()
    for row in rows:
        made.active.append(row)
    data = BytesIO()
    made.save(data)
    return data.getvalue()


@pytest.fixture
def site(client):
    factories.make_site()
    project = project_with()
    factories.make_partner("Library", project=project, acronym="LIB")
    client.force_login(factories.make_user())

    def send(data: bytes, name: str = "list.xlsx"):
        answer = client.post(
            IMPORT, {"project": project.pk, "sheet": SimpleUploadedFile(name, data)}
        )
        if answer.status_code != 302:
            return answer, []
        kept = ActivityImport.objects.latest("pk")
        return client.get(answer["Location"]), kept.rows

    def take(*lines: int):
        kept = ActivityImport.objects.latest("pk")
        return client.post(f"{IMPORT}{kept.pk}/", {"line": [str(one) for one in lines]})

    return client, send, take


HEADS = ["Date", "Title", "Partner", "Kind", "People", "New stakeholders"]


def test_rows_are_shown_and_those_that_are_ticked_are_written_down_once(site):
    _client, send, take = site
    data = book(
        HEADS,
        [dt.datetime(2019, 5, 6), "Oven", "Library", "Presentation", 24, 2],
        ["6. 7. 2019", "Salt", "lib", "press", "1.200", None],
        ["7/8/2019", "Left out", "Library", None, None, None],
    )
    answer, rows = send(data)
    assert answer.status_code == 200
    assert [row["wrong"] for row in rows] == [[], [], []]
    assert not Activity.objects.exists()
    take(2, 3)
    take(2, 3, 4)
    found = {one.title: one for one in Activity.objects.all()}
    assert set(found) == {"Oven", "Salt"}
    assert found["Salt"].participants == 1200
    assert found["Salt"].date == dt.date(2019, 7, 6)
    # The same sheet once more: what is there already is not ticked.
    answer, rows = send(data)
    assert [bool(row["double"]) for row in rows] == [True, True, False]
    assert answer.content.decode().count(" checked") == 1


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (["2019-02-30", "A", "Library"], "no date"),
        (["soon", "A", "Library"], "no date"),
        (["2031-01-01", "A", "Library"], "The project runs"),
        (["2019-05-06", "A", "Nobody"], "not known"),
        (["2019-05-06", "", "Library"], "Title"),
        (["2019-05-06", "=1+1", "Library"], "formula"),
        (["2019-05-06", "A" * 300, "Library"], "Title"),
        (["2019-05-06", "A", "Library", "Ballet"], "kind"),
        (["2019-05-06", "A", "Library", "", "many"], "no number"),
    ],
)
def test_a_wrong_row_says_why_and_is_never_taken(site, row, reason):
    _client, send, take = site
    answer, rows = send(book(HEADS, row))
    assert reason in " ".join(rows[0]["wrong"])
    assert reason in answer.content.decode()
    take(2)
    assert not Activity.objects.exists()


def test_a_row_that_stands_in_the_sheet_twice_is_not_ticked_twice(site):
    _client, send, _take = site
    row = ["2019-05-06", "The oven", "Library"]
    _answer, rows = send(book(HEADS, row, row))
    assert [bool(one["double"]) for one in rows] == [False, True]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("Date;Title;Partner", "utf-8-sig"),
        ("Datum;Naslov;Partner", "cp1250"),
        ("Date\tTitle\tPartner", "utf-16"),
        ("Date,Title,Partner", "utf-8"),
    ],
)
def test_text_of_any_program_is_read(site, head, encoding):
    if head.startswith("Datum"):
        with translation.override("sl"):
            head = ";".join(gettext(one) for one in ("Date", "Title", "Partner"))
    mark = next(one for one in ";\t," if one in head)
    text = f"{head}\n2019-05-06{mark}Čebela{mark}Library\n"
    _client, send, take = site
    _answer, rows = send(text.encode(encoding), "list.csv")
    assert rows[0]["wrong"] == []
    take(2)
    assert Activity.objects.get().title in {"Čebela", "Èebela"}


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "a.csv"),
        (b"PK\x03\x04 broken", "a.xlsx"),
        (b"\xff\xd8\xff\xe0 a photo", "a.csv"),
        (b"Date,Title\n2019-05-06,A\n", "a.csv"),
        (b"Date,Title,Partner\n", "a.csv"),
        (b"x" * (5 * 1024 * 1024 + 1), "a.csv"),
        (book(["Nothing", "of", "ours"], [1, 2, 3]), "a.xlsx"),
    ],
)
def test_what_is_no_sheet_is_said(site, data, name):
    _client, send, _take = site
    answer, _rows = send(data, name)
    assert answer.status_code == 400
    assert not ActivityImport.objects.exists()


def test_a_sheet_is_its_readers_and_can_be_put_away(site):
    client, send, take = site
    send(book(HEADS, ["2019-05-06", "A", "Library"]))
    kept = ActivityImport.objects.get()
    client.force_login(factories.make_user("second"))
    assert client.get(f"{IMPORT}{kept.pk}/").status_code == 404
    assert take(2).status_code == 404
    client.force_login(kept.user)
    client.post(f"{IMPORT}{kept.pk}/", {"discard": ""})
    kept.refresh_from_db()
    assert kept.rows == []
    take(2)
    assert not Activity.objects.exists()


def test_the_empty_sheet_is_read_with_its_own_columns(site):
    client, send, _take = site
    empty = load_workbook(BytesIO(client.get(f"{IMPORT}template.xlsx").content))
    empty.active.append(["2019-05-06", "", "From the template", "Library"])
    data = BytesIO()
    empty.save(data)
    _answer, rows = send(data.getvalue())
    assert rows[0]["wrong"] == []
