"""Which of a person's languages a page of the desk is about."""

from __future__ import annotations

from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from wagtail.models import Locale

from .lists import own_locales

__all__ = ["wanted_locale"]


def wanted_locale(request: HttpRequest) -> tuple[list[Locale], Locale | None]:
    """Return a person's languages, and the one asked for in the address.

    Without a wish it is that of the admin, or the first; a language of others is
    nowhere to be found. Without languages there is none.
    """
    locales = own_locales(request.user)
    wanted = request.GET.get("language", "")
    by_code = {one.language_code: one for one in locales}
    if wanted and wanted not in by_code:
        raise Http404
    if not locales:
        return [], None
    return locales, by_code.get(wanted or get_language() or "", locales[0])
