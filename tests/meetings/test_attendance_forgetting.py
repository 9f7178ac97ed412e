"""Who came is forgotten, at once or in time; that somebody came is not."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from unittest import mock

import pytest
from django.core import serializers
from django.test import Client
from django.utils import timezone

from core.people import journal
from core.people.enums import ConsentPurpose, Role
from core.people.models import Consent, JournalEntry
from partners.actions import certificate_work, certifying, forgetting
from partners.certificates import archive
from partners.certificates.codes import shown
from partners.certificates.links import token_of
from partners.enums import CertificateJobKind
from partners.models import Certificate, Participant

from .attending import came, client_of, meeting_today, path, project_now
from .registering import deliver
from .test_registration_erasing import dump

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_site")]
NAME, ADDRESS = "Zofija Mlakarjeva-Test", "zofija@mlakar.example"
WORDS = (NAME, "mlakar.example", "Mlakar House", "Mlakar Street")


def someone(page, **more) -> Participant:
    consent = Consent.objects.create(
        person=NAME,
        purpose=ConsentPurpose.ATTENDANCE,
        text_version="1",
        language="en",
        given_at=timezone.now(),
    )
    fields = {
        "email": ADDRESS,
        "organisation": "Mlakar House",
        "address": "Mlakar Street 1",
        "consent": consent,
        **more,
    }
    return came(page, NAME, **fields)


def certified(page) -> Certificate:
    certifying.issue(page, None, hours=Decimal(6))
    return Certificate.objects.get()


def erase(page, one: Participant) -> None:
    officer = client_of(Role.OFFICER)
    address = path("attendance:erase", page, one.pk)
    assert officer.get(address).status_code == 200
    assert Participant.objects.known().exists(), "opening erases nothing"
    assert officer.post(address).status_code == 302
    assert officer.get(address).status_code == 404


def test_nothing_of_a_person_stays_and_the_paper_still_proves() -> None:
    page = meeting_today()
    one = someone(page)
    paper = certified(page)
    code, token = paper.code, token_of(paper)
    job = certificate_work.begin(page, CertificateJobKind.ARCHIVE, None)
    certificate_work.work(job.pk)
    for kind in (CertificateJobKind.MAILS,):
        certificate_work.work(certificate_work.begin(page, kind, None).pk)
    deliver()
    before = dump()
    for words in WORDS:
        assert words.casefold() in before
    erase(page, one)
    after = dump()
    for words in (*WORDS, code, one.identity, paper.holder):
        assert words.casefold() not in after
        assert words not in journal.path().read_text()
    assert not archive.path_of(job).exists()
    assert not Consent.objects.exists()
    assert Participant.objects.confirmed().count() == 1, "somebody was there"
    answer = Client().get(f"/en/certificate/{shown(code)}/")
    assert answer.status_code == 200
    assert page.title in answer.content.decode()
    assert Client().get(f"/en/certificate/own/{token}/").status_code == 404
    screen = client_of(Role.OFFICER).get(path("attendance:meeting", page))
    assert screen.status_code == 200
    listed = client_of(Role.OFFICER).get(path("certificates:meeting", page))
    assert listed.status_code == 200


def test_who_was_never_confirmed_is_gone_altogether() -> None:
    page = meeting_today()
    one = someone(page, confirmed_at=None)
    erase(page, one)
    assert not Participant.objects.exists()


def test_a_backup_that_is_put_back_does_not_bring_anybody_back() -> None:
    page = meeting_today()
    one, other = someone(page), came(page, "Other")
    backup = serializers.serialize("json", [*Participant.objects.all(), one.consent])
    forgetting.erase(one)
    # As after a restore: the rows are back, and what was carried out is not known.
    for row in serializers.deserialize("json", backup):
        row.save()
    JournalEntry.objects.all().delete()
    assert NAME.casefold() in dump()
    assert journal.replay() == 1
    assert NAME.casefold() not in dump()
    other.refresh_from_db()
    assert other.name == "Other"


def test_people_are_forgotten_five_years_after_the_project() -> None:
    page = meeting_today(project=project_now())
    someone(page)
    code = certified(page).code
    end = page.project.end

    def on(day: dt.date) -> None:
        moment = dt.datetime.combine(day, dt.time(12), tzinfo=dt.UTC)
        with mock.patch.object(timezone, "now", return_value=moment):
            forgetting.forget_after_years()

    on(end.replace(year=end.year + 5))
    assert Participant.objects.known().exists()
    on(end.replace(year=end.year + 5) + dt.timedelta(days=1))
    for words in WORDS:
        assert words.casefold() not in dump()
    assert Participant.objects.confirmed().count() == 1
    assert Client().get(f"/en/certificate/{code}/").status_code == 200


def test_who_has_no_page_any_more_is_forgotten_in_time_too() -> None:
    page = meeting_today()
    someone(page)
    page.delete()
    forgetting.forget_after_years()
    assert Participant.objects.known().exists()
    Participant.objects.update(noted_at=timezone.now() - dt.timedelta(days=366 * 5))
    forgetting.forget_after_years()
    assert not Participant.objects.known().exists()
