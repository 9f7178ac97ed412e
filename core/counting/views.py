"""A page that was read says so itself, so that caches in front take nothing away.

The page is cached and asks nobody; its script sends one small call of its own. That
leaves out most programs, and every reader without scripts.
"""

from __future__ import annotations

import re
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from wagtail.models import Page

from core.web.public_forms import is_from_here

from .actions import count, is_robot
from .enums import Counted

__all__ = ["counted"]

CODE = re.compile(r"[\w-]{1,20}", re.ASCII)


# A reader has no session that a foreign site could use; the browser says where the
# call comes from (design.md, "Readers without cookies").
@csrf_exempt
@require_POST
def counted(request: HttpRequest, key: UUID, language: str) -> HttpResponse:
    """Count a visit to a public page; whatever is odd is not counted, and not said."""
    agent = request.headers.get("User-Agent", "")
    if is_robot(agent) or not is_from_here(request) or "Sec-Purpose" in request.headers:
        return HttpResponse(status=204)
    public = Page.objects.live().public().filter(translation_key=key)
    if public.filter(locale__language_code=language).exists():
        via = request.POST.get("via", "")
        known = via if CODE.fullmatch(via) else ""
        count(Counted.VISIT, key, language, known)
    return HttpResponse(status=204)
