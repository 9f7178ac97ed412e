"""Whether people at a meeting may sign in on their phones now, and by which address."""

from __future__ import annotations

import datetime as dt

from django.urls import reverse
from django.utils import timezone, translation

from core.people import links
from core.people.exceptions import BadLink
from core.web.addresses import absolute

from ..enums import MeetingState
from ..models import MeetingPage, SignIn

__all__ = ["BY_HAND", "address_of", "is_open", "sign_in_of", "sign_in_to"]

# People come early and sign late.
AROUND = dt.timedelta(hours=2)
# How long an organiser opens it at any other time.
BY_HAND = dt.timedelta(hours=2)
SALT = "meeting.sign-in"


def sign_in_of(page: MeetingPage) -> SignIn:
    found, _made = SignIn.objects.get_or_create(meeting_key=page.translation_key)
    return found


def is_open(sign_in: SignIn, page: MeetingPage, now: dt.datetime | None = None) -> bool:
    """Tell whether who has the code may sign in.

    That is around the time of a meeting that takes place, unless an organiser closed
    it, and whenever an organiser has it open.
    """
    now = now or timezone.now()
    if page.state in {MeetingState.CANCELLED, MeetingState.POSTPONED}:
        return False
    if sign_in.open_until is not None and now < sign_in.open_until:
        return True
    if sign_in.closed_at is not None:
        return False
    return page.starts - AROUND <= now < page.ends + AROUND


def address_of(sign_in: SignIn) -> str:
    """Return what the code leads to: the language is that of whoever's phone it is."""
    token = links.sign(sign_in.secret, SALT)
    with translation.override("en"):
        path = reverse("partners:attendance:sign-in", args=[token])
    return absolute(path.removeprefix("/en"))


def sign_in_to(token: str) -> SignIn:
    """Return what an address leads to; raise ``BadLink`` for an old or forged one."""
    secret = links.unsign(token, SALT)
    found: SignIn | None = SignIn.objects.filter(secret=secret).first()
    if found is None:
        raise BadLink
    return found
