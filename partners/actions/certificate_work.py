"""Making all certificates of a meeting, and mailing each to its person once.

A mail that a crash leaves in doubt is not sent again by itself: the organisers see
which one it is, and decide.
"""

from __future__ import annotations

import datetime as dt
import logging
from functools import partial
from smtplib import SMTPException
from typing import Any

from django.core.mail import EmailMessage, get_connection
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from core.people.exceptions import BadAddress, BadLink
from core.publishing.schedule import every
from core.typesetting import CannotBeSet

from ..certificates import archive
from ..certificates.mails import message_of
from ..enums import CertificateJobKind, CertificateJobState
from ..models import Certificate, CertificateJob, MeetingPage
from ..tasks import work_on_certificates

__all__ = ["begin", "resume", "to_order", "work"]

logger = logging.getLogger(__name__)
# A worker that has not been heard of for so long is gone.
LEASE = dt.timedelta(minutes=5)
WAITING, RUNNING, DONE, FAILED = CertificateJobState


class ServerAway(Exception):
    """The mail server takes nothing now; nothing was given to it."""


def to_order(page: MeetingPage) -> Any:
    """Return the certificates that have an address and were never mailed."""
    rows = Certificate.objects.of_meeting(page.translation_key).valid().owned()
    return rows.filter(ordered_at=None).exclude(participant__email="")


@transaction.atomic
def begin(page: MeetingPage, kind: CertificateJobKind, user: Any) -> CertificateJob:
    """Order a piece of work; one of a kind goes on at a time for a meeting."""
    MeetingPage.objects.select_for_update(of=("self",)).get(pk=page.pk)
    jobs = CertificateJob.objects.of_meeting(page.translation_key).filter(kind=kind)
    known: CertificateJob | None = jobs.moving().first()
    if known is not None:
        return known
    if kind == CertificateJobKind.MAILS:
        ids = list(to_order(page).values_list("pk", flat=True))
        rows = Certificate.objects.filter(pk__in=ids)
        total = rows.update(ordered_at=timezone.now())
    else:
        rows = Certificate.objects.of_meeting(page.translation_key).valid().owned()
        total = rows.count()
    job: CertificateJob = CertificateJob.objects.create(
        meeting_key=page.translation_key, kind=kind, total=total, started_by=user
    )
    transaction.on_commit(partial(work_on_certificates.enqueue, job.pk))
    return job


def work(job_id: int) -> None:
    """Do a job that waits; of several workers only one does."""
    begun = CertificateJob.objects.filter(pk=job_id, state=WAITING).update(
        state=RUNNING, beat_at=timezone.now()
    )
    if not begun:
        return
    job = CertificateJob.objects.get(pk=job_id)
    try:
        if job.kind == CertificateJobKind.MAILS:
            _mail_all(job)
        else:
            _write_all(job)
    except ServerAway:
        logger.exception("The mail server is away; certificates wait.")
        _leave(job, WAITING)
    except (CannotBeSet, BadLink, OSError):
        logger.exception("The certificates of job %s were not made.", job.pk)
        _leave(job, FAILED)
    else:
        _leave(job, DONE)


def _leave(job: CertificateJob, state: CertificateJobState) -> None:
    ended = None if state == WAITING else timezone.now()
    CertificateJob.objects.filter(pk=job.pk).update(
        state=state, ended_at=ended, beat_at=timezone.now()
    )


def _step(job: CertificateJob) -> None:
    CertificateJob.objects.filter(pk=job.pk).update(
        done=F("done") + 1, beat_at=timezone.now()
    )


def _write_all(job: CertificateJob) -> None:
    rows = Certificate.objects.of_meeting(job.meeting_key).valid().owned()
    papers = list(rows.select_related("participant").order_by("pk"))
    CertificateJob.objects.filter(pk=job.pk).update(done=0, total=len(papers))
    archive.write(job, papers, partial(_step, job))


def _mail_all(job: CertificateJob) -> None:
    rows = Certificate.objects.of_meeting(job.meeting_key).to_mail()
    for pk in list(rows.order_by("pk").values_list("pk", flat=True)):
        one = Certificate.objects.select_related("participant").filter(pk=pk).first()
        if one is not None and one.withdrawn_at is None:
            _mail(one)
        _step(job)


def _mail(certificate: Certificate) -> None:
    """Mail one certificate: taken before it leaves, so that it never leaves twice."""
    try:
        message = message_of(certificate)
    except (BadAddress, BadLink, CannotBeSet):
        logger.exception("Certificate %s has no mail.", certificate.pk)
        _take(certificate)
        return
    connection = get_connection()
    try:
        connection.open()
    except (SMTPException, OSError) as error:
        raise ServerAway from error
    message.connection = connection
    try:
        if _take(certificate):
            _send(message, certificate)
    finally:
        connection.close()


def _take(certificate: Certificate) -> bool:
    found = Certificate.objects.filter(
        pk=certificate.pk, taken_at=None, ordered_at__isnull=False
    )
    return bool(found.update(taken_at=timezone.now()))


def _send(message: EmailMessage, certificate: Certificate) -> None:
    try:
        message.send()
    except (SMTPException, OSError):
        # It may have gone out all the same: the organisers decide.
        logger.exception("The mail of certificate %s is in doubt.", certificate.pk)
        return
    Certificate.objects.filter(pk=certificate.pk).update(mailed_at=timezone.now())


@every(dt.timedelta(minutes=2))
def resume() -> None:
    """Have another worker go on where one has gone, or where a server was away."""
    gone = CertificateJob.objects.moving().filter(beat_at__lt=timezone.now() - LEASE)
    for pk in gone.values_list("pk", flat=True):
        again = CertificateJob.objects.moving().filter(
            pk=pk, beat_at__lt=timezone.now() - LEASE
        )
        if again.update(state=WAITING, beat_at=timezone.now()):
            work_on_certificates.enqueue(pk)


@every(dt.timedelta(hours=1))
def tidy() -> None:
    """Delete files that were there to be fetched."""
    archive.remove_old()
