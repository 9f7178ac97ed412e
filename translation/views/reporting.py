"""How readers report a mistake: a link on each page, and a form beside it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from core.pages.models import SitePage
from core.pages.registry import page_context
from core.publishing.generation import remembered
from core.web.public_forms import guard, public_form, refusal

from .. import actions
from ..exceptions import TooManyReports
from ..models import DeskSettings

__all__ = ["report", "report_link", "thanks"]


# In our own words, which every language of the site has.
REASONS = {
    "required": _("Please say what is wrong."),
    "max_length": _("Please write less here."),
    "null_characters_not_allowed": _("This has a character that cannot be shown."),
}


class ReportForm(forms.Form):
    """What a reader tells of a page; nothing of it says who they are."""

    words = forms.CharField(
        label=_("The wrong words, copied from the page"),
        help_text=_("You may leave this empty."),
        required=False,
        max_length=actions.LONGEST_WORDS,
        error_messages=REASONS,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    text = forms.CharField(
        label=_("What is wrong?"),
        help_text=_("Please write nothing about yourself: we do not need it."),
        max_length=actions.LONGEST_REPORT,
        error_messages=REASONS,
        widget=forms.Textarea(attrs={"rows": 5}),
    )


def are_accepted() -> bool:
    """Tell whether coordinators let readers report; remembered until they change it."""
    return remembered(
        "accept-reports", lambda: bool(DeskSettings.load().accept_reports)
    )


@page_context(SitePage)
def report_link(page: SitePage, request: HttpRequest) -> dict[str, Any]:
    """Lead readers of a public page to its form."""
    if not page.live or not are_accepted():
        return {}
    return {"report_url": reverse("readers:report", args=[page.pk])}


def _public_page(page_id: int) -> Any:
    if not are_accepted():
        raise Http404
    pages = SitePage.objects.live().public().select_related("locale").defer("body")
    return get_object_or_404(
        pages, pk=page_id, alias_of=None, locale__language_code=get_language()
    )


@public_form
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show the form, and keep what a reader sends with it."""
    subject = _public_page(page_id)
    form = ReportForm(request.POST if request.method == "POST" else None)
    trouble = refusal(request) if form.is_bound else ""
    status = 200
    if form.is_bound:
        status = 400
        if form.is_valid() and not trouble:
            try:
                actions.report_mistake(subject, **form.cleaned_data)
            except TooManyReports as error:
                trouble, status = str(error), 429
            else:
                return redirect("readers:thanks", subject.pk)
    context = {"subject": subject, "form": form, "trouble": trouble}
    context["guard"] = guard(request)
    return render(request, "translation/report.html", context, status=status)


@require_safe
def thanks(request: HttpRequest, page_id: int) -> HttpResponse:
    context = {"subject": _public_page(page_id)}
    return render(request, "translation/thanks.html", context)
