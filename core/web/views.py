"""Answers that belong to no page: the way in, the way out, and what went wrong."""

from __future__ import annotations

from django.conf import settings
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe
from django.views.static import serve as serve_file
from wagtail.models import Page
from wagtail.views import serve as serve_page

from core.pages.models import SitePage

from .addresses import find_page, home_path

__all__ = [
    "health",
    "media",
    "not_found",
    "permission_denied",
    "robots",
    "root",
    "serve",
    "server_error",
]


@require_safe
def root(request: HttpRequest) -> HttpResponse:
    """Send a reader to the best language; nothing is remembered, no cookie is set."""
    code = translation.get_language_from_request(request)
    if home_path(code) is None:
        code = settings.LANGUAGE_CODE
    response = HttpResponseRedirect(f"/{code}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response


def serve(request: HttpRequest, path: str = "") -> HttpResponse:
    """Serve a page of the active language, and never one of another language."""
    page = find_page(path)
    if page is None:
        raise Http404
    # Wagtail reads its routing from here where somebody has done it already.
    request._wagtail_route_for_request = (page, [], {})  # type: ignore[attr-defined]
    response: HttpResponse = serve_page(request, path)
    return response


def _elsewhere(request: HttpRequest) -> list[SitePage]:
    """Return the public pages that have this address in one language or another.

    A reader who changes ``/sl/`` to ``/it/`` in an address gets what there is.
    """
    path = request.path_info.strip("/").partition("/")[2]
    if not path:
        return []
    slug = path.rpartition("/")[2]
    same = Page.objects.live().filter(slug=slug, url_path__endswith=f"/{path}/")
    return list(
        SitePage.objects.filter(translation_key__in=same.values("translation_key"))
        .live()
        .public()
        .select_related("locale")
        .defer("body")
    )


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that nothing is here, or in which languages it is."""
    language = translation.get_language_from_path(request.path_info)
    spoken = language or translation.get_language_from_request(request)
    with translation.override(spoken):
        versions = _elsewhere(request)
        context = {
            "elsewhere": [p for p in versions if p.locale.language_code != language],
            "here": next(
                (p for p in versions if p.locale.language_code == language), None
            ),
        }
        return render(request, "404.html", context, status=404)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "403.html", status=403)


def server_error(request: HttpRequest) -> HttpResponse:
    """Apologise without touching the database, which may be what failed."""
    return render(request, "500.html", status=500)


@require_safe
def media(request: HttpRequest, path: str) -> HttpResponseBase:
    """Serve uploaded pictures and recordings where no web server does it in front.

    Documents are not among them: who may open one is asked at their own address.
    """
    response = serve_file(request, path, document_root=str(settings.MEDIA_ROOT))
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    context = {"sitemap": settings.WAGTAILADMIN_BASE_URL + reverse("sitemap")}
    return render(request, "robots.txt", context, content_type="text/plain")


@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """Answer 200 while the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")
