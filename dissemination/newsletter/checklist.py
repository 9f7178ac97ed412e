"""What waits today for those who approve and send, on the start page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from core.pages.checklist import MOST
from core.publishing.registry import (
    Finding,
    Todo,
    TodoGroup,
    checklist_rule,
    todo_source,
)

from .composing.drafting import archive_to_write_in, what_is_new
from .composing.faults import faults_of, measured
from .enums import DeliveryState, DispatchState
from .models import Delivery, Dispatch, IssuePage
from .panels import measured_by
from .permissions import APPROVE, SEND

# An issue that nobody has sent for so long was not meant to be.
LATELY = dt.timedelta(days=60)
# Of these, what still moves is under way and asks for nobody.
MOVING = (
    DeliveryState.PENDING,
    DeliveryState.RETRY,
    DeliveryState.LEASED,
    DeliveryState.SENDING,
)
WORK = (DispatchState.APPROVED, DispatchState.PAUSED, DispatchState.HELD)
ASKING = (DispatchState.SENDING, DispatchState.CANCELLED)


measured_by(measured)


@checklist_rule(IssuePage)
def mail(page: IssuePage) -> Iterator[Finding]:
    """Look at the mail as well as at the page."""
    yield from faults_of(page)


@todo_source
def news_to_tell(user: Any) -> Iterator[TodoGroup]:
    """What was published and stands in no issue, for those who write issues."""
    archive = archive_to_write_in()
    if archive is None or not archive.permissions_for_user(user).can_add_subpage():
        return
    new = what_is_new()
    if new.pages:
        words = _("Make issue no. %(number)d") % {"number": new.number}
        titles = ", ".join(new.titles[:3])
        yield TodoGroup(
            _("The newsletter can tell of what is new"),
            "mail",
            [Todo(words, reverse("sendings:draft"), titles)],
        )


@todo_source
def issues_to_approve(user: Any) -> Iterator[TodoGroup]:
    """Published issues of which nothing is approved yet."""
    if not user.has_perm(APPROVE):
        return
    known = Dispatch.objects.filter(issue=OuterRef("pk")).exclude(
        state=DispatchState.CANCELLED, started_at=None
    )
    found = (
        IssuePage.objects.sources()
        .live()
        .filter(~Exists(known), first_published_at__gte=timezone.now() - LATELY)
        .order_by("-first_published_at")
        .values_list("pk", "title", "locale__language_code")[:MOST]
    )
    names = dict(settings.LANGUAGES)
    yield TodoGroup(
        _("Approve these issues for sending"),
        "mail",
        [
            Todo(title, reverse("sendings:ready", args=[pk]), names.get(code, code))
            for pk, title, code in found
        ],
    )


@todo_source
def sendings_to_look_at(user: Any) -> Iterator[TodoGroup]:
    """Sendings that go no further without a person."""
    if not user.has_perm(SEND):
        return
    mails = Delivery.objects.filter(dispatch=OuterRef("pk"))
    asks = Exists(mails.unknown()) & ~Exists(mails.filter(state__in=MOVING))
    found = Dispatch.objects.annotate(asks=asks).filter(
        Q(state__in=WORK) | Q(state__in=ASKING, asks=True)
    )
    yield TodoGroup(
        _("Sendings that wait for you"),
        "mail",
        [
            Todo(one.title, reverse("sendings:dispatch", args=[one.pk]), _note(one))
            for one in found.order_by("-approved_at")[:MOST]
        ],
    )


def _note(dispatch: Any) -> str:
    if dispatch.asks and dispatch.state != DispatchState.HELD:
        return _("Decide about mails of which nobody knows whether they left")
    return str(DispatchState(dispatch.state).label)
