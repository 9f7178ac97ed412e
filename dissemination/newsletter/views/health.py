"""Whether receiving servers have reason to trust the sender, asked on demand."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from core.web.addresses import absolute
from core.web.screens import require

from ..permissions import APPROVE, SEND
from ..transport.health import examine
from ..transport.names import Names

__all__ = ["health"]


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def health(request: HttpRequest) -> HttpResponse:
    """Show what would be looked at; look, which takes some seconds, when asked to."""
    require(request, APPROVE, SEND)
    findings = []
    if request.method == "POST":
        click = absolute(reverse("newsletter:one-click", args=["nobody"]))
        findings = examine(Names(), click)
    return render(
        request,
        "newsletter/admin/health.html",
        {
            "findings": findings,
            "sender": settings.NEWSLETTER_FROM,
            "by": settings.NEWSLETTER_PROVIDER or settings.NEWSLETTER_TRANSPORT,
        },
    )
