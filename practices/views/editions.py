"""Handing out the files of guides, and counting that without looking at anybody."""

from __future__ import annotations

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from core.counting.actions import count, is_robot
from core.counting.enums import Counted

from ..enums import GuideFormat
from ..guide.formats import FORMATS
from ..models import GuideEdition, GuidePage

__all__ = ["file"]

# The file holds its own styles and pictures, and nothing in it may run.
READ_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data: 'self'; "
    "font-src data: 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'"
)


@require_safe
def file(request: HttpRequest, pk: int, name: str) -> HttpResponseBase:
    """Return a file of a guide that is public in its language, old editions too."""
    edition = _edition(pk, name)
    known = get_conditional_response(request, etag=f'"{edition.sha256}"')
    if known is not None:
        return known
    if request.method == "HEAD":
        return HttpResponse(headers=_headers(edition))
    try:
        content = edition.file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    _count(request, edition)
    return FileResponse(
        content,
        as_attachment=not _is_read(edition),
        filename=edition.file_name,
        headers=_headers(edition),
    )


def _is_read(edition: GuideEdition) -> bool:
    """Tell whether a browser shows the file in place of keeping it."""
    return bool(edition.format == GuideFormat.HTML)


def _headers(edition: GuideEdition) -> dict[str, str]:
    headers = {
        "Content-Type": FORMATS[edition.format].media_type,
        "Content-Length": str(edition.size),
        "Content-Language": edition.language,
        "ETag": f'"{edition.sha256}"',
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-cache",
    }
    if _is_read(edition):
        headers["Content-Security-Policy"] = READ_POLICY
    return headers


def _edition(pk: int, name: str) -> GuideEdition:
    edition: GuideEdition | None = (
        GuideEdition.objects.defer("marks")
        .filter(pk=pk, file_name=name, format__in=FORMATS)
        .first()
    )
    if edition is None:
        raise Http404
    pages = GuidePage.objects.live().public()
    is_public = pages.filter(
        translation_key=edition.guide_key,
        locale__language_code=edition.language,
    ).exists()
    if not is_public:
        raise Http404
    return edition


def _count(request: HttpRequest, edition: GuideEdition) -> None:
    agent = request.headers.get("User-Agent", "")
    if "Sec-Purpose" not in request.headers and not is_robot(agent):
        count(Counted.DOWNLOAD, edition.guide_key, edition.language)
