"""What the admin of the site has besides Wagtail's own."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db import DEFAULT_DB_ALIAS
from django.db.models import ProtectedError
from django.db.models.deletion import Collector
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail import hooks

from core.publishing.enums import Severity
from core.publishing.registry import findings

from .panels import TodayPanel


@hooks.register("insert_global_admin_css")
def colours() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("admin/admin.css"))


@hooks.register("insert_editor_js")
def counters() -> SafeString:
    """Load the counters, with their words in the editor's language."""
    return format_html(
        '<template id="heco-counters" data-left="{}" data-over="{}"></template>'
        '<script type="module" src="{}"></script>',
        _("Characters left: %s"),
        _("Characters too many: %s"),
        static("admin/counters.js"),
    )


@hooks.register("construct_homepage_panels")
def today(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(TodayPanel())


@hooks.register("before_bulk_action")
def stop_bulk_publishing(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> HttpResponse | None:
    """Hold back a bulk publication that would let out a page with something missing.

    The editor's form asks the same for one page.
    """
    if action_type != "publish":
        return None
    below = (
        [one for page in objects for one in page.get_descendants().not_live()]
        if request.POST.get("include_descendants")
        else []
    )
    missing = [
        (page, finding)
        for page in [*objects, *below]
        for finding in findings(page.get_latest_revision_as_object())
        if finding.severity == Severity.MISSING
    ]
    for page, finding in missing:
        messages.error(
            request,
            _("“%(page)s” was not published. %(reason)s")
            % {"page": page.get_admin_display_title(), "reason": finding.message},
        )
    if not missing:
        return None
    return redirect("wagtailadmin_explore", missing[0][0].get_parent().pk)


@hooks.register("before_delete_snippet")
def keep_what_is_in_use(
    request: HttpRequest, objects: list[Any]
) -> HttpResponse | None:
    """Delete no term or fund that a page names; Wagtail would fail half-way."""
    if request.method != "POST":
        return None
    for one in objects:
        try:
            Collector(using=DEFAULT_DB_ALIAS).collect([one])
        except ProtectedError:
            messages.error(
                request,
                _("“%(title)s” is in use and was not deleted.") % {"title": one},
            )
            return redirect(one.snippet_viewset.get_url_name("list"))
    return None
