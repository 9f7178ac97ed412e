"""Certificates: for who was confirmed, each mailed once, verified by anybody."""

from __future__ import annotations

import io
import smtplib
import zipfile
from decimal import Decimal
from unittest import mock

import pytest
from django.conf import settings
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone
from wagtail.models import PageLogEntry

from core.people.enums import Role
from partners.actions import certificate_work, certifying
from partners.certificates import archive, codes
from partners.certificates.links import certificate_of, token_of
from partners.certificates.paper import duration_of, paper_of
from partners.enums import CertificateJobKind, CertificateJobState
from partners.models import Certificate, CertificateJob, PartnerMember
from tests.factories import make_partner, make_user

from .attending import (
    HOUR,
    alternatives,
    came,
    checked,
    client_of,
    meeting_today,
    path,
    project_now,
)

pytestmark = pytest.mark.django_db
LANGUAGES = [code for code, _name in settings.LANGUAGES]
MAILS, ARCHIVE = CertificateJobKind.MAILS, CertificateJobKind.ARCHIVE


def certified(page, *names: str) -> list[Certificate]:
    for name in names or ("Ona",):
        came(page, name)
    certifying.issue(page, None, hours=Decimal("6.5"))
    return list(Certificate.objects.of_meeting(page.translation_key).order_by("pk"))


def known_path(code: str, language: str = "en") -> str:
    return f"/{language}/certificate/{code}/"


def order(page, kind: CertificateJobKind = MAILS) -> CertificateJob:
    """Order work without a worker; ``certificate_work.work`` is called by the test."""
    return certificate_work.begin(page, kind, None)


# Codes


def test_codes_hold_eighty_bits_without_signs_that_look_alike() -> None:
    assert len(codes.SIGNS) ** 20 > 2**80
    assert not set(codes.SIGNS) & set("0O1IL2Z5S8BUV")
    made = {codes.new_code() for _time in range(200)}
    assert len(made) == 200
    code = made.pop()
    printed = codes.shown(code)
    assert [len(part) for part in printed.split("-")] == [4] * 5
    for typed in (printed.lower(), f" {code} ", printed.replace("-", " – ")):
        assert codes.read(typed) == code
    for wrong in ("", code[:-1], code + "A", code[:-1] + "0", "\x00", "Ⅷ" * 20):
        assert codes.read(wrong) == ""


# Issuing


@pytest.mark.usefixtures("small_site")
def test_only_who_was_confirmed_gets_one_and_only_one() -> None:
    page = meeting_today(project=project_now())
    came(page, "Ona", language="lt")
    came(page, "Unseen", confirmed_at=None)
    officer = client_of(Role.OFFICER)
    issue = path("certificates:issue", page)
    for _twice in range(2):
        assert officer.post(issue, {"hours": "6.5"}).status_code == 302
    [one] = Certificate.objects.all()
    assert (one.participant.name, one.language, one.hours) == ("Ona", "lt", 6.5)
    assert (one.issued_by.username, one.days) == ("officer", 1)
    assert PageLogEntry.objects.get(action="certificates.issue").data == {"number": 1}
    with pytest.raises(IntegrityError), transaction.atomic():
        Certificate.objects.filter(pk=one.pk).update(last_day="1990-01-01")
    for wrong in ("x", "-1", "0", "1000", "1.55", "NaN", "1e9", "\x00"):
        assert officer.post(issue, {"hours": wrong}).status_code == 400
    odd = officer.post(issue, {"language": "tlh"})
    assert odd.status_code == 400
    assert officer.post(path("attendance:undo", page), {"participant": 0})


@pytest.mark.usefixtures("small_site")
def test_who_has_a_certificate_stays_on_the_list_until_it_is_withdrawn() -> None:
    page = meeting_today()
    [one] = certified(page)
    officer = client_of(Role.OFFICER)
    undo = path("attendance:undo", page)
    officer.post(undo, {"participant": one.participant_id})
    one.refresh_from_db()
    assert one.participant is not None
    withdraw = path("certificates:withdraw", page)
    for _twice in range(2):
        officer.post(withdraw, {"certificate": one.pk})
    assert PageLogEntry.objects.filter(action="certificates.withdraw").count() == 1
    officer.post(undo, {"participant": one.participant_id})
    one.refresh_from_db()
    assert one.participant is None


@pytest.mark.usefixtures("small_site")
def test_a_name_that_was_corrected_gets_a_new_certificate() -> None:
    page = meeting_today()
    [old] = certified(page)
    old.participant.name = "Ona Petrauskienė"
    old.participant.save()
    assert certifying.issue(page, None, hours=None) == 1
    old.refresh_from_db()
    assert old.withdrawn_at is not None
    new = Certificate.objects.valid().get()
    assert new.holder == codes.holder_of(new.code, " ona  petrauskienė")
    assert new.holder != old.holder


# The paper


@pytest.mark.usefixtures("homes")
def test_the_paper_is_a_readable_pdf_in_each_language() -> None:
    page = meeting_today("A meeting", project=project_now())
    for code, name in zip(
        LANGUAGES,
        ("Ona", "Žiga", "Ġorġ", "Мария", "فاطمة", "#panic()", "W" * 150),
        strict=True,
    ):
        came(page, name, language=code, email="", organisation="x" * 200)
    assert certifying.issue(page, None, hours=Decimal(6)) == len(LANGUAGES)
    for one in Certificate.objects.all():
        data = paper_of(one)
        document = checked(data, one.language)
        assert len(document.pages) == 1
        assert len(alternatives(document)) == 2, "the emblem and the QR code"
        links = [
            str(note.A.URI)
            for sheet in document.pages
            for note in sheet.get("/Annots", [])
        ]
        assert any(codes.shown(one.code) in link for link in links)
        assert data == paper_of(one), "the same facts are the same file"


def test_hours_and_days_are_said_in_words() -> None:
    one = Certificate(hours=Decimal("1.0"))
    one.first_day = one.last_day = timezone.localdate()
    assert duration_of(one) == "1 day, 1 hour"
    one.hours = Decimal("1.5")
    assert duration_of(one) == "1 day, 1.5 hours"
    one.hours = None
    assert duration_of(one) == "1 day"


# Verifying


@pytest.mark.parametrize("language", LANGUAGES)
def test_anybody_verifies_a_code_and_learns_nothing_of_the_person(
    language, homes
) -> None:
    page = meeting_today("Open days", project=project_now())
    [one] = certified(page, "Zofija Mlakar")
    reader = Client()
    shown = reader.get(known_path(codes.shown(one.code).lower(), language))
    text = shown.content.decode()
    assert shown.status_code == 200
    assert f'<html lang="{language}"' in text
    assert "Open days" in text
    assert str(one.first_day.year) in text
    assert "Mlakar" not in text
    assert "zofija" not in text
    assert not reader.cookies
    forged = reader.get(known_path("AAAA-CCCC-DDDD-EEEE-FFFF", language))
    assert forged.status_code == 404
    assert "Open days" not in forged.content.decode()


@pytest.mark.usefixtures("small_site")
def test_a_withdrawn_certificate_says_so_to_everybody() -> None:
    page = meeting_today()
    [one] = certified(page)
    own = f"/en/certificate/own/{token_of(one)}/"
    assert Client().get(own)["Content-Type"] == "application/pdf"
    certifying.withdraw(one)
    text = Client().get(known_path(one.code)).content.decode()
    assert "was withdrawn" in text
    assert "is valid</h1>" not in text
    assert Client().get(own).status_code == 410


@pytest.mark.usefixtures("small_site")
def test_what_is_no_code_gets_words_and_never_an_error() -> None:
    form = "/en/certificate/"
    assert Client().get(form).status_code == 200
    for typed, status in (("", 400), ("abc", 404), ("\x00", 400), ("x" * 999, 400)):
        assert Client().get(form, {"code": typed}).status_code == status
    led = Client().get(form, {"code": "aaaa cccc dddd eeee ffff"})
    assert led["Location"] == known_path("AAAA-CCCC-DDDD-EEEE-FFFF")
    for odd in ("x" * 900, "%00", "Ⅷ", "..", "<script>"):
        answer = Client().get(f"/en/certificate/{odd}/", follow=True)
        assert answer.status_code in {200, 404}
        assert "<script>" not in answer.content.decode().partition("</head>")[2]


@pytest.mark.usefixtures("small_site")
def test_codes_cannot_be_tried_without_end() -> None:
    reader = Client(REMOTE_ADDR="192.0.2.9")
    with mock.patch("partners.views.verifying.MOST_AN_HOUR", 3):
        found = [reader.get(known_path(f"A{n}")).status_code for n in range(5)]
        assert found == [404, 404, 404, 429, 429]
        other = Client(REMOTE_ADDR="198.51.100.9")
        assert other.get(known_path("A")).status_code == 404


@pytest.mark.usefixtures("small_site")
def test_a_link_is_for_one_certificate_and_cannot_be_made() -> None:
    page = meeting_today()
    one, two = certified(page, "Ona", "Jonas")
    token = token_of(one)
    assert certificate_of(token) == one
    forged = token_of(two).partition("~")[0] + "~" + token.partition("~")[2]
    for bad in (forged, token[:-1], "x", "~"):
        assert Client().get(f"/en/certificate/own/{bad}/").status_code == 404
    answer = Client().get(f"/en/certificate/own/{token}/")
    assert answer["Cache-Control"].startswith("private, no-store")
    assert answer["X-Robots-Tag"] == "noindex"


# All at once


@pytest.mark.usefixtures("small_site")
def test_all_certificates_are_one_file_for_a_day() -> None:
    page = meeting_today()
    certified(page, "Ona", "Jonas", "Marija")
    officer = client_of(Role.OFFICER)
    officer.post(path("certificates:begin", page))
    job = CertificateJob.objects.get()
    download = path("certificates:download", page, job.key)
    assert officer.get(download).status_code == 404
    certificate_work.work(job.pk)
    certificate_work.work(job.pk)
    job.refresh_from_db()
    assert (job.state, job.done, job.total) == (CertificateJobState.DONE, 3, 3)
    answer = officer.get(download)
    data = b"".join(answer.streaming_content)
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        assert len(found.namelist()) == 3
        assert not any("ona" in name.lower() for name in found.namelist())
        checked(found.read(found.namelist()[0]), "en")
    shown = officer.get(path("certificates:meeting", page)).content.decode()
    assert "3 of 3" in shown
    with mock.patch.object(timezone, "now", return_value=job.created_at + 25 * HOUR):
        certificate_work.tidy()
    assert not archive.path_of(job).exists()
    assert officer.get(download).status_code == 404


@pytest.mark.usefixtures("small_site")
def test_each_is_mailed_once_when_the_officer_says_so() -> None:
    page = meeting_today()
    came(page, "Nobody", email="")
    certified(page, "Ona", "Jonas")
    officer = client_of(Role.OFFICER)
    ask = path("certificates:mail", page)
    shown = officer.get(ask).content.decode()
    assert "2 people get a mail each" in shown
    assert not CertificateJob.objects.exists(), "opening sends nothing"
    for _twice in range(2):
        assert officer.post(ask).status_code == 302
    job = CertificateJob.objects.get()
    mail.outbox.clear()
    certificate_work.work(job.pk)
    for again in (order(page), job):
        certificate_work.work(again.pk)
    assert sorted(to for one in mail.outbox for to in one.to) == [
        "jonas@example.org",
        "ona@example.org",
    ]
    [first, _second] = mail.outbox
    name, data, kind = first.attachments[0]
    assert (name[-4:], kind) == (".pdf", "application/pdf")
    checked(data, "en")
    link = next(word for word in first.body.split() if "/certificate/own/" in word)
    own = Client().get("/" + link.split("/", 3)[3])
    assert own.content == data
    assert Certificate.objects.filter(mailed_at=None).count() == 1


class CrashAfter(EmailBackend):
    """A worker that dies just as its second mail leaves."""

    def send_messages(self, messages):
        if len(mail.outbox) == 1:
            raise KeyboardInterrupt
        return super().send_messages(messages)


@pytest.mark.usefixtures("small_site")
def test_a_crash_in_the_middle_goes_on_without_doubling(settings) -> None:
    page = meeting_today()
    certified(page, "Ona", "Jonas", "Marija")
    job = order(page)
    mail.outbox.clear()
    settings.EMAIL_BACKEND = f"{__name__}.CrashAfter"
    with pytest.raises(KeyboardInterrupt):
        certificate_work.work(job.pk)
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    certificate_work.resume()
    job.refresh_from_db()
    assert job.state == CertificateJobState.RUNNING, "its worker may live"
    later = timezone.now() + HOUR
    with mock.patch.object(timezone, "now", return_value=later):
        certificate_work.resume()
    certificate_work.work(job.pk)
    sent = [message.to[0] for message in mail.outbox]
    assert sorted(sent) == ["marija@example.org", "ona@example.org"]
    doubtful = Certificate.objects.get(mailed_at=None)
    officer = client_of(Role.OFFICER)
    screen = path("certificates:meeting", page)
    assert "perhaps mailed" in officer.get(screen).content.decode()
    officer.post(path("certificates:again", page), {"certificate": doubtful.pk})
    certificate_work.work(order(page).pk)
    assert mail.outbox[-1].to == ["jonas@example.org"]
    assert len(mail.outbox) == 3


class Away(EmailBackend):
    def open(self):
        raise smtplib.SMTPServerDisconnected


@pytest.mark.usefixtures("small_site")
def test_a_server_that_is_away_is_asked_again_later(settings) -> None:
    page = meeting_today()
    certified(page)
    job = order(page)
    mail.outbox.clear()
    settings.EMAIL_BACKEND = f"{__name__}.Away"
    certificate_work.work(job.pk)
    job.refresh_from_db()
    assert job.state == CertificateJobState.WAITING
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    certificate_work.work(job.pk)
    job.refresh_from_db()
    assert (len(mail.outbox), job.state) == (1, CertificateJobState.DONE)


@pytest.mark.usefixtures("small_site")
def test_a_bad_address_keeps_nobody_else_from_theirs() -> None:
    page = meeting_today()
    came(page, "Bad", email="not an address")
    certified(page, "Ona")
    mail.outbox.clear()
    certificate_work.work(order(page).pk)
    assert [message.to for message in mail.outbox] == [["ona@example.org"]]


# Rights


@pytest.mark.usefixtures("small_site")
def test_certificates_are_for_those_whom_the_meeting_concerns() -> None:
    own, other = make_partner("Own"), make_partner("Other")
    mine, foreign = meeting_today("Mine", host=own), meeting_today("Not", host=other)
    user = make_user("partner", Role.PARTNER_EDITOR)
    PartnerMember.objects.create(user=user, partner_key=own.translation_key)
    [hidden] = certified(foreign)
    [shown] = certified(mine, "Jonas")
    job = order(foreign, ARCHIVE)
    certificate_work.work(job.pk)

    def statuses(client: Client) -> set[int]:
        chosen = {"certificate": hidden.pk}
        found = {
            client.get(path("certificates:meeting", foreign)).status_code,
            client.get(path("certificates:one", foreign, hidden.pk)).status_code,
            client.get(path("certificates:download", foreign, job.key)).status_code,
        }
        for name in ("issue", "mail", "begin", "withdraw", "again"):
            address = path(f"certificates:{name}", foreign)
            found.add(client.post(address, chosen).status_code)
        return found

    editor = client_of(Role.PARTNER_EDITOR)
    assert statuses(editor) == {404}
    assert statuses(client_of(Role.TRANSLATOR)) == statuses(Client()) == {302}
    assert editor.get(path("certificates:one", mine, shown.pk)).status_code == 200
    crossed = {
        editor.get(path("certificates:one", mine, hidden.pk)).status_code,
        editor.get(path("certificates:download", mine, job.key)).status_code,
        editor.post(
            path("certificates:withdraw", mine), {"certificate": hidden.pk}
        ).status_code,
    }
    assert crossed == {404}
    hidden.refresh_from_db()
    assert hidden.withdrawn_at is None
    for bad in ("", "x", "9" * 30, "\x00"):
        answer = editor.post(path("certificates:withdraw", mine), {"certificate": bad})
        assert answer.status_code == 404
