"""From a published issue to an approved one."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from core.web.screens import form_on, require

from ..actions import approving, testing
from ..composing.freezing import Planned, choices_of, planned, seal_of_all
from ..enums import DispatchState, EditionFallback
from ..exceptions import AlreadySent, NewsletterError
from ..forms.sending import TestForm
from ..models import Dispatch, Edition, IssuePage
from ..permissions import APPROVE, SEND
from .showing import framed

__all__ = ["approve", "preview", "ready", "test_issue"]

FALLBACK = "fallback-"


def _issue(page_id: int) -> IssuePage:
    """Return the issue in its own language; each translation leads to it."""
    named = get_object_or_404(IssuePage, pk=page_id)
    found: IssuePage | None = (
        IssuePage.objects.sources()
        .filter(translation_key=named.translation_key)
        .first()
    )
    if found is None:
        raise Http404
    return found


def _given(request: HttpRequest) -> dict[str, str]:
    return {
        name.removeprefix(FALLBACK): value
        for name, value in request.POST.items()
        if name.startswith(FALLBACK) and isinstance(value, str)
    }


@require_safe
def ready(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show how ready the issue is in each language, and each mail as it would be."""
    require(request, APPROVE, SEND)
    issue = _issue(page_id)
    if issue.pk != page_id:
        return redirect("sendings:ready", issue.pk)
    return _shown(request, issue, {})


def _shown(
    request: HttpRequest,
    issue: IssuePage,
    given: dict[str, str],
    form: TestForm | None = None,
) -> HttpResponse:
    plans = planned(issue)
    context = {
        "issue": issue,
        "plans": plans,
        "rows": _rows(issue, plans, given),
        "fallbacks": EditionFallback.choices,
        "seal": seal_of_all(plans),
        "topics": [row.topic for row in issue.topic_rows.select_related("topic")],
        "approved": issue.dispatches.filter(state=DispatchState.APPROVED)
        .select_related("approved_by")
        .first(),
        "sent": _sent(issue),
        "may_approve": request.user.has_perm(APPROVE),
        "test_form": form or _test_form(request, plans),
    }
    return render(request, "newsletter/admin/ready.html", context)


def _rows(
    issue: IssuePage, plans: list[Planned], given: dict[str, str]
) -> list[tuple[Planned, str]]:
    choices = choices_of(issue, plans, given)
    return [(one, choices.get(one.language, "")) for one in plans]


def _sent(issue: IssuePage) -> Dispatch | None:
    """Return the sending that stands against another one."""
    try:
        approving.refuse_if_sent(issue)
    except AlreadySent:
        others = issue.dispatches.exclude(state=DispatchState.APPROVED)
        found: Dispatch | None = others.order_by("-started_at").first()
        return found
    return None


def _test_form(
    request: HttpRequest, plans: list[Planned], data: Any = None
) -> TestForm:
    choices = [(one.language, str(one.coverage.name)) for one in plans]
    initial = {
        "addresses": getattr(request.user, "email", ""),
        "languages": [one.language for one in plans if one.is_ready],
    }
    return TestForm(data, choices=choices, initial=initial)


@require_safe
def preview(request: HttpRequest, page_id: int, language: str) -> HttpResponse:
    """Show the mail of one language as it would be frozen now."""
    require(request, APPROVE, SEND)
    issue = _issue(page_id)
    for one in planned(issue):
        if one.language == language:
            return framed(one.rendered.html)
    raise Http404


@form_on("sendings:ready", APPROVE)
def approve(request: HttpRequest, page_id: int) -> HttpResponse:
    """Freeze the editions that the person has seen."""
    issue = _issue(page_id)
    given = _given(request)
    try:
        dispatch = approving.approve(
            issue, request.user, given, request.POST.get("seal", "")
        )
    except NewsletterError as error:
        messages.error(request, str(error))
        return _shown(request, issue, given)
    messages.success(
        request, _("Approved. What is sent is this, whatever is edited later.")
    )
    return redirect("sendings:dispatch", dispatch.pk)


@form_on("sendings:ready", APPROVE, SEND)
def test_issue(request: HttpRequest, page_id: int) -> HttpResponse:
    """Send the mails as they are now to a few addresses."""
    issue = _issue(page_id)
    plans = planned(issue)
    form = _test_form(request, plans, request.POST)
    if not form.is_valid():
        return _shown(request, issue, {}, form)
    wanted = form.cleaned_data["languages"]
    editions = [_unsaved(one) for one in plans if one.language in wanted]
    draft = Dispatch(issue=issue, title=issue.title, number=issue.number)
    if not tried(request, draft, editions, form):
        return _shown(request, issue, {}, form)
    return redirect("sendings:ready", issue.pk)


def _unsaved(one: Planned) -> Edition:
    mail = one.rendered
    return Edition(
        language=one.language,
        text_language=mail.text_language,
        subject=mail.subject,
        preheader=mail.preheader,
        html=mail.html,
        text=mail.text,
    )


def tried(
    request: HttpRequest, dispatch: Dispatch, editions: list[Edition], form: TestForm
) -> bool:
    """Send test mails; tell the person how it went, and return whether well."""
    given = form.cleaned_data["addresses"]
    try:
        sent = testing.send_tests(dispatch, editions, given, request.user)
    except NewsletterError as error:
        form.add_error("addresses", str(error))
        return False
    words = ngettext(
        "%(count)d test mail has left.", "%(count)d test mails have left.", sent
    )
    messages.success(request, words % {"count": sent})
    return True
