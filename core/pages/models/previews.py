"""Looking at a page in its other languages while one writes it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import SimpleTemplateResponse
from django.utils import translation
from django.utils.translation import gettext as _

__all__ = ["LanguagePreviews"]


class LanguagePreviews:
    """Offers one preview a language: this page, and its translations as drafted."""

    @property
    def preview_modes(self) -> list[tuple[str, Any]]:
        page: Any = self
        if page.pk is None or page.locale_id is None:
            return [("", _("This page"))]
        others = page.get_translations().select_related("locale").order_by("locale_id")
        return [
            ("", str(page.locale)),
            *((other.locale.language_code, str(other.locale)) for other in others),
        ]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        page: Any = self
        if mode_name:
            others = page.get_translations().filter(locale__language_code=mode_name)
            other = others.first()
            # Deleted meanwhile, or an address of long ago: then the page itself.
            page = other.get_latest_revision_as_object() if other else page
        with translation.override(page.locale.language_code):
            serve: Any = super(LanguagePreviews, page)
            response: HttpResponse = serve.serve_preview(request, "")
            if isinstance(response, SimpleTemplateResponse):
                # While the language of the page is the active one.
                response.render()
            return response
