"""What an answer of a server means for the address itself."""

from __future__ import annotations

from collections.abc import Iterable

from ..enums import SuppressionReason
from .blocking import block
from .leasing import Result

__all__ = ["settle"]


def settle(results: Iterable[Result]) -> None:
    """Block the addresses of which a server said that they do not exist."""
    for result in results:
        subscriber = result.delivery.subscriber
        if result.answer.gone and subscriber is not None:
            block(
                subscriber.address, SuppressionReason.BOUNCED, result.answer.reply[:300]
            )
