"""Subscribers in the admin: who they are, that they agreed, what they got."""

from __future__ import annotations

import csv
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST
from django.views.generic import TemplateView
from wagtail.log_actions import log

from core.web.screens import require

from ..actions.blocking import (
    block_address,
    erase_for,
    suppression_of,
    unblock_address,
)
from ..forms.admin import FilterForm
from ..models import Subscriber
from ..permissions import BLOCK, ERASE, EXPORT, IMPORT, SUBSCRIBERS
from ..subscribing import consent, parse
from ..subscribing.topics import chosen

__all__ = ["SubscribersView", "block", "erase", "export", "subscriber", "unblock"]

PAGE_SIZE = 50
MAILS = 50
# What a spreadsheet would take for the beginning of a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class SubscribersView(TemplateView):
    """All subscribers, the newest first."""

    template_name = "newsletter/admin/subscribers.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        require(self.request, SUBSCRIBERS)
        form = FilterForm(self.request.GET)
        found = form.chosen(Subscriber.objects.all())
        page = Paginator(found, PAGE_SIZE).get_page(self.request.GET.get("page"))
        user = self.request.user
        return super().get_context_data(**kwargs) | {
            "form": form,
            "shown": page,
            "may_export": user.has_perm(EXPORT),
            "may_import": user.has_perm(IMPORT),
            "may_block": user.has_perm(BLOCK),
        }


@never_cache
@require_http_methods(["GET", "HEAD"])
def subscriber(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one subscriber: what they agreed to, and whether each mail arrived."""
    require(request, SUBSCRIBERS)
    found = get_object_or_404(Subscriber, pk=pk)
    mails = (
        found.deliveries.select_related("dispatch", "edition")
        .defer("edition__html", "edition__text")
        .prefetch_related("events")
        .order_by("-pk")
    )
    context = {
        "subscriber": found,
        "topics": chosen(found),
        "suppression": suppression_of(found.address),
        "proofs": [
            (proof, consent.words(proof.text_version))
            for proof in found.consent_events.select_related("recorded_by")
        ],
        "mails": mails[:MAILS],
        "may_block": request.user.has_perm(BLOCK),
        "may_erase": request.user.has_perm(ERASE),
    }
    return render(request, "newsletter/admin/subscriber.html", context)


@require_POST
def block(request: HttpRequest, pk: int) -> HttpResponse:
    require(request, BLOCK)
    found = get_object_or_404(Subscriber, pk=pk)
    block_address(parse(found.email), request.user)
    messages.success(request, _("Blocked: nothing goes to this address any more."))
    return redirect("subscribers:subscriber", pk)


@require_POST
def unblock(request: HttpRequest, pk: int) -> HttpResponse:
    require(request, BLOCK)
    found = get_object_or_404(Subscriber, pk=pk)
    if unblock_address(parse(found.email), request.user):
        messages.success(request, _("This address may subscribe again."))
    return redirect("subscribers:subscriber", pk)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask first; then forget somebody for good."""
    require(request, ERASE)
    found = get_object_or_404(Subscriber, pk=pk)
    if request.method == "POST":
        erase_for(found, request.user)
        messages.success(request, _("Everything about this subscriber is erased."))
        return redirect("subscribers:index")
    context = {"subscriber": found}
    return render(request, "newsletter/admin/subscriber_erase.html", context)


@require_POST
def export(request: HttpRequest) -> HttpResponse:
    """Hand out the list as it is filtered; who did, and when, is on record."""
    require(request, EXPORT)
    found = FilterForm(request.POST).chosen(Subscriber.objects.all())
    rows = found.values_list(
        "email", "language", "status", "requested_at", "confirmed_at"
    )
    log(request.user, "newsletter.export", user=request.user, data={"rows": len(rows)})
    today = timezone.localdate().isoformat()
    response = HttpResponse(
        "\ufeff",  # by which spreadsheets know the encoding
        content_type="text/csv; charset=utf-8",
        headers={
            "Content-Disposition": f'attachment; filename="subscribers-{today}.csv"',
            "Cache-Control": "private, no-store",
        },
    )
    writer = csv.writer(response)
    writer.writerow(["email", "language", "status", "requested", "confirmed"])
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return response


def _cell(value: Any) -> str:
    """Return what a spreadsheet shows as it is, and never computes."""
    text = value.isoformat() if hasattr(value, "isoformat") else str(value or "")
    return f"'{text}" if text.startswith(FORMULA) else text
