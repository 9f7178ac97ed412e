"""The sheet to sign: what funders ask for, readable by everybody."""

from __future__ import annotations

import datetime as dt

import pytest
from django.conf import settings
from django.utils import translation

from core.people.enums import Role
from partners.attending.paper import days_of
from partners.attending.sheet import sheet_of

from .attending import (
    HOUR,
    alternatives,
    checked,
    client_of,
    meeting_today,
    path,
    project_now,
)
from .registering import make_registration

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("homes")]


def test_the_sheet_is_a_readable_pdf_in_each_language() -> None:
    page = meeting_today(project=project_now())
    make_registration(page, "Ċensu Żammit", organisation="Музей", email="", address="")
    for code, _name in settings.LANGUAGES:
        data = sheet_of(page, code, empty=4, with_names=True)
        document = checked(data, code)
        with translation.override(code):
            emblem = translation.gettext("Emblem of the European Union")
        assert emblem in alternatives(document)
        assert data == sheet_of(page, code, empty=4, with_names=True)


def test_it_has_a_list_for_each_day_by_the_clocks_of_the_place() -> None:
    page = meeting_today()
    page.timezone = "Europe/Ljubljana"
    page.starts = dt.datetime(2026, 5, 4, 22, 30, tzinfo=dt.UTC)
    page.ends = page.starts + 47.5 * HOUR
    assert [day.day for day in days_of(page)] == [5, 6]
    document = checked(sheet_of(page, "en", empty=1, with_names=False), "en")
    assert len(document.pages) == 2


def test_it_survives_whatever_people_write() -> None:
    page = meeting_today("#set page; $x$ @y *z*", project=project_now())
    for number, name in enumerate(
        ("W" * 150, "فاطمة الزهراء", "#panic()", "<b>&amp;", "名前", "a\u200db\u0301")
    ):
        make_registration(page, name, email="", address="", organisation="x" * number)
    for number in range(60):
        make_registration(page, f"Name {number}", email="", address="")
    document = checked(sheet_of(page, "lt", empty=100, with_names=True), "lt")
    assert len(document.pages) > 8


def test_an_officer_gets_it_and_nonsense_gets_the_usual_one() -> None:
    page = meeting_today()
    officer = client_of(Role.OFFICER)
    good = officer.get(path("attendance:sheet", page), {"language": "lt", "empty": "2"})
    assert good["Content-Type"] == "application/pdf"
    assert good["Cache-Control"].startswith("private, no-store")
    checked(good.content, "lt")
    odd = {"language": "tlh", "empty": "-3", "names": "\x00"}
    checked(officer.get(path("attendance:sheet", page), odd).content, "en")
