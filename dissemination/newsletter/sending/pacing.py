"""How fast mails leave: in all, and to one domain (newsletter.md, "Facts").

Each limit is a bucket of at most one second's mails that fills with time. It lies in
the database and is read under the lock of the lease, so that several workers, and a
worker that starts again, keep to it together.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.conf import settings

from ..models import Pace

__all__ = ["allowed", "is_limited", "known", "spend"]

ALL = ""


def is_limited() -> bool:
    return bool(settings.NEWSLETTER_PER_SECOND or settings.NEWSLETTER_PER_DOMAIN)


def known() -> list[str]:
    """Return the domains to which something was sent."""
    return list(Pace.objects.values_list("domain", flat=True))


def _rate(domain: str) -> float:
    if domain == ALL:
        return float(settings.NEWSLETTER_PER_SECOND)
    return float(settings.NEWSLETTER_PER_DOMAIN)


def allowed(domains: Iterable[str], now: dt.datetime) -> dict[str, int]:
    """Return how many mails may leave now to each of these domains; ``""`` is all.

    A domain without a limit is left out. Call it in the transaction of the lease.
    """
    wanted = [name for name in {ALL, *domains} if _rate(name)]
    buckets = {
        one.domain: one
        for one in Pace.objects.select_for_update()
        .filter(domain__in=wanted)
        .order_by("domain")
    }
    return {name: int(_filled(buckets.get(name), name, now)) for name in wanted}


def _filled(bucket: Pace | None, domain: str, now: dt.datetime) -> float:
    """Return what a bucket holds now; a clock that went back fills nothing."""
    rate = _rate(domain)
    most = max(1.0, rate)
    if bucket is None:
        return most
    seconds = max(0.0, (now - bucket.filled_at).total_seconds())
    return min(most, bucket.left + seconds * rate)


def spend(domains: list[str], now: dt.datetime) -> None:
    """Take a mail for each of ``domains`` out of its bucket and that of all."""
    spent = {name: domains.count(name) for name in set(domains)} | {ALL: len(domains)}
    wanted = [name for name in spent if _rate(name)]
    buckets = {one.domain: one for one in Pace.objects.filter(domain__in=wanted)}
    for name in wanted:
        left = _filled(buckets.get(name), name, now) - spent[name]
        Pace.objects.update_or_create(
            domain=name, defaults={"left": left, "filled_at": now}
        )
