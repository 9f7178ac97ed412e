"""Lists of addresses in the admin: read, looked at, taken over; and blocked ones."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from core.web.screens import require

from ..actions.blocking import block_address, suppression_of, unblock_address
from ..actions.importing import apply_import, discard_import, read_list
from ..exceptions import BadFile
from ..forms.admin import BlockForm, ImportForm
from ..models import SubscriberImport, Suppression
from ..permissions import BLOCK, BLOCKED, IMPORT
from ..subscribing.lists import Wrong
from ..subscribing.taking import Standing

__all__ = ["blocked", "import_list", "imported"]

PAGE_SIZE = 100


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def import_list(request: HttpRequest) -> HttpResponse:
    """Take a list, and show what it would do."""
    require(request, IMPORT)
    form = ImportForm(
        request.POST if request.method == "POST" else None,
        request.FILES if request.method == "POST" else None,
        initial={"language": get_language()},
    )
    if form.is_bound and form.is_valid():
        given = form.cleaned_data
        file = given["file"]
        try:
            kept = read_list(
                file.read(),
                file.name,
                given["language"],
                given["evidence"],
                request.user,
            )
        except BadFile as error:
            form.add_error("file", str(error))
        else:
            return redirect("subscribers:imported", kept.pk)
    context = {"form": form, "lists": SubscriberImport.objects.defer("rows")[:20]}
    status = 400 if form.is_bound else 200
    return render(request, "newsletter/admin/import.html", context, status=status)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def imported(request: HttpRequest, list_id: int) -> HttpResponse:
    """Show what a list would do, or did; take it over or put it away."""
    require(request, IMPORT)
    kept = get_object_or_404(SubscriberImport, pk=list_id)
    if request.method == "POST":
        return _decided(request, kept)
    wrong = [row for row in kept.rows if row["wrong"]]
    labels = dict(Wrong.choices)
    for row in wrong:
        row["reason"] = labels[row["wrong"]]
    counts = kept.counts["rows"]
    context = {
        "kept": kept,
        "standing": kept.counts["standing"],
        "accepted": counts.get("", 0),
        "reasons": [
            (label, counts[one]) for one, label in labels.items() if counts.get(one)
        ],
        "shown": Paginator(wrong, PAGE_SIZE).get_page(request.GET.get("page")),
        "is_moving": kept.counts["standing"] == Standing.WAITING,
    }
    return render(request, "newsletter/admin/imported.html", context)


def _decided(request: HttpRequest, kept: SubscriberImport) -> HttpResponse:
    if request.POST.get("action") == "discard":
        discard_import(kept)
        messages.success(request, _("The list is put away; nothing of it is kept."))
        return redirect("subscribers:import")
    if request.POST.get("action") == "apply" and apply_import(kept):
        messages.success(request, _("The list is taken over."))
    return redirect("subscribers:imported", kept.pk)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def blocked(request: HttpRequest) -> HttpResponse:
    """Show how many addresses get nothing and why; look one up, block, let in."""
    require(request, BLOCKED)
    form = BlockForm(request.POST if request.method == "POST" else None)
    looked_up: dict[str, Any] = {}
    if form.is_bound and form.is_valid():
        looked_up = _looked_up(request, form)
    context = {
        "form": form,
        "shown": Paginator(Suppression.objects.all(), PAGE_SIZE).get_page(
            request.GET.get("page")
        ),
        "may_block": request.user.has_perm(BLOCK),
        **looked_up,
    }
    status = 400 if form.is_bound and not form.is_valid() else 200
    return render(request, "newsletter/admin/blocked.html", context, status=status)


def _looked_up(request: HttpRequest, form: BlockForm) -> dict[str, Any]:
    """Do what was asked of an address; it is in no address bar and in no log."""
    address = form.cleaned_data["address"]
    action = request.POST.get("action")
    if action in {"block", "unblock"}:
        require(request, BLOCK)
    if action == "block":
        block_address(address, request.user)
        messages.success(request, _("Blocked: nothing goes to this address any more."))
    elif action == "unblock" and unblock_address(address, request.user):
        messages.success(request, _("This address may subscribe again."))
    return {"is_looked_up": True, "found": suppression_of(address.compared)}
