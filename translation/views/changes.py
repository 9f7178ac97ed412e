"""What changed in a source, for its editor."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from core.pages.models import SitePage
from core.web.formats import join

from .. import actions, localize
from ..desk.word_diff import word_diff
from ..exceptions import TranslationError
from ..forms import Posted


class ChangesView(TemplateView):
    """What changed in a source; its editor may say that only spelling did."""

    template_name = "translation/changes.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        sources = SitePage.objects.sources().select_related("locale")
        self.page: Any = get_object_or_404(sources, pk=kwargs["page_id"])
        if not self.page.permissions_for_user(request.user).can_publish():
            raise Http404

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = [
            (
                one,
                word_diff(
                    localize.to_input(one.segment, one.before),
                    localize.to_input(one.segment, one.segment.source),
                ),
            )
            for one in actions.changes_of(self.page)
        ]
        context = {"page": self.page, "rows": rows}
        return super().get_context_data(**kwargs) | context

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        try:
            kept = actions.keep_translations(
                self.page, Posted(request.POST).kept, request.user
            )
        except TranslationError as error:
            messages.error(request, str(error))
            return redirect("desk:changes", self.page.pk)
        if kept:
            names = [locale.get_display_name() for locale in kept]
            message = _("Translations kept: %(languages)s.") % {
                "languages": join(names)
            }
            messages.success(request, message)
        else:
            messages.warning(
                request, _("Tick the texts of which only spelling changed.")
            )
        return redirect("desk:changes", self.page.pk)
