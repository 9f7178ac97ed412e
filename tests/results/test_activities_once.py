"""Nothing lost and nothing doubled: forms sent twice, full disks, gone pages."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from io import BytesIO

import pytest
from django.core.files.storage import FileSystemStorage
from django.utils import timezone
from openpyxl import load_workbook

from dissemination.results.actions.tidying import tidy
from dissemination.results.models import Activity, ActivityImport, ActivityProof
from tests.results.test_activities import ADD, photo, world

__all__ = ["world"]
pytestmark = pytest.mark.django_db


def test_a_form_that_is_sent_twice_writes_one(world):
    client, _project, _partner, form = world
    sent = str(uuid.uuid4())
    for _time in range(2):
        answer = client.post(ADD, form(sent=sent, another="on", photo=photo()))
        assert answer.status_code == 302
    assert Activity.objects.get().proofs.count() == 1
    assert ActivityProof.objects.count() == 1


def test_a_series_that_is_confirmed_twice_is_written_once(world):
    client, _project, _partner, form = world
    client.post(ADD, form())
    address = f"/admin/activities/{Activity.objects.get().pk}/again/"
    for _time in range(2):
        client.post(
            address,
            {"every": "month", "day": "2019-08-31", "town": "Plungė", "confirm": ""},
        )
    assert Activity.objects.count() == 4


def test_the_same_talk_in_the_next_town_is_another_one(world):
    client, _project, _partner, form = world
    for town in ("Plungė", "Kretinga", "Telšiai"):
        assert client.post(ADD, form(town=town)).status_code == 302
    assert client.post(ADD, form(town="Plunge")).status_code == 400
    one = Activity.objects.get(town="Plungė")
    client.post(
        f"/admin/activities/{one.pk}/again/",
        {"every": "once", "day": "2019-05-07", "town": "Rietavas", "confirm": ""},
    )
    copy = Activity.objects.get(town="Rietavas")
    one.refresh_from_db()
    assert (copy.title, copy.series) == (one.title, one.series)


def test_what_is_known_to_be_another_one_is_not_asked_about_again(world):
    client, _project, _partner, form = world
    client.post(ADD, form())
    client.post(ADD, form(date="2019-05-07", another="on"))
    address = f"/admin/activities/{Activity.objects.latest('pk').pk}/"
    assert client.post(address, form(date="2019-05-07", note="a")).status_code == 302
    assert client.post(address, form(date="2019-05-06")).status_code == 400


def test_an_eleventh_photo_is_left_out_and_the_rest_saved(world):
    client, _project, _partner, form = world
    photos = [photo(f"{at}.png", at) for at in range(11)]
    answer = client.post(ADD, form(photo=photos))
    one = Activity.objects.get()
    assert answer["Location"] == f"/admin/activities/{one.pk}/"
    assert one.proofs.count() == 10


def test_a_kept_file_can_be_left_out(world):
    client, _project, _partner, form = world
    said = client.post(ADD, form(date="", photo=[photo("a.png", 1), photo("b.png", 2)]))
    keys = re.findall(r'name="kept" value="([^"]+)" checked', said.content.decode())
    assert len(keys) == 2
    client.post(ADD, form(kept=keys[0]))
    assert str(Activity.objects.get().proofs.get().key) == keys[0]


def test_a_full_disk_costs_the_photo_and_not_the_activity(world, monkeypatch):
    client, _project, _partner, form = world

    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(FileSystemStorage, "_save", full)
    answer = client.post(ADD, form(photo=photo()))
    one = Activity.objects.get()
    assert answer["Location"] == f"/admin/activities/{one.pk}/"
    assert not ActivityProof.objects.exists()


def test_an_activity_outlives_the_page_of_its_partner(world):
    client, _project, partner, form = world
    client.post(ADD, form())
    address = f"/admin/activities/{Activity.objects.get().pk}/"
    partner.unpublish()
    assert client.post(address, form(note="still here")).status_code == 302
    partner.delete()
    for query in ("", "activities.csv", "activities.xlsx"):
        assert client.get(f"/admin/activities/{query}").status_code == 200
    assert client.get(address).status_code == 200


def test_the_workbook_has_dates_and_no_formula(world):
    client, _project, _partner, form = world
    client.post(ADD, form(title="=HYPERLINK(1)", participants="7"))
    answer = client.get("/admin/activities/activities.xlsx")
    sheet = load_workbook(BytesIO(answer.content)).active
    cells = {head.value: sheet.cell(2, head.column) for head in sheet[1]}
    assert cells["Date"].value.date() == dt.date(2019, 5, 6)
    assert (cells["Title"].value, cells["Title"].data_type) == ("=HYPERLINK(1)", "s")
    assert cells["People"].value == 7


def test_files_and_sheets_that_nobody_came_back_for_are_deleted(
    world, django_capture_on_commit_callbacks
):
    client, project, _partner, form = world
    client.post(ADD, form(photo=photo()))
    client.post(ADD, form(date="", photo=photo("b.png", 9)))
    waiting = ActivityProof.objects.get(activity=None)
    sheet = ActivityImport.objects.create(
        file_name="a.csv", project=project, rows=[{"line": 2}]
    )
    tidy()
    assert ActivityProof.objects.count() == 2
    long_ago = timezone.now() - dt.timedelta(days=31)
    ActivityProof.objects.update(uploaded_at=long_ago)
    ActivityImport.objects.update(created_at=long_ago)
    with django_capture_on_commit_callbacks(execute=True):
        tidy()
    assert ActivityProof.objects.get().activity is not None
    assert not waiting.file.storage.exists(waiting.file.name)
    sheet.refresh_from_db()
    assert sheet.rows == []
