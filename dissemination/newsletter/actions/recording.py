"""Taking in what servers and providers say of mails that left."""

from __future__ import annotations

import logging

from django.db import transaction

from .. import events
from ..enums import EventKind
from ..transport import Said
from .leaving import leave

__all__ = ["record"]

logger = logging.getLogger(__name__)


@transaction.atomic
def record(said: Said) -> bool:
    """Write down what was said; return whether it is new.

    Of a mail that is not ours, or not any more, nothing is kept: the log has the kind
    and the provider, and nobody's address.
    """
    delivery = events.find(said)
    if delivery is None:
        logger.info("%s says “%s” of an unknown mail", said.provider, said.kind)
        return False
    is_new = events.note(delivery, said)
    if is_new and said.kind == EventKind.LEFT and delivery.subscriber is not None:
        leave(delivery.subscriber, delivery.subscriber.language)
    return is_new
