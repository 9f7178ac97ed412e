"""Whether a certificate is real, for anybody; and one's own, by the link in a mail.

What is told of a certificate is which meeting, when and for how long. Whose it is
stands on the paper alone.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.counting.limits import is_within, network_of
from core.people.exceptions import BadLink
from core.web.public_forms import sender

from ..certificates.codes import hash_of, read, shown
from ..certificates.links import certificate_of
from ..certificates.paper import duration_of
from ..forms.certificates import VerifyForm
from ..models import Certificate
from .certificates import pdf_response

__all__ = ["form", "known", "own"]

FOLDER = "partners/certificates"
HOUR = dt.timedelta(hours=1)
# For one network and all together. Nobody who reads papers needs more, and to guess
# one of 2^90 codes, no number that a server answers is enough.
MOST_AN_HOUR = 60
ALL_AN_HOUR = 3_000


def _may_ask(request: HttpRequest) -> bool:
    network = network_of(sender(request))
    return is_within("verify", network, MOST_AN_HOUR, HOUR) and is_within(
        "verify all", "", ALL_AN_HOUR, HOUR
    )


@never_cache
@require_safe
def form(request: HttpRequest) -> HttpResponse:
    """Ask for a code; given, lead to what is known of it."""
    sent = VerifyForm(request.GET if "code" in request.GET else None)
    context: dict[str, Any] = {"view": "partners:certificates:form", "form": sent}
    status = 200
    if sent.is_bound and sent.is_valid():
        if sent.given:
            return redirect("partners:certificates:known", shown(sent.given))
        context["trouble"] = _(
            "This is no code of ours: a code has 20 letters and figures, in five "
            "groups. Please compare it with the paper."
        )
        status = 404
    elif sent.is_bound:
        status = 400
    return render(request, f"{FOLDER}/verify.html", context, status=status)


@never_cache
@require_safe
def known(request: HttpRequest, code: str) -> HttpResponse:
    """Say of which meeting there is a certificate with this code, or that none is."""
    context: dict[str, Any] = {
        "view": "partners:certificates:known",
        "token": code,
        "code": code[:60],
        "form": VerifyForm(),
    }
    if not _may_ask(request):
        context["trouble"] = _(
            "Very many codes were asked for. Please try again later."
        )
        return render(request, f"{FOLDER}/verify.html", context, status=429)
    plain = read(code)
    found = None
    if plain:
        found = Certificate.objects.filter(code_hash=hash_of(plain)).first()
    context["code"] = shown(plain) or context["code"]
    if found is not None:
        context |= {"certificate": found, "duration": duration_of(found)}
    status = 200 if found else 404
    return render(request, f"{FOLDER}/known.html", context, status=status)


@never_cache
@require_safe
def own(request: HttpRequest, token: str) -> HttpResponse:
    """Hand a person their certificate, by the link that they alone have."""
    status = 404
    try:
        found = certificate_of(token)
        if found.withdrawn_at is None:
            return pdf_response(found)
        status = 410
    except BadLink:
        pass  # The page says so.
    context = {
        "view": "partners:certificates:form",
        "is_withdrawn": status == 410,
    }
    return render(request, f"{FOLDER}/gone.html", context, status=status)
