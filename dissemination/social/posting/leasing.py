"""Taking posts that are due, and giving back what a dead worker had.

Every change is conditional on the state it changes and, once a post is taken, on the
lease under which it was. One post at a time is in hand for an account: so threads stay
in order, and what a network asks for is asked of all workers.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from ..enums import ENDED, IN_HAND, WAITING, Health, PublicationState
from ..models import Account, Publication
from . import points, watermark

__all__ = ["LEASE", "LeaseLost", "change", "end_threads", "expire", "lease", "renew"]

# Longer than the longest call (``channels.http.LONGEST_CALL``).
LEASE = dt.timedelta(seconds=150)
LOOKED_AT = 20
# A post whose pictures kill each worker is not tried for ever.
MOST_TRIES = 8


class LeaseLost(Exception):
    """Somebody else settled the post meanwhile."""


def lease(owner: uuid.UUID) -> Publication | None:
    """Take one post that is due; None if there is none. One short transaction."""
    points.reached("leasing")
    with transaction.atomic():
        now = timezone.now()
        for one in _candidates(now):
            if _is_taken(one, now) or not _is_worth_it(one):
                continue
            looking = one.state == PublicationState.UNCERTAIN
            taken = (
                PublicationState.VERIFYING if looking else PublicationState.PREPARING
            )
            written = Publication.objects.filter(pk=one.pk, state=one.state).update(
                state=taken, lease=owner, leased_until=now + LEASE, changed_at=now
            )
            if not written:
                continue  # Somebody took it back this very moment.
            one.state = taken
            watermark.move_on()
            break
        else:
            return None
    points.reached("leased")
    return one


def _candidates(now: dt.datetime) -> list[Publication]:
    resting = Q(account__resting_until=None) | Q(account__resting_until__lte=now)
    ready = [Health.GOOD, Health.UNKNOWN]
    return list(
        Publication.objects.due(now)
        .filter(resting, account__health__in=ready)
        .exclude(account__publications__state__in=IN_HAND)
        .select_related("account", "variant__post__page", "after__after")
        .order_by("send_at", "pk")[:LOOKED_AT]
    )


def _is_taken(one: Publication, now: dt.datetime) -> bool:
    """Lock the account of a post; tell whether another worker was faster."""
    resting = Q(resting_until=None) | Q(resting_until__lte=now)
    assert one.account_id is not None  # only posts of an account are candidates
    free = Account.objects.select_for_update(skip_locked=True).filter(
        resting, pk=one.account_id
    )
    if not free.exists():
        return True
    others = Publication.objects.filter(account=one.account_id, state__in=IN_HAND)
    same = Publication.objects.filter(pk=one.pk, state=one.state)
    return others.exists() or not same.exists()


def _is_worth_it(one: Publication) -> bool:
    """Put aside a post whose page readers cannot open any more."""
    if one.state == PublicationState.UNCERTAIN:
        return True
    page = one.variant.post.page if one.variant else None
    if page is not None and page.live and not page.get_view_restrictions().exists():
        return True
    Publication.objects.filter(pk=one.pk, state=one.state).update(
        state=PublicationState.NO_PAGE, ended_at=timezone.now()
    )
    return False


def change(one: Publication, owner: uuid.UUID, **fields: Any) -> None:
    """Write to a post under this lease; raise ``LeaseLost`` if it is not ours."""
    now = timezone.now()
    written = Publication.objects.filter(
        pk=one.pk, lease=owner, state__in=IN_HAND
    ).update(changed_at=now, **fields)
    if not written:
        raise LeaseLost
    for name, value in fields.items():
        setattr(one, name, value)


def renew(one: Publication, owner: uuid.UUID, **fields: Any) -> None:
    """Write to a post and keep it for another while."""
    change(one, owner, leased_until=timezone.now() + LEASE, **fields)


def expire(now: dt.datetime) -> int:
    """Settle what a worker had in hand when it died; return how many posts.

    What was not on its way waits again. Of what was, nobody knows: the network is
    asked.
    """
    points.reached("expiring")
    free = {"lease": None, "leased_until": None, "changed_at": now}
    overdue = Publication.objects.filter(leased_until__lt=now)
    begun = overdue.filter(state=PublicationState.PREPARING)
    waiting = begun.filter(tries__gte=MOST_TRIES).update(
        state=PublicationState.NOT_SENT, **free
    ) + begun.update(state=PublicationState.SCHEDULED, tries=F("tries") + 1, **free)
    lost = overdue.filter(
        state__in=[PublicationState.PUBLISHING, PublicationState.VERIFYING]
    ).update(state=PublicationState.UNCERTAIN, **free)
    return waiting + lost


def end_threads(now: dt.datetime) -> int:
    """End what would continue a post that will never be there; return how many."""
    words = _("The post that it continues is not there.")
    return Publication.objects.filter(state__in=WAITING, after__state__in=ENDED).update(
        state=PublicationState.NOT_SENT, told=words, ended_at=now, changed_at=now
    )
