"""What is done for meetings in the background."""

from __future__ import annotations

import datetime as dt
import logging
import uuid
from smtplib import SMTPException

from django.utils import timezone
from django_tasks import task

from .models import Registration
from .registration.mails import RegistrationMail, send

__all__ = ["mail_registration", "work_on_certificates"]

logger = logging.getLogger(__name__)
TRIES = 6


@task()
def mail_registration(mail: str, key: str, tries: int = 1) -> None:
    """Send a mail about a registration; who is gone gets none.

    A server that does not take it now is asked again, after two minutes at first and
    after an hour at last.
    """
    found = Registration.objects.filter(key=uuid.UUID(key)).first()
    if found is None:
        return
    try:
        send(RegistrationMail(mail), found)
    except (SMTPException, OSError):
        logger.exception("The mail “%s” was not sent.", mail)
        if tries >= TRIES:
            raise
        later = timezone.now() + dt.timedelta(minutes=2**tries)
        mail_registration.using(run_after=later).enqueue(mail, key, tries + 1)


@task()
def work_on_certificates(job_id: int) -> None:
    """Do what somebody ordered for all certificates of a meeting."""
    # Here, because actions enqueue this task.
    from .actions.certificate_work import work

    work(job_id)
