"""Handing out the files of guides, and counting that without looking at anybody."""

from __future__ import annotations

from django.http import FileResponse, Http404, HttpRequest
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
    etag = f'"{edition.sha256}"'
    known = get_conditional_response(request, etag=etag)
    if known is not None:
        return known
    try:
        content = edition.file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    is_read = edition.format == GuideFormat.HTML
    response = FileResponse(
        content,
        as_attachment=not is_read,
        filename=edition.file_name,
        content_type=FORMATS[edition.format].media_type,
        headers={
            "ETag": etag,
            "Content-Language": edition.language,
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-cache",
        },
    )
    if is_read:
        response["Content-Security-Policy"] = READ_POLICY
    _count(request, edition)
    return response


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
    asked_ahead = "Sec-Purpose" in request.headers
    if request.method == "GET" and not asked_ahead and not is_robot(agent):
        count(Counted.DOWNLOAD, edition.guide_key, edition.language)
