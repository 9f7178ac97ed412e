"""What officers do with a subscriber or an address: block, let in again, erase."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from wagtail.log_actions import log

from ..enums import SuppressionReason
from ..models import Subscriber, Suppression
from ..sending.blocking import block
from ..subscribing import Address, fingerprint
from .erasing import erase
from .subscribing import lift

__all__ = ["block_address", "erase_for", "suppression_of", "unblock_address"]


def suppression_of(compared: str) -> Suppression | None:
    """Return why an address gets nothing, if it is blocked."""
    return Suppression.objects.filter(fingerprint=fingerprint(compared)).first()


@transaction.atomic
def block_address(address: Address, user: Any) -> Suppression:
    """Have nobody write to an address again, whoever enters it."""
    block(address.compared, SuppressionReason.BLOCKED)
    found = Suppression.objects.get(fingerprint=fingerprint(address.compared))
    log(found, "newsletter.block", user=user)
    return found


@transaction.atomic
def unblock_address(address: Address, user: Any) -> bool:
    """Let an address subscribe again; return whether it could not before."""
    found = suppression_of(address.compared)
    if found is None:
        return False
    log(found, "newsletter.unblock", user=user)
    return lift(address.compared)


@transaction.atomic
def erase_for(subscriber: Subscriber, user: Any) -> None:
    """Erase somebody who asked for it by other ways than the page of theirs."""
    log(subscriber, "newsletter.erase", user=user)
    erase(subscriber)
