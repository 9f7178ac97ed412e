"""A meeting that takes place today, who comes to it, and papers as readers get them."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any
from urllib.parse import urlsplit

import pikepdf
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from core.people.enums import Role
from partners.actions import attending
from partners.attending.opening import address_of, sign_in_of
from partners.models import MeetingPage, Participant
from tests.factories import make_meeting, make_project, make_user

HOUR = dt.timedelta(hours=1)


def meeting_today(title: str = "Today", **fields: Any) -> MeetingPage:
    """Return a public meeting that began an hour ago and lasts five more."""
    now = timezone.now().replace(microsecond=0)
    page = make_meeting(
        title,
        **{"starts": now - HOUR, "ends": now + 5 * HOUR, "country": "SI", **fields},
    )
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def project_now(**fields: Any) -> Any:
    day = timezone.localdate()
    year = dt.timedelta(days=365)
    return make_project(
        "HE.CO",
        **{
            "start": day - year,
            "end": day + year,
            "grant_number": "2018-1-LT",
            **fields,
        },
    )


def client_of(role: Role) -> Client:
    name = "partner" if role == Role.PARTNER_EDITOR else role.name.lower()
    user = get_user_model().objects.filter(username=name).first()
    client = Client()
    client.force_login(user or make_user(name, role))
    return client


def came(page: MeetingPage, name: str = "Ona", **fields: Any) -> Participant:
    """Return somebody on the list whom somebody has confirmed."""
    return Participant.objects.create(
        **{
            "meeting_key": page.translation_key,
            "name": name,
            "country": "LT",
            "email": f"{name.split()[0].lower()}@example.org" if name.isascii() else "",
            "confirmed_at": timezone.now(),
            **fields,
        }
    )


def path(name: str, page: MeetingPage, *more: Any) -> str:
    return reverse(name, args=[page.translation_key, *more])


def sign_in_path(page: MeetingPage, language: str = "en") -> str:
    return f"/{language}{urlsplit(address_of(sign_in_of(page))).path}"


def confirm_all(page: MeetingPage, user: Any = None) -> int:
    return attending.confirm(page, user, attending.seen(page))


def fonts_of(document: pikepdf.Pdf) -> list[Any]:
    return [
        one
        for one in document.objects
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
    ]


def checked(data: bytes, language: str) -> pikepdf.Pdf:
    """Return a PDF that everybody can read: tagged, titled, in its language."""
    document = pikepdf.open(io.BytesIO(data))
    assert str(document.Root.Lang).partition("-")[0] == language
    assert bool(document.Root.MarkInfo.Marked)
    assert document.Root.StructTreeRoot is not None
    assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
    with document.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"]
    for font in fonts_of(document):
        for one in font.get("/DescendantFonts", []):
            assert "/FontFile3" in one.FontDescriptor or "/FontFile2" in (
                one.FontDescriptor
            )
    assert fonts_of(document)
    return document


def alternatives(document: pikepdf.Pdf) -> set[str]:
    """Return what is said instead of the pictures."""
    return {
        str(one.Alt)
        for one in document.objects
        if isinstance(one, pikepdf.Dictionary) and "/Alt" in one
    }
