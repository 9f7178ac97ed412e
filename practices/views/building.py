"""Making the files of a guide in the admin: what there is, what is stale, how far."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from core.web.screens import form_on, require
from core.web.templatetags.site import language_name

from ..actions import STALLED, order_build
from ..exceptions import GuideError
from ..forms import BuildForm
from ..guide.building import live_versions
from ..guide.formats import FORMATS
from ..guide.freshness import Standing, standings
from ..models import GuideBuild, GuideEdition, GuidePage
from ..permissions import BUILD
from .guides import address_of

__all__ = ["guide", "index", "make", "progress"]


def _guide(request: HttpRequest, pk: int) -> GuidePage:
    """Return a guide that whoever asks may edit."""
    require(request, BUILD)
    found: GuidePage = get_object_or_404(
        GuidePage.objects.select_related("locale"), pk=pk
    )
    if not found.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return found


@require_safe
@never_cache
def index(request: HttpRequest) -> HttpResponse:
    """List the guides, each once, with the number of files made of it."""
    require(request, BUILD)
    pages = list(GuidePage.objects.readable_in(Locale.get_active()).order_by("title"))
    numbers = dict(
        GuideEdition.objects.filter(
            guide_key__in=[one.translation_key for one in pages]
        )
        .order_by()
        .values_list("guide_key")
        .annotate(number=Count("pk"))
    )
    rows = [(one, numbers.get(one.translation_key, 0)) for one in pages]
    return render(request, "practices/admin/guides.html", {"rows": rows})


@require_safe
@never_cache
def guide(request: HttpRequest, page_id: int) -> HttpResponse:
    found = _guide(request, page_id)
    return _shown(request, found, BuildForm(_languages(found)))


@form_on("guide-making:guide", BUILD)
def make(request: HttpRequest, page_id: int) -> HttpResponse:
    """Order the files; whoever comes second sees what the first has ordered."""
    found = _guide(request, page_id)
    form = BuildForm(_languages(found), request.POST)
    if not form.is_valid():
        return _shown(request, found, form, 400)
    try:
        _build, is_new = order_build(
            found,
            form.cleaned_data["languages"],
            form.cleaned_data["formats"],
            request.user,
        )
    except GuideError as error:
        form.add_error(None, str(error))
        return _shown(request, found, form, 400)
    if is_new:
        messages.success(request, _("The files are being made."))
    else:
        messages.info(request, _("Somebody ordered this guide just now; see below."))
    return redirect("guide-making:guide", page_id)


@require_safe
@never_cache
def progress(request: HttpRequest, page_id: int) -> HttpResponse:
    """Return how far the last order is, for the script of the page."""
    found = _guide(request, page_id)
    context = _moving(found)
    build = context["build"]
    html = render_to_string("practices/admin/guide_progress.html", context, request)
    return JsonResponse({"html": html, "live": bool(build and build.is_moving)})


def _languages(found: GuidePage) -> dict[str, str]:
    versions = live_versions(found.translation_key)
    return {code: language_name(code) for code in versions}


def _moving(found: GuidePage) -> dict[str, Any]:
    orders = GuideBuild.objects.filter(guide_key=found.translation_key)
    build = orders.select_related("asked_by").first()
    is_late = bool(
        build and build.is_moving and build.beat_at < timezone.now() - STALLED
    )
    return {"page": found, "build": build, "is_late": is_late}


def _shown(
    request: HttpRequest, found: GuidePage, form: BuildForm, status: int = 200
) -> HttpResponse:
    key = found.translation_key
    versions = live_versions(key)
    every = list(GuideEdition.objects.of(key).defer("marks"))
    names = dict(settings.LANGUAGES)
    context = {
        **_moving(found),
        "form": form,
        "rows": [_row(one) for one in standings(versions)],
        "absent": [language_name(code) for code in names if code not in versions],
        "every": [(one, address_of(one), FORMATS[one.format].label) for one in every],
    }
    return render(request, "practices/admin/guide.html", context, status=status)


def _row(standing: Standing) -> dict[str, Any]:
    return {
        "standing": standing,
        "name": language_name(standing.language),
        "files": [(one, address_of(one)) for one in standing.editions],
    }
