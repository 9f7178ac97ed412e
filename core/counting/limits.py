"""How often the public forms may be used, counted without knowing by whom."""

from __future__ import annotations

import datetime as dt
import ipaddress

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.crypto import salted_hmac

from .exceptions import TooOften
from .models import RateLimit

__all__ = ["forget_old", "is_within", "network_of", "require_patience"]

HOUR = dt.timedelta(hours=1)
# What one network and the whole site may ask for in an hour. A browser that has done
# the work is trusted with more than one that runs no scripts.
NETWORK = {True: 40, False: 6}
SITE = {True: 3_000, False: 300}


def network_of(address: str) -> str:
    """Return the network an address on the net is in, as far as one line reaches.

    That is a /24 or, for IPv6, a /48; what is no address is one network.
    """
    try:
        parsed = ipaddress.ip_address(address.strip())
    except ValueError:
        return ""
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped:
        parsed = parsed.ipv4_mapped
    length = 24 if parsed.version == 4 else 48
    return str(ipaddress.ip_network(f"{parsed}/{length}", strict=False))


def require_patience(address: str, has_worked: bool) -> None:
    """Count one use of a form; raise ``TooOften`` where that is one too many.

    ``has_worked`` tells whether the browser did the proof of work.
    """
    kind = "worked" if has_worked else "plain"
    network = is_within(
        f"network {kind}", network_of(address), NETWORK[has_worked], HOUR
    )
    if not network or not is_within(f"site {kind}", "", SITE[has_worked], HOUR):
        raise TooOften


def is_within(kind: str, value: str, most: int, period: dt.timedelta) -> bool:
    """Count one more of something; return whether that is still at most ``most``.

    The period begins with the first one that is counted.
    """
    name = salted_hmac("core.counting.limits", f"{kind}:{value}").hexdigest()
    now = timezone.now()
    with transaction.atomic():
        known = RateLimit.objects.filter(name=name)
        known.filter(ends_at__lte=now).update(count=0, ends_at=now + period)
        if not known.exists():
            _begin(name, now + period)
        return bool(known.filter(count__lt=most).update(count=F("count") + 1))


def _begin(name: str, ends_at: dt.datetime) -> None:
    try:
        with transaction.atomic():
            RateLimit.objects.create(name=name, ends_at=ends_at)
    except IntegrityError:
        pass  # Somebody else began to count at the same moment.


def forget_old() -> None:
    """Erase what is counted no more."""
    RateLimit.objects.filter(ends_at__lte=timezone.now()).delete()
