"""Activities: written down on a phone, proved, once each, and within reach."""

from __future__ import annotations

import datetime as dt
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from core.people.enums import Role
from dissemination.results.figures.counted import figures
from dissemination.results.models import Activity, ActivityProof
from partners.models import PartnerMember
from tests import factories
from tests.results.test_figures import indicator, project_with

pytestmark = pytest.mark.django_db
ADD = "/admin/activities/add/"


def photo(name: str = "room.png", shade: int = 0) -> SimpleUploadedFile:
    data = BytesIO()
    Image.new("L", (4, 4), shade).save(data, "PNG")
    return SimpleUploadedFile(name, data.getvalue(), "image/png")


@pytest.fixture
def world(client):
    factories.make_site()
    project = project_with(
        indicator("p", 2, "presentations", scope="partner"),
        indicator("s", 5, "stakeholders"),
        indicator("a", 0, "audience"),
    )
    partner = factories.make_partner("Library", project=project)
    client.force_login(factories.make_user())

    def form(**more):
        return {
            "date": "2019-05-06",
            "kind": "presentation",
            "title": "The open oven",
            "partner": partner.pk,
            "town": "Plungė",
            "project": project.pk,
            "language": "en",
            **more,
        }

    return client, project, partner, form


def test_a_presentation_is_written_down_with_a_photo_and_counts(world):
    client, project, _partner, form = world
    answer = client.post(
        ADD, form(participants="24", new_stakeholders="3", photo=photo())
    )
    assert answer.status_code == 302
    one = Activity.objects.get()
    assert (one.participants, one.recorded_by.username) == (24, "officer")
    proof = one.proofs.get()
    assert proof.name == "room.png"
    assert len(proof.sha256) == 64
    assert [figure.value for figure in figures(project)] == [1, 3, 24]
    board = client.get(f"/admin/results/{project.translation_key}/p/")
    assert "The open oven" in board.content.decode()


def test_a_mistake_loses_neither_words_nor_the_photo(world):
    client, _project, _partner, form = world
    answer = client.post(ADD, form(date="2031-01-01", photo=photo()))
    assert answer.status_code == 400
    said = answer.content.decode()
    assert "The project runs from" in said
    assert "The open oven" in said
    assert not Activity.objects.exists()
    waiting = ActivityProof.objects.get()
    assert str(waiting.key) in said
    client.post(ADD, form(kept=str(waiting.key)))
    assert Activity.objects.get().proofs.get() == waiting


def test_nobody_takes_a_photo_that_waits_for_somebody_else(world):
    client, _project, _partner, form = world
    client.post(ADD, form(date="2031-01-01", photo=photo()))
    waiting = ActivityProof.objects.get()
    client.force_login(factories.make_user("second"))
    client.post(ADD, form(kept=str(waiting.key)))
    assert not Activity.objects.get().proofs.exists()
    assert client.get(f"/admin/activities/proof/{waiting.key}/").status_code == 404


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", b"<script>alert(1)</script>"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("photo.jpg", b"MZ\x90\x00 a program"),
    ],
)
def test_a_file_that_is_no_proof_is_refused_and_the_rest_saved(world, name, content):
    client, _project, _partner, form = world
    answer = client.post(ADD, form(attached=SimpleUploadedFile(name, content)))
    one = Activity.objects.get()
    assert answer["Location"] == f"/admin/activities/{one.pk}/"
    assert not ActivityProof.objects.exists()


def test_what_looks_like_a_double_is_asked_about_once(world):
    client, _project, _partner, form = world
    client.post(ADD, form())
    answer = client.post(ADD, form(title="the OPEN oven", date="2019-05-08"))
    assert answer.status_code == 400
    assert "looks like something" in answer.content.decode()
    assert Activity.objects.count() == 1
    client.post(ADD, form(title="the OPEN oven", date="2019-05-08", another="on"))
    client.post(ADD, form(title="Salt pans for beginners", town="Kretinga"))
    assert Activity.objects.count() == 3


def test_the_next_one_begins_as_the_last_one(world):
    client, _project, partner, form = world
    client.post(ADD, form(kind="workshop"))
    shown = client.get(ADD).content.decode()
    assert 'value="Plungė"' in shown
    assert f'<option value="{partner.pk}" selected>' in shown
    assert '<option value="workshop" selected>' in shown


def test_a_series_is_shown_before_it_is_written(world):
    client, _project, _partner, form = world
    client.post(ADD, form(participants="9", photo=photo()))
    address = f"/admin/activities/{Activity.objects.get().pk}/again/"
    asked = {"every": "month", "day": "2019-08-31"}
    assert "6 July 2019" in client.post(address, asked).content.decode()
    assert Activity.objects.count() == 1
    client.post(address, {**asked, "confirm": ""})
    rows = Activity.objects.order_by("date")
    assert [row.date.month for row in rows] == [5, 6, 7, 8]
    assert len({row.series for row in rows}) == 1
    assert [row.participants for row in rows] == [9, None, None, None]
    assert ActivityProof.objects.count() == 1


@pytest.mark.parametrize(
    "asked",
    [
        {"every": "week", "day": "2300-01-01"},
        {"every": "week", "day": "2019-05-01"},
        {"every": "once", "day": "2031-01-01"},
        {"every": "never", "day": "2019-08-31"},
        {"every": "week", "day": "soon"},
    ],
)
def test_a_series_that_makes_no_sense_writes_nothing(world, asked):
    client, _project, _partner, form = world
    client.post(ADD, form())
    address = f"/admin/activities/{Activity.objects.get().pk}/again/"
    assert client.post(address, {**asked, "confirm": ""}).status_code == 400
    assert Activity.objects.count() == 1


def test_deleting_asks_first_and_takes_the_files_along(
    world, django_capture_on_commit_callbacks
):
    client, _project, _partner, form = world
    client.post(ADD, form(photo=photo()))
    one = Activity.objects.get()
    proof = one.proofs.get()
    address = f"/admin/activities/{one.pk}/delete/"
    assert "Its 1 proof" in client.get(address).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(address)
    assert not Activity.objects.exists()
    assert not proof.file.storage.exists(proof.file.name)


def test_people_of_a_partner_reach_what_their_own_organisation_did(world):
    client, project, _partner, form = world
    client.post(ADD, form(photo=photo()))
    foreign = Activity.objects.get()
    proof = foreign.proofs.get()
    own = factories.make_partner("Museum", project=project)
    editor = factories.make_user("editor", Role.PARTNER_EDITOR)
    PartnerMember.objects.create(user=editor, partner_key=own.translation_key)
    client.force_login(editor)
    assert "The open oven" not in client.get("/admin/activities/").content.decode()
    for address in (
        f"{foreign.pk}/",
        f"{foreign.pk}/delete/",
        f"{foreign.pk}/again/",
        f"proof/{proof.key}/",
    ):
        assert client.get(f"/admin/activities/{address}").status_code == 404
        assert client.post(f"/admin/activities/{address}").status_code in {404, 405}
    answer = client.post(f"/admin/activities/proof/{proof.key}/delete/")
    assert answer.status_code == 404
    assert client.post(ADD, form(title="Not mine")).status_code == 400
    assert client.post(ADD, form(title="Mine", partner=own.pk)).status_code == 302
    assert set(Activity.objects.values_list("title", flat=True)) == {
        "The open oven",
        "Mine",
    }
    assert ActivityProof.objects.filter(pk=proof.pk).exists()


def test_a_proof_is_handed_out_as_what_it_is_and_never_below_media(world):
    client, _project, _partner, form = world
    client.post(ADD, form(photo=photo()))
    proof = ActivityProof.objects.get()
    answer = client.get(f"/admin/activities/proof/{proof.key}/")
    assert b"".join(answer.streaming_content)[:4] == b"\x89PNG"
    assert answer["X-Content-Type-Options"] == "nosniff"
    client.logout()
    assert client.get(f"/media/proofs/{proof.file.name}").status_code == 404
    assert client.get(f"/media/{proof.file.name}").status_code == 404


@pytest.mark.parametrize(
    "bad",
    [
        {"title": ""},
        {"title": "x" * 10_000},
        {"participants": "-1"},
        {"participants": "9" * 30},
        {"new_stakeholders": "many"},
        {"partner": "999999"},
        {"practice": "x"},
        {"date": "31.02.2019"},
        {"link": "javascript:alert(1)"},
        {"title": "nul \x00 byte"},
        {"kept": "no-key", "date": ""},
        {"attached": SimpleUploadedFile("empty.png", b"")},
    ],
)
def test_bad_input_is_said_and_nothing_is_written(world, bad):
    client, _project, _partner, form = world
    assert client.post(ADD, form(**bad)).status_code == 400
    assert not Activity.objects.exists()


def test_the_list_is_found_again_and_exported_without_formulas(world):
    client, _project, partner, form = world
    client.post(ADD, form(title="=HYPERLINK(1)"))
    client.post(ADD, form(title="Salt", kind="press", town="Rietavas", photo=photo()))
    listed = "/admin/activities/?"
    for query, found in {
        "kind=press": {"Salt"},
        "without_proof=on": {"=HYPERLINK(1)"},
        "words=rietav": {"Salt"},
        "since=2020-01-01": set(),
        "kind=nonsense": {"Salt", "=HYPERLINK(1)"},
        f"partner={partner.pk}": {"Salt", "=HYPERLINK(1)"},
    }.items():
        said = client.get(listed + query).content.decode()
        assert {one for one in ("Salt", "=HYPERLINK(1)") if f">{one}<" in said} == found
    sheet = client.get("/admin/activities/activities.csv").content.decode("utf-8-sig")
    assert "'=HYPERLINK(1)" in sheet


def test_the_list_asks_as_often_for_many_as_for_few(world):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client, project, partner, _form = world

    def asked() -> int:
        with CaptureQueriesContext(connection) as found:
            client.get("/admin/activities/")
            client.get(f"/admin/results/{project.translation_key}/")
        return len(found)

    def add(number: int) -> None:
        Activity.objects.bulk_create(
            Activity(
                project=project,
                partner=partner,
                title=f"Shown {at}",
                language="en",
                date=project.start + dt.timedelta(days=at % 900),
            )
            for at in range(number)
        )

    add(2)
    asked()
    few = asked()
    add(300)
    assert asked() == few
