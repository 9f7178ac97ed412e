"""Reading the mails that came back, and those by which somebody leaves."""

from __future__ import annotations

import datetime as dt
import imaplib
import logging

from django.core.exceptions import ImproperlyConfigured
from django.db import transaction

from core.people.exceptions import BadLink
from core.publishing.schedule import every

from .. import events
from ..events import returned
from ..subscribing import Purpose, subscriber_of
from ..transport import mailbox
from .leaving import leave

__all__ = ["read_bounces", "take"]

logger = logging.getLogger(__name__)


@every(dt.timedelta(minutes=10))
def read_by_the_clock() -> None:
    read_bounces()


def read_bounces() -> int:
    """Read the mailbox, where there is one; return how many mails were read.

    Each mail is a transaction of its own and is marked as read after it. A server
    that is away is asked again at the next turn.
    """
    try:
        where = mailbox.box()
        return mailbox.read(where, take) if where else 0
    except ImproperlyConfigured as error:
        logger.error("%s", error)
    except (OSError, imaplib.IMAP4.error) as error:
        logger.warning("The mailbox of returned mails cannot be read: %s", error)
    return 0


def take(content: bytes) -> None:
    """Take in one mail; what is no report and nobody's farewell is left alone."""
    try:
        mail = returned.parse(content)
    except ValueError:
        logger.warning("A returned mail cannot be read and is passed over")
        return
    with transaction.atomic():
        if mail.kind is not None:
            _record(mail)
        elif mail.token:
            _leave(mail)


def _record(mail: returned.Returned) -> None:
    delivery = returned.delivery_of(mail)
    if delivery is None:
        logger.info("A mail came back that is not known here (%s)", mail.kind)
        return
    said = returned.said(mail, delivery)
    if said is not None:
        events.note(delivery, said)


def _leave(mail: returned.Returned) -> None:
    """Have somebody leave by the mail that List-Unsubscribe names (RFC 2369)."""
    try:
        subscriber = subscriber_of(mail.token, Purpose.READER)
    except BadLink:
        logger.info("A mail asks to leave with a link that is not valid")
        return
    leave(subscriber, subscriber.language)
