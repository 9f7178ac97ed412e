"""The share kit: everything to post by hand, and a note that it was done."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.pages.models import SitePage
from core.web.screens import form_on, require

from ..actions.accounts import add_by_hand
from ..actions.approving import mark_by_hand
from ..actions.writing import begin
from ..exceptions import SocialError
from ..kit import item_of, items_of, zipped
from ..models import Account
from ..permissions import APPROVE, VIEW
from ..pictures import Unreadable
from ..registry import NETWORKS

__all__ = ["kit", "kit_zip", "picture", "posted"]


class PostedForm(forms.Form):
    """Where the post is; a person may not know."""

    address = forms.URLField(required=False, max_length=500, assume_scheme="https")


def _public(page_id: int) -> Any:
    """Return a page that readers can open and that is told; else nothing is found."""
    found = get_object_or_404(
        SitePage.objects.live().public().select_related("locale", "hero"), pk=page_id
    )
    if not found.specific_class or not found.specific_class.announceable:
        raise Http404
    return found.specific


@require_safe
@never_cache
def kit(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show text, picture and link for every network."""
    require(request, VIEW)
    page = _public(page_id)
    return render(
        request,
        "social/admin/kit.html",
        {
            "page": page,
            "items": items_of(page, page.get_announcement()),
            "versions": _versions(page),
            "may_mark": request.user.has_perm(APPROVE),
        },
    )


def _versions(page: SitePage) -> list[SitePage]:
    found = (
        SitePage.objects.filter(translation_key=page.translation_key, alias_of=None)
        .live()
        .public()
        .select_related("locale", "hero")
    )
    return sorted(found, key=lambda one: one.locale.language_code)


@require_safe
def picture(request: HttpRequest, page_id: int, network: str) -> HttpResponse:
    """Return the picture in the shape of a network, to be kept."""
    require(request, VIEW)
    page = _public(page_id)
    item = item_of(page, page.get_announcement(), network)
    try:
        made = item.picture() if item else None
    except Unreadable:
        messages.error(request, _("The picture cannot be read. Choose another."))
        return redirect("channels:kit", page_id)
    if made is None:
        raise Http404
    name = f"{slugify(page.slug)[:40] or 'picture'}-{network}.jpg"
    return HttpResponse(
        made.content,
        content_type=made.mime,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@form_on("channels:kit", APPROVE)
def posted(request: HttpRequest, page_id: int) -> HttpResponse:
    """Note that a person posted this, and where."""
    page = _public(page_id)
    network = request.POST.get("network", "")
    form = PostedForm(request.POST)
    if network not in NETWORKS:
        raise Http404
    if not form.is_valid():
        messages.error(
            request, _("This is no address. Example: https://example.org/post")
        )
        return redirect("channels:kit", page_id)
    try:
        variant = begin(page, _account(network, page, request.user))
        mark_by_hand(variant, request.user, form.cleaned_data["address"])
    except SocialError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Noted. It stands in the report of channels."))
    return redirect("channels:kit", page_id)


def _account(network: str, page: SitePage, user: Any) -> Account:
    """Return the account of a network in the page's language; made where none is."""
    language = page.locale.language_code
    found: Account | None = (
        Account.objects.in_use().filter(network=network, language=language).last()
    )
    if found is None:
        found = Account(network=network, language=language)
        add_by_hand(found, user)
    return found


@require_safe
def kit_zip(request: HttpRequest, page_id: int) -> FileResponse:
    """Return everything about a page, in all its languages, as one file."""
    require(request, VIEW)
    page = _public(page_id)
    name = f"{slugify(page.slug)[:60] or 'kit'}.zip"
    return FileResponse(zipped(_versions(page)), as_attachment=True, filename=name)
