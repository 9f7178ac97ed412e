"""From what is new to a draft in the editor, with one button."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from wagtail.models import Page

from ..actions.composing import begin_issue
from ..composing.drafting import New, archive_to_write_in, what_is_new
from ..exceptions import BegunMeanwhile
from ..models import IssueIndexPage

__all__ = ["draft", "may_write"]

NAMED = 6  # titles in a message


def may_write(user: Any, archive: Any) -> bool:
    """Tell whether ``user`` may add issues below ``archive``."""
    return bool(archive.permissions_for_user(user).can_add_subpage())


@require_http_methods(["GET", "HEAD", "POST"])
def draft(request: HttpRequest) -> HttpResponse:
    """Show what is new; make an issue of it when asked."""
    archive = archive_to_write_in()
    if archive is None:
        return _without_archive(request)
    if not may_write(request.user, archive):
        raise PermissionDenied
    if request.method != "POST":
        context = {"archive": archive, "new": what_is_new()}
        return render(request, "newsletter/admin/draft.html", context)
    return _begun(request, archive)


def _begun(request: HttpRequest, archive: IssueIndexPage) -> HttpResponse:
    given = request.POST.get("number", "")
    # What is no number is that of no issue.
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 9 else 0
    try:
        issue, new = begin_issue(archive, request.user, number)
    except BegunMeanwhile as error:
        messages.warning(request, str(error))
        if error.issue is None:
            return redirect("sendings:draft")
        return redirect("wagtailadmin_pages:edit", error.issue.pk)
    messages.success(request, _words(new))
    return redirect("wagtailadmin_pages:edit", issue.pk)


def _words(new: New) -> str:
    """Name what was put in, and say what was not."""
    titles = new.titles
    if not titles:
        return _("An empty draft was made.")
    shown = ", ".join(f"“{title}”" for title in titles[:NAMED])
    more = len(titles) - NAMED
    if more > 0:
        put_in = ngettext(
            "Draft made, with %(titles)s and %(count)d more.",
            "Draft made, with %(titles)s and %(count)d more.",
            more,
        ) % {"titles": shown, "count": more}
    else:
        put_in = _("Draft made, with %(titles)s.") % {"titles": shown}
    if not new.left_out:
        return put_in
    left = ngettext(
        "%(count)d older page was left out, for the mail would be too long.",
        "%(count)d older pages were left out, for the mail would be too long.",
        new.left_out,
    )
    return f"{put_in} {left % {'count': new.left_out}}"


def _without_archive(request: HttpRequest) -> HttpResponse:
    """Lead to where the archive is made; only who may make it gets this far."""
    home = (
        Page.objects.filter(depth=2, locale__language_code=settings.LANGUAGE_CODE)
        .order_by("path")
        .first()
    )
    if home is None or not may_write(request.user, home.specific):
        raise PermissionDenied
    names = ["newsletter", "issueindexpage", home.pk]
    address = reverse("wagtailadmin_pages:add", args=names)
    return render(request, "newsletter/admin/draft.html", {"address": address})
