"""What the newsletter does in the background."""

from __future__ import annotations

import datetime as dt
import logging
import uuid
from smtplib import SMTPException

from django.utils import timezone
from django_tasks import task

from .models import Subscriber
from .subscribing.mails import SystemMail, send
from .subscribing.taking import take_over

__all__ = ["mail_subscriber", "take_over_list"]

logger = logging.getLogger(__name__)
TRIES = 6


@task()
def mail_subscriber(mail: str, key: str, tries: int = 1) -> None:
    """Send a mail about a subscription; who is gone gets none.

    A server that does not take it now is asked again, after two minutes at first and
    after an hour at last.
    """
    subscriber = Subscriber.objects.filter(key=uuid.UUID(key)).first()
    if subscriber is None:
        return
    try:
        send(SystemMail(mail), subscriber)
    except (SMTPException, OSError):
        logger.exception("The mail “%s” was not sent.", mail)
        if tries >= TRIES:
            raise
        later = timezone.now() + dt.timedelta(minutes=2**tries)
        mail_subscriber.using(run_after=later).enqueue(mail, key, tries + 1)


@task()
def take_over_list(pk: int) -> None:
    """Subscribe everybody in a list that somebody has looked at."""
    take_over(pk)
