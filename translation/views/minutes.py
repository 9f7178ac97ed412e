"""Ten minutes for a language: a few texts that fit, one after the other."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.models import Page

from core.pages.models import SitePage

from .. import actions
from ..desk.batches import CHOICES, batch_of, pick
from ..enums import MemberRole
from ..exceptions import TranslationError
from ..models import LocaleMember
from .lists import own_locale

MOST = 50


class MinutesView(TemplateView):
    """A batch of texts; the address holds it, so it can be kept and come back to."""

    template_name = "translation/minutes.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.locale = own_locale(request.user, kwargs["language"])
        roles = LocaleMember.objects.roles_of(request.user, self.locale)
        self.reviews = MemberRole.REVIEWER in roles
        asked = request.GET.get("minutes", "")
        self.minutes = int(asked) if asked in {str(one) for one in CHOICES} else 10
        named = request.GET.get("ids", "").split(",")[:MOST]
        self.ids = [int(one) for one in named if one.isdecimal() and len(one) < 19]

    @property
    def address(self) -> str:
        query = {"minutes": self.minutes, "ids": ",".join(map(str, self.ids))}
        here = reverse("desk:minutes", args=[self.locale.language_code])
        return f"{here}?{urlencode(query, safe=',')}"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "ids" not in request.GET:
            user: Any = request.user
            rows = pick(self.locale, self.minutes, user.pk, reviews=self.reviews)
            self.ids = [row.record.source_id for row in rows]
            return redirect(self.address)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        steps = batch_of(self.locale, self.ids, self.minutes, reviews=self.reviews)
        return super().get_context_data(**kwargs) | {
            "locale": self.locale,
            "chosen": self.minutes,
            "choices": CHOICES,
            "steps": steps,
            "done": sum(step.is_done for step in steps),
            "next_step": next((step for step in steps if not step.is_done), None),
        }

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Open a text of the batch, and begin it where nobody has."""
        named = request.POST.get("page", "")
        if named not in {str(one) for one in self.ids}:
            raise Http404
        sources = SitePage.objects.sources().live().public()
        source = get_object_or_404(sources.exclude(locale=self.locale), pk=named)
        try:
            actions.start(source.specific, self.locale, request.user)
        except TranslationError as error:
            messages.error(request, str(error))
            return redirect(self.address)
        messages.info(
            request,
            _("Text %(number)d of the %(total)d you chose for %(minutes)d minutes.")
            % {
                "number": self.ids.index(source.pk) + 1,
                "total": len(self.ids),
                "minutes": self.minutes,
            },
            buttons=[messages.button(self.address, _("Back to the batch"))],
        )
        page = get_object_or_404(
            Page, translation_key=source.translation_key, locale=self.locale
        )
        return redirect("desk:edit", page.pk)
