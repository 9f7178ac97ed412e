"""One row for each reader of an issue, written in pieces that a crash cannot spoil."""

from __future__ import annotations

import uuid
from email.utils import parseaddr

from django.conf import settings
from django.db import transaction

from ..enums import DispatchState
from ..models import Delivery, Dispatch, Subscriber
from ..querysets import SubscriberQuerySet
from . import points

__all__ = ["audience", "fill", "message_id"]

PIECE = 2_000


def audience(dispatch: Dispatch) -> SubscriberQuerySet:
    """Return who is to get a dispatch: who wants it and has an edition."""
    found: SubscriberQuerySet = Subscriber.objects.active().wanting(dispatch.topics)
    return found.filter(language__in=dispatch.editions.values("language"))


def message_id(dispatch: uuid.UUID, subscriber: uuid.UUID) -> str:
    """Return the one name a mail has, however often it is sent (RFC 5322, 3.6.4)."""
    domain = parseaddr(settings.NEWSLETTER_FROM)[1].rpartition("@")[2]
    return f"<{uuid.uuid5(dispatch, subscriber.hex).hex}@{domain}>"


def fill(dispatch: Dispatch) -> None:
    """Queue a mail for each reader, then have the dispatch wait for its time."""
    while _fill_piece(dispatch.pk):
        points.reached("queueing")
    points.reached("queued")


@transaction.atomic
def _fill_piece(pk: int) -> bool:
    """Queue the next readers; return whether there may be more."""
    dispatch = Dispatch.objects.select_for_update().get(pk=pk)
    if dispatch.state != DispatchState.QUEUEING:
        return False
    editions = dict(dispatch.editions.values_list("language", "pk"))
    readers = list(
        audience(dispatch)
        .filter(pk__gt=dispatch.filled_to, confirmed_at__lte=dispatch.started_at)
        .order_by("pk")
        .values_list("pk", "key", "language", "address")[:PIECE]
    )
    Delivery.objects.bulk_create(
        Delivery(
            dispatch=dispatch,
            subscriber_id=reader,
            edition_id=editions[language],
            message_id=message_id(dispatch.key, key),
            domain=address.rpartition("@")[2],
        )
        for reader, key, language, address in readers
    )
    if readers:
        dispatch.filled_to = readers[-1][0]
        dispatch.recipients += len(readers)
    else:
        dispatch.state = DispatchState.SCHEDULED
    dispatch.save(update_fields=["filled_to", "recipients", "state"])
    return bool(readers)
