"""Which state a delivery is in after all that was said of it, in whatever order.

Each kind of event has a rank, and a delivery is where the highest of its events puts
it. So one that comes late, twice or before the answer to our own call ends in the
same state (newsletter.md, "Proof").
"""

from __future__ import annotations

import re

from django.db import IntegrityError, transaction
from django.utils import timezone

from ..enums import DeliveryState, EventKind, SuppressionReason
from ..models import Delivery, DeliveryEvent
from ..sending.blocking import block
from ..transport import Said, label

__all__ = ["find", "note"]

# From the lowest rank to the highest.
RANKS = (
    DeliveryState.ACCEPTED,
    DeliveryState.DEFERRED,
    DeliveryState.DELIVERED,
    DeliveryState.BOUNCED,
    DeliveryState.COMPLAINED,
)
# An event shows that the mail has left, whatever we knew until then. A mail that would
# be sent again by decision, or after a restore, stays where it is then.
BEFORE = (
    DeliveryState.PENDING,
    DeliveryState.RETRY,
    DeliveryState.LEASED,
    DeliveryState.SENDING,
    DeliveryState.UNKNOWN,
    DeliveryState.ABANDONED,
)
STATES = {
    EventKind.ACCEPTED: DeliveryState.ACCEPTED,
    EventKind.DELIVERED: DeliveryState.DELIVERED,
    EventKind.DEFERRED: DeliveryState.DEFERRED,
    EventKind.BOUNCED: DeliveryState.BOUNCED,
    # The provider had taken it and then gave it up.
    EventKind.REJECTED: DeliveryState.BOUNCED,
    EventKind.COMPLAINED: DeliveryState.COMPLAINED,
    # Who leaves by a mail has got it; a server may still say more of it.
    EventKind.LEFT: DeliveryState.ACCEPTED,
}
# So many issues in a row that came back, and the address is given up.
SOFT = 3


def find(said: Said) -> Delivery | None:
    """Return the delivery that something was said of, if there is one.

    A provider's own name for a mail counts only where one mail has it: in a batch, all
    have the same.
    """
    deliveries = Delivery.objects.select_related("subscriber")
    number, _dash, _name = said.label.partition("-")
    if number.isascii() and number.isdigit() and len(number) < 19:
        found: Delivery | None = deliveries.filter(pk=int(number)).first()
        if found and label(number, found.message_id) == said.label:
            return found
    if not said.provider_id:
        return None
    named = list(deliveries.filter(provider_id=said.provider_id)[:2])
    return named[0] if len(named) == 1 else None


@transaction.atomic
def note(delivery: Delivery, said: Said) -> bool:
    """Write down what was said of a delivery; return whether that is new.

    Blocks the address where it is at fault, where its owner complained, or where
    several issues in a row came back.
    """
    address = delivery.subscriber.address if delivery.subscriber else ""
    try:
        with transaction.atomic():
            DeliveryEvent.objects.create(
                delivery=delivery,
                provider=said.provider,
                event_id=said.event_id,
                kind=said.kind,
                occurred_at=min(said.occurred_at, timezone.now()),
                detail=_without(address, said.detail),
            )
    except IntegrityError:
        return False
    _move(delivery, STATES[said.kind])
    if said.provider_id:
        Delivery.objects.filter(pk=delivery.pk, provider_id="").update(
            provider_id=said.provider_id
        )
    if address:
        _block(delivery, address, said)
    return True


def _without(address: str, detail: str) -> str:
    """Return the words without the address, which is kept in one place alone."""
    if not address:
        return ""
    return re.sub(re.escape(address), "…", detail, flags=re.IGNORECASE)[:500]


def _move(delivery: Delivery, state: DeliveryState) -> None:
    """Put a delivery into a state that ranks above its own; never back."""
    lower = RANKS[: RANKS.index(state)]
    Delivery.objects.filter(pk=delivery.pk, state__in=[*BEFORE, *lower]).update(
        state=state,
        lease=None,
        leased_until=None,
        not_before=None,
        changed_at=timezone.now(),
    )


def _block(delivery: Delivery, address: str, said: Said) -> None:
    if said.kind == EventKind.COMPLAINED:
        block(address, SuppressionReason.COMPLAINED)
    elif said.kind == EventKind.BOUNCED and (said.is_hard or _came_back(delivery)):
        block(address, SuppressionReason.BOUNCED, said.detail)


def _came_back(delivery: Delivery) -> bool:
    """Tell whether each of the last issues to this reader came back."""
    last = (
        Delivery.objects.filter(subscriber=delivery.subscriber_id, state__in=RANKS)
        .order_by("-pk")
        .values_list("state", flat=True)[:SOFT]
    )
    return list(last) == [DeliveryState.BOUNCED] * SOFT
