"""What is open in one language, and in all of them."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import get_language
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
from wagtail.models import Locale

from core.pages.models import SitePage

from .. import actions
from ..desk.matrix import matrix
from ..desk.queue import open_rows, with_words
from ..enums import State
from ..exceptions import TranslationError
from ..models import LocaleMember
from ..querysets import may_coordinate

PAGE_SIZE = 50


def own_locales(user: Any) -> list[Locale]:
    """Return the languages whose desk a person may open."""
    if may_coordinate(user):
        return list(Locale.objects.order_by("language_code"))
    return list(LocaleMember.objects.locales_of(user))


def _own_locale(user: Any, language: str) -> Locale:
    locale = get_object_or_404(Locale, language_code=language)
    if not LocaleMember.objects.may_translate(user, locale):
        raise Http404
    return locale


class QueueView(TemplateView):
    """What is open in one of my languages."""

    template_name = "translation/queue.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        locales = own_locales(self.request.user)
        wanted = self.request.GET.get("language", "")
        locale = next((one for one in locales if one.language_code == wanted), None)
        if wanted and locale is None:
            raise Http404
        if locales and locale is None:
            own = get_language()
            named = (one for one in locales if one.language_code == own)
            locale = next(named, locales[0])
        context = super().get_context_data(**kwargs)
        context |= {"locales": locales, "locale": locale}
        context["is_coordinator"] = may_coordinate(self.request.user)
        if locale is not None:
            shown = Paginator(open_rows(locale), PAGE_SIZE).get_page(
                self.request.GET.get("page")
            )
            context |= {"shown": shown, "rows": with_words(shown.object_list, locale)}
        return context


class MatrixView(TemplateView):
    """Every record in every language, for those who coordinate."""

    template_name = "translation/matrix.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if not may_coordinate(self.request.user):
            raise PermissionDenied
        asked = self.request.GET
        whole = matrix(own_locales(self.request.user))
        kinds = sorted({line.kind for line in whole.lines})
        lines = whole.lines
        if asked.get("kind") in kinds:
            lines = [line for line in lines if line.kind == asked["kind"]]
        if asked.get("state") in State.values:
            lines = [line for line in lines if line.has(State(asked["state"]))]
        return super().get_context_data(**kwargs) | {
            "matrix": whole,
            "totals": list(zip(whole.locales, whole.totals(), strict=True)),
            "kinds": kinds,
            "states": State.choices,
            "asked": asked,
            "shown": Paginator(lines, PAGE_SIZE).get_page(asked.get("page")),
        }


@require_POST
def start(request: HttpRequest, page_id: int, language: str) -> HttpResponse:
    """Begin a translation and open it."""
    locale = _own_locale(request.user, language)
    source = get_object_or_404(SitePage.objects.live().public(), pk=page_id)
    try:
        actions.start(source.specific, locale, request.user)
    except TranslationError as error:
        messages.error(request, str(error))
        response = redirect("desk:index")
        response["Location"] += f"?language={locale.language_code}"
        return response
    return redirect("desk:edit", source.get_translation(locale).pk)
