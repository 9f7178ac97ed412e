"""What readers reported, for the people of each language."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.models import Locale

from .. import actions
from ..desk import talk
from ..exceptions import TranslationError
from ..models import SegmentComment
from .lists import PAGE_SIZE, own_locales

__all__ = ["ReportsView"]


class ReportsView(TemplateView):
    """Open reports of one of my languages; settled when nothing is left to do."""

    template_name = "translation/reports.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.locales = own_locales(request.user)
        if not self.locales:
            raise Http404
        self.locale = self._locale(request.GET.get("language", ""))

    def _locale(self, wanted: str) -> Locale:
        code = wanted or get_language()
        named = (one for one in self.locales if one.language_code == code)
        found = next(named, None if wanted else self.locales[0])
        if found is None:
            raise Http404
        return found

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        counts = talk.report_counts(self.locales)
        shown = Paginator(talk.reports([self.locale]), PAGE_SIZE).get_page(
            self.request.GET.get("page")
        )
        return super().get_context_data(**kwargs) | {
            "locale": self.locale,
            "languages": [(one, counts.get(one.pk, 0)) for one in self.locales],
            "shown": shown,
            "reports": talk.with_places(shown.object_list, self.locale),
        }

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        wanted = request.POST.get("report", "")
        if not wanted.isdecimal() or len(wanted) > 18:
            raise Http404
        report = get_object_or_404(
            SegmentComment, pk=wanted, from_reader=True, locale=self.locale
        )
        try:
            actions.settle([report], request.user)
        except TranslationError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, _("Settled."))
        return redirect(
            f"{reverse('desk:reports')}?language={self.locale.language_code}"
        )
