"""Writing what each channel says about a page, and letting it out."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from core.pages.models import SitePage
from core.web.screens import form_on, require

from ..actions.approving import approve
from ..actions.writing import begin, change, export, restore_source
from ..composing import Draft, draft_of
from ..composing.rows import AccountRow, rows_of
from ..enums import Export
from ..exceptions import DoesNotFit, SocialError
from ..forms.composer import LATER, ExportForm, VariantForm
from ..models import Variant
from ..permissions import ACCOUNTS, APPROVE, VIEW, WRITE

__all__ = [
    "add",
    "approve_all",
    "approve_draft",
    "draft",
    "export_page",
    "look",
    "page",
    "source",
]


@require_safe
@never_cache
def page(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show for each account what will appear, or has appeared, about a page."""
    require(request, VIEW)
    return _shown(request, _announceable(page_id))


def _shown(
    request: HttpRequest, found: SitePage, form: ExportForm | None = None
) -> HttpResponse:
    rows = rows_of(found)
    parts = len(found.specific.get_announcement().parts)
    context = {
        "page": found,
        "rows": rows,
        "begun": [row for row in rows if row.posts],
        "missing": [row for row in rows if row.page and not row.posts],
        "untranslated": [row for row in rows if row.page is None and not row.posts],
        "parts": parts,
        "may_write": request.user.has_perm(WRITE),
        "may_approve": request.user.has_perm(APPROVE),
        "may_connect": request.user.has_perm(ACCOUNTS),
    }
    if parts:
        context["export_form"] = form or _export_form(rows)
    return render(request, "social/admin/composer.html", context)


def _export_form(rows: list[AccountRow], data: Any = None) -> ExportForm:
    choices = [
        (row.account.pk, f"{row.account} ({row.account.get_language_display()})")
        for row in rows
        if row.page
    ]
    return ExportForm(data, choices=choices)


def _announceable(page_id: int) -> Any:
    """Return a page that can be told, in whatever language; else nothing is found."""
    found = get_object_or_404(SitePage.objects.select_related("locale"), pk=page_id)
    if not found.specific_class or not found.specific_class.announceable:
        raise Http404
    return found.specific


@form_on("channels:page", WRITE)
def add(request: HttpRequest, page_id: int) -> HttpResponse:
    """Begin a post for each account that speaks a language of the page and has none."""
    found = _announceable(page_id)
    for row in rows_of(found):
        if row.page and not row.posts:
            begin(row.page, row.account)
    return redirect("channels:page", page_id)


@form_on("channels:page", APPROVE)
def approve_all(request: HttpRequest, page_id: int) -> HttpResponse:
    """Let out all posts of one account about a page, in their order, as shown.

    It stops at the first that cannot go: what would continue it cannot either.
    """
    found = _announceable(page_id)
    approved = 0
    for variant in _marked(request, found):
        mark = request.POST.get(f"mark-{variant.pk}", "")
        try:
            approve(variant, request.user, mark=mark, at=_planned(variant))
        except SocialError as error:
            messages.error(request, f"{variant.post.title}: {error}")
            break
        approved += 1
    if approved:
        messages.success(request, _approved(approved))
    return redirect("channels:page", page_id)


def _marked(request: HttpRequest, found: SitePage) -> list[Variant]:
    """Return the drafts whose marks were sent along, in the order of their posts."""
    account = request.POST.get("account", "")
    return [
        one.variant
        for row in rows_of(found)
        if str(row.account.pk) == account
        for one in row.posts
        if one.is_draft and f"mark-{one.variant.pk}" in request.POST
    ]


def _planned(variant: Variant) -> dt.datetime | None:
    """Return when a post was planned for, unless that is past."""
    at = variant.send_at
    return at if at is not None and at > timezone.now() else None


@form_on("channels:page", WRITE)
def export_page(request: HttpRequest, page_id: int) -> HttpResponse:
    """Draft the posts of an issue in the way that the person chose."""
    found = _announceable(page_id)
    rows = {row.account.pk: row for row in rows_of(found)}
    form = _export_form(list(rows.values()), request.POST)
    if not form.is_valid():
        return _shown(request, found, form)
    kind = Export(form.cleaned_data["kind"])
    apart = dt.timedelta(days=form.cleaned_data["days"])
    for key in form.cleaned_data["accounts"]:
        row = rows[int(key)]
        if row.page is None:
            continue
        wanted = kind
        if kind == Export.THREAD and not row.account.of.threads:
            wanted = Export.WHOLE
        export(row.page, row.account, wanted, request.user, form.at, apart)
    messages.success(
        request,
        _("The posts are drafted below. Nothing goes out before you approve it."),
    )
    return redirect("channels:page", page_id)


def _variant(pk: int) -> Variant:
    found: Variant = get_object_or_404(
        Variant.objects.select_related("post__page", "account", "image"), pk=pk
    )
    return found


def _source(variant: Variant) -> Draft:
    """Return how a post would read if nobody had changed it."""
    told = variant.post.announcement()
    if told is None:
        raise Http404
    return draft_of(Variant(post=variant.post, account=variant.account), told)


def _form(variant: Variant, data: Any = None) -> VariantForm:
    told = variant.post.announcement()
    if told is None:
        raise Http404
    now = draft_of(variant, told)
    tags = " ".join(f"#{tag}" for tag in now.tags)
    local = variant.send_at.astimezone() if variant.send_at else None
    return VariantForm(
        data,
        initial={
            "text": now.body,
            "tags": tags,
            "with_image": variant.with_image,
            "image": variant.image,
            "alt": now.alt,
            "when": LATER if local else "now",
            "day": local.date() if local else None,
            "time": local.time() if local else None,
        },
    )


def _changes(variant: Variant, form: VariantForm) -> dict[str, Any]:
    source = _source(variant)
    return form.changes(
        body=source.body,
        tags=" ".join(f"#{tag}" for tag in source.tags),
        alt=source.alt,
    )


@never_cache
def draft(request: HttpRequest, variant_id: int) -> HttpResponse:
    """Write a post for one account, with a look at how it will appear."""
    require(request, WRITE)
    variant = _variant(variant_id)
    form = _form(variant, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            change(variant, request.user, **_changes(variant, form))
            if "approve" in request.POST:
                require(request, APPROVE)
                approve(variant, request.user, at=form.at)
                messages.success(request, _approved(1))
            else:
                messages.success(request, _("Saved. It goes out once it is approved."))
        except DoesNotFit as error:
            for fault in error.faults:
                form.add_error(None, fault)
        except SocialError as error:
            form.add_error(None, str(error))
        else:
            return redirect("channels:page", variant.post.page_id)
    variant = _variant(variant_id)
    now = _pictured(variant, form)
    return render(
        request,
        "social/admin/draft.html",
        {
            "variant": variant,
            "form": form,
            "draft": now,
            "faults": now.faults() if now else [],
            "latest": variant.latest(),
            "may_approve": request.user.has_perm(APPROVE),
        },
    )


def _pictured(variant: Variant, form: VariantForm) -> Draft | None:
    """Return how a post reads with what stands in the form."""
    told = variant.post.announcement()
    if told is None:
        return None
    if form.is_bound and form.is_valid():
        for name, value in _changes(variant, form).items():
            setattr(variant, name, value)
    return draft_of(variant, told)


@require_POST
def look(request: HttpRequest, variant_id: int) -> HttpResponse:
    """Return how long a post is and how it looks, while somebody writes it."""
    require(request, WRITE)
    variant = _variant(variant_id)
    form = _form(variant, request.POST)
    form.is_valid()
    now = _pictured(variant, form)
    if now is None:
        raise Http404
    faults = now.faults()
    return JsonResponse(
        {
            "count": now.limit.count(now.text),
            "most": now.limit.most,
            "over": now.limit.over(now.text),
            "faults": faults,
            "html": render_to_string("social/admin/preview.html", {"draft": now}),
        }
    )


@form_on("channels:draft", WRITE)
def source(request: HttpRequest, variant_id: int) -> HttpResponse:
    """Let a post say again what its page says."""
    variant = _variant(variant_id)
    try:
        restore_source(variant, request.user)
    except SocialError as error:
        messages.error(request, str(error))
    return redirect("channels:draft", variant_id)


@form_on("channels:draft", APPROVE)
def approve_draft(request: HttpRequest, variant_id: int) -> HttpResponse:
    """Let a post out as it was shown; ``again`` where it has been out before."""
    variant = _variant(variant_id)
    try:
        approve(
            variant,
            request.user,
            mark=request.POST.get("mark", ""),
            at=_planned(variant),
            again=request.POST.get("again") == "yes",
        )
    except SocialError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _approved(1))
    return redirect("channels:page", variant.post.page_id)


def _approved(number: int) -> str:
    return ngettext(
        "Approved. For a minute you can still take it back.",
        "%(count)d posts are approved. For a minute you can still take them back.",
        number,
    ) % {"count": number}
