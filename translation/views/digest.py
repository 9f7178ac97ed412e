"""How often a person is told what waits."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from .. import actions
from ..enums import Frequency
from ..models import DigestChoice


class DigestView(TemplateView):
    """Daily, weekly or never; without a choice it is weekly."""

    template_name = "translation/digest.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        choice = DigestChoice.objects.filter(user=self.request.user.pk).first()
        return super().get_context_data(**kwargs) | {
            "chosen": choice.frequency if choice else Frequency.WEEKLY,
            "choices": Frequency.choices,
        }

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        wanted = request.POST.get("frequency", "")
        if wanted not in Frequency.values:
            raise Http404
        actions.choose_digest(request.user, Frequency(wanted))
        if wanted == Frequency.NEVER:
            message = _("You get no more digests.")
        else:
            message = _("Your choice is kept.")
        messages.success(request, message)
        return redirect("desk:digest")
