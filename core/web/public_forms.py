"""Forms for readers, who have no cookie and so no session that could guard them.

A form is fetched from an address of its own that nobody caches, and with it a signed
token that names the address and the time. Nothing of it is kept (design.md, "Readers
without cookies").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from core.counting import work
from core.counting.exceptions import TooOften
from core.counting.limits import require_patience

__all__ = ["guard", "is_from_here", "public_form", "refusal", "sender", "trouble_with"]

SALT = "core.web.public_forms"
TOKEN = "token"
# A field that no reader sees, with a name that robots like to fill in.
TRAP = "website"
# Where a browser puts the sum it did (``core.counting.work``).
WORK = "work"
OLDEST = dt.timedelta(hours=2)
# Nobody reads a form and fills it in sooner.
YOUNGEST = dt.timedelta(seconds=3)

View = Callable[..., HttpResponse]


def public_form(view: View) -> View:
    """Let a view take a form from readers; the session is neither asked nor needed.

    A form that another site sent is forbidden. The view shows ``guard(request)`` in its
    form, and asks ``refusal(request)`` before it acts.
    """

    @csrf_exempt
    @never_cache
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST" and not is_from_here(request):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


def guard(request: HttpRequest) -> SafeString:
    """Return the hidden fields of a form that is sent to this address."""
    token = TimestampSigner(salt=SALT).sign(request.path)
    return render_to_string(
        "components/form_guard.html", {"token": token, "TOKEN": TOKEN, "TRAP": TRAP}
    )


def refusal(request: HttpRequest) -> str:
    """Return why a form that was sent cannot be taken as it is, or nothing.

    The words are for the reader: whoever sends the form again after reading them, with
    the fresh token in it, is let through.
    """
    if request.POST.get(TRAP):
        return _("Leave the last field empty: it is there to stop robots.")
    signer = TimestampSigner(salt=SALT)
    token = request.POST.get(TOKEN, "")
    try:
        address = signer.unsign(token, max_age=OLDEST)
    except SignatureExpired:
        return _("This form was open for a long time. Please send it again.")
    except BadSignature:
        return _("The form did not arrive as it was sent to you. Please send it again.")
    if address != request.path:
        return _("The form did not arrive as it was sent to you. Please send it again.")
    if _is_too_young(signer, token):
        return _("That was very quick. Please read it once more, then send it again.")
    return ""


def trouble_with(request: HttpRequest) -> tuple[str, int]:
    """Return why a form is not taken now, and the status that says so.

    Each use counts for the network it came from, so it is asked last, of a form that
    is right otherwise.
    """
    if words := refusal(request):
        return words, 400
    try:
        require_patience(sender(request), work.is_done(request.POST.get(WORK, "")))
    except TooOften as error:
        return str(error), 429
    return "", 200


def sender(request: HttpRequest) -> str:
    """Return the address on the net of whoever sent a form, as far as it is known."""
    passed = request.headers.get("X-Forwarded-For", "").split(",")
    hops = settings.PROXIES_IN_FRONT
    if 0 < hops <= len(passed) and passed[-hops].strip():
        return passed[-hops].strip()
    return str(request.META.get("REMOTE_ADDR", ""))


def _is_too_young(signer: TimestampSigner, token: str) -> bool:
    try:
        signer.unsign(token, max_age=YOUNGEST)
    except SignatureExpired:
        return False
    return True


def is_from_here(request: HttpRequest) -> bool:
    """Tell whether a page of this site sent the form, as far as the browser says.

    Old browsers and those that show text alone say nothing; the token is their pass.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    return origin is None or origin in _own_origins(request)


def _own_origins(request: HttpRequest) -> set[str]:
    base = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    return {
        f"{request.scheme}://{request.get_host()}",
        f"{base.scheme}://{base.netloc}",
        *settings.CSRF_TRUSTED_ORIGINS,
    }
