"""The mail of a delivery, with what is the same for a whole edition made once."""

from __future__ import annotations

from email.utils import parseaddr

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation

from core.web.addresses import absolute

from ..models import Delivery, Dispatch, Edition
from ..rendering import READER, Template
from ..rendering.mime import Envelope
from ..subscribing import parse, reader_token
from ..transport import Mail

__all__ = ["Letters", "template_of"]


def template_of(dispatch: Dispatch, edition: Edition) -> Template:
    """Return an edition as mail, as it was approved."""
    domain = parseaddr(settings.NEWSLETTER_FROM)[1].rpartition("@")[2]
    with translation.override(edition.language):
        leave = absolute(reverse("newsletter:one-click", args=[READER]))
    envelope = Envelope(
        sender=settings.NEWSLETTER_FROM,
        reply_to=settings.NEWSLETTER_REPLY_TO,
        list_name=settings.WAGTAIL_SITE_NAME,
        list_id=f"newsletter.{domain}",
        campaign=dispatch.key.hex[:12],
        leave=leave,
        leave_mail=settings.NEWSLETTER_LEAVE_ADDRESS,
        date=dispatch.started_at or timezone.now(),
    )
    return Template(
        envelope,
        edition.text_language,
        edition.key.hex,
        (edition.subject, edition.text, edition.html),
    )


class Letters:
    """Makes the mails of one dispatch."""

    def __init__(self, dispatch: Dispatch) -> None:
        self._templates = {
            edition.pk: template_of(dispatch, edition)
            for edition in dispatch.editions.all()
        }

    def of(self, delivery: Delivery) -> Mail:
        subscriber = delivery.subscriber
        assert subscriber is not None  # a lease skips who is not there any more
        return Mail(
            key=str(delivery.pk),
            address=parse(subscriber.email).sent_to,
            token=reader_token(subscriber.key),
            message_id=delivery.message_id,
            template=self._templates[delivery.edition_id],
            attempt=delivery.attempt + 1,
        )
