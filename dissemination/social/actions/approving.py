"""Letting a post out, and stopping it again.

Each change is made on the condition of the state it changes: of two people who press
at once, the second is told what the first did.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from core.pages.models import SitePage
from core.publishing import generation

from ..channels import Payload
from ..composing import Draft, draft_of, frozen
from ..composing.drafting import with_code
from ..composing.freezing import hand_code
from ..enums import ENDED, OUT, PublicationState
from ..exceptions import (
    AlreadyOut,
    BadTime,
    ChangedMeanwhile,
    NotConnected,
    NotPublic,
    WrongState,
)
from ..models import Account, Publication, Variant
from .writing import refuse_if_open

__all__ = [
    "STOPPABLE",
    "approve",
    "cancel",
    "continue_after_restore",
    "looked_at",
    "mark_by_hand",
]

# How long whoever approved may still think better of it.
STOPPABLE = dt.timedelta(seconds=60)
STOPPED = (
    PublicationState.SCHEDULED,
    PublicationState.RATE_LIMITED,
    PublicationState.PREPARING,
    PublicationState.NEEDS_REAUTH,
    PublicationState.HELD,
)


def looked_at(variant: Variant) -> Draft:
    """Return how a post reads now; raise ``NotPublic`` if readers cannot open it."""
    told = variant.post.announcement()
    page = variant.post.page
    if told is None or page is None or not _is_public(page):
        raise NotPublic
    return draft_of(variant, told)


def _is_public(page: SitePage) -> bool:
    return bool(page.live and not page.get_view_restrictions().exists())


@transaction.atomic
def approve(
    variant: Variant,
    user: Any,
    *,
    mark: str = "",
    at: dt.datetime | None = None,
    again: bool = False,
) -> Publication:
    """Freeze a post, to go out at ``at`` or in a minute.

    ``mark`` is that of the draft that the person saw (``Draft.mark``); none is asked of
    the site itself. ``again`` lets out once more what is out already.
    """
    now = timezone.now()
    if at is not None and at <= now:
        raise BadTime
    refuse_if_open(variant)
    account = Account.objects.select_for_update().get(pk=variant.account_id)
    if not account.is_connected:
        raise NotConnected(account.shown_name)
    latest = variant.latest()
    if latest is not None and latest.state in OUT and not again:
        raise AlreadyOut
    draft = looked_at(variant)
    if mark and mark != draft.mark:
        raise ChangedMeanwhile
    key = uuid.uuid4()
    made = _made(variant, draft, frozen(draft, key), key)
    made.approved_by = user
    made.send_at = max(at or now, now + STOPPABLE)
    made.after = _before(variant)
    made.save(force_insert=True)
    log(
        instance=made,
        action="social.approve",
        user=user,
        data={"account": made.account_name, "send_at": str(made.send_at)},
    )
    return made


def _before(variant: Variant) -> Publication | None:
    """Return what it continues; that must be approved before it."""
    if variant.after is None:
        return None
    before: Publication | None = variant.after.latest()
    if before is None or before.state in ENDED:
        raise WrongState(before.state if before else PublicationState.CANCELLED)
    return before


@transaction.atomic
def cancel(publication: Publication, user: Any) -> None:
    """Take back a post that has not left yet, and what would continue it.

    One that may be out is for a person to settle.
    """
    publication.refresh_from_db(fields=["state", "send_at", "looks"])
    if publication.may_be_out:
        raise WrongState(PublicationState(publication.state))
    move(publication, STOPPED, PublicationState.CANCELLED, ended_at=timezone.now())
    log(instance=publication, action="social.cancel", user=user)
    for later in publication.next.filter(state__in=STOPPED):
        if not later.may_be_out:
            cancel(later, user)


@transaction.atomic
def continue_after_restore(publication: Publication, user: Any) -> None:
    """Let a post go on that was held; what may be out is asked after first.

    Whatever the backup says of it: what was due may have left after the backup.
    """
    is_asked = publication.may_be_out
    fresh = PublicationState.UNCERTAIN if is_asked else PublicationState.SCHEDULED
    move(publication, [PublicationState.HELD], fresh, state_before="", looks=0)
    log(instance=publication, action="social.continue", user=user)


@transaction.atomic
def mark_by_hand(variant: Variant, user: Any, address: str = "") -> Publication:
    """Write down that a person posted this, and where."""
    refuse_if_open(variant)
    draft = looked_at(variant)
    code = hand_code(variant)
    link = with_code(draft.announcement.address, code)
    payload = Payload(
        text=draft.text_with(link),
        language=draft.announcement.language,
        link=link,
        code=code,
        tags=draft.tags,
    )
    now = timezone.now()
    made = _made(variant, draft, payload, uuid.uuid4())
    made.state = PublicationState.BY_HAND
    made.approved_by = user
    made.send_at = made.published_at = now
    made.address = address
    made.save(force_insert=True)
    generation.advance()
    log(instance=made, action="social.by_hand", user=user)
    return made


def _made(
    variant: Variant, draft: Draft, payload: Payload, key: uuid.UUID
) -> Publication:
    """Return a record that is not in the database yet."""
    latest = variant.latest()
    account = variant.account
    return Publication(
        key=key,
        variant=variant,
        generation=latest.generation + 1 if latest else 1,
        account=account,
        page_key=variant.post.page_key,
        title=draft.announcement.title[:255],
        network=account.network,
        account_name=account.shown_name[:250],
        language=draft.announcement.language,
        payload=payload.as_json(),
        sha256=payload.sha256,
        approved_at=timezone.now(),
    )


def move(
    publication: Publication,
    allowed: Any,
    state: PublicationState,
    **fields: Any,
) -> None:
    """Change the state of a post, or say that somebody was faster."""
    changed = Publication.objects.filter(pk=publication.pk, state__in=allowed).update(
        state=state, lease=None, leased_until=None, changed_at=timezone.now(), **fields
    )
    publication.refresh_from_db()
    if not changed:
        raise WrongState(PublicationState(publication.state))
