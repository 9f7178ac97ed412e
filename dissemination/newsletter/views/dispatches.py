"""The screens of a sending: from “Send” to the last mail."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView
from wagtail.models import ModelLogEntry

from core.web.screens import require

from ..actions.dispatching import CANCELLABLE, NOT_BEGUN
from ..enums import REACHED, DispatchState, UnknownDecision
from ..figures import Progress, failures, most_visited, progress, report
from ..forms.sending import SendForm, TestForm
from ..models import Delivery, Dispatch, Edition, Subscriber
from ..permissions import APPROVE, SEND, VIEW
from ..sending.queueing import audience
from .showing import framed

__all__ = ["SendingsView", "dispatch", "edition", "moving", "shown"]

PAGE_SIZE = 25
# The worker looks every second: later than this, none is running.
LATE = dt.timedelta(seconds=90)
# While these last, the screen renews itself.
LIVE = (*NOT_BEGUN, DispatchState.SENDING)
BEGUN = (DispatchState.SENDING, DispatchState.PAUSED)
ENDED = (DispatchState.DONE, DispatchState.CANCELLED)


class SendingsView(TemplateView):
    """All sendings, the newest first."""

    template_name = "newsletter/admin/sendings.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        require(self.request, VIEW)
        # What was approved and never sent is of no interest once there is another.
        found = (
            Dispatch.objects.exclude(state=DispatchState.CANCELLED, started_at=None)
            .select_related("approved_by")
            .order_by("-approved_at", "-pk")
        )
        page = Paginator(found, PAGE_SIZE).get_page(self.request.GET.get("page"))
        return super().get_context_data(**kwargs) | {
            "shown": page,
            "rows": _counted(list(page.object_list)),
            "zone": settings.TIME_ZONE,
        }


def _counted(found: list[Dispatch]) -> list[tuple[Dispatch, int, int]]:
    """Return each sending with its mails and those of them that were accepted."""
    mails = Delivery.objects.filter(dispatch__in=found).order_by()
    rows = mails.values_list("dispatch").annotate(
        total=Count("pk"), accepted=Count("pk", filter=Q(state__in=REACHED))
    )
    counted = {pk: (total, accepted) for pk, total, accepted in rows}
    return [(one, *counted.get(one.pk, (0, 0))) for one in found]


def named(pk: int) -> Dispatch:
    """Return a sending with those who had a hand in it; else nothing is found."""
    related = ("issue", "approved_by", "started_by", "unknown_decided_by")
    found: Dispatch = get_object_or_404(
        Dispatch.objects.select_related(*related), pk=pk
    )
    return found


@require_safe
@never_cache
def dispatch(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a sending, and what can be done about it now."""
    require(request, VIEW, SEND, APPROVE)
    return shown(request, named(pk))


def shown(
    request: HttpRequest,
    found: Dispatch,
    form: SendForm | None = None,
    test_form: TestForm | None = None,
) -> HttpResponse:
    """Show a sending with the forms as somebody has filled them in."""
    editions = list(found.editions.defer("html", "text"))
    context = {
        "dispatch": found,
        "editions": editions,
        "zone": settings.TIME_ZONE,
        "may_send": request.user.has_perm(SEND),
        "decisions": UnknownDecision.choices,
        "may_cancel": found.state in CANCELLABLE,
        "log": ModelLogEntry.objects.for_instance(found).select_related("user")[:50],
        **_numbers(found),
    }
    if found.state == DispatchState.APPROVED:
        readers = audience(found).per_language()
        context |= {
            "readers": [(one, readers.get(one.language, 0)) for one in editions],
            "recipients": sum(readers.values()),
            "left_out": _left_out(found, editions),
            "form": form or SendForm(),
            "test_form": test_form or form_of_tests(request, editions),
        }
    return render(request, "newsletter/admin/dispatch.html", context)


def _left_out(found: Dispatch, editions: list[Edition]) -> str:
    """Name the languages whose readers get nothing, and how many they are."""
    own = {one.language for one in editions}
    readers = Subscriber.objects.active().wanting(found.topics).per_language()
    return ", ".join(
        f"{name} ({readers[code]})"
        for code, name in settings.LANGUAGES
        if code not in own and readers.get(code)
    )


def form_of_tests(
    request: HttpRequest, editions: list[Edition], data: Any = None
) -> TestForm:
    choices = [(one.language, one.get_language_display()) for one in editions]
    initial = {
        "addresses": getattr(request.user, "email", ""),
        "languages": [one.language for one in editions],
    }
    return TestForm(data, choices=choices, initial=initial)


def _numbers(found: Dispatch) -> dict[str, Any]:
    if found.state == DispatchState.APPROVED or not found.started_at:
        return {}
    now = timezone.now()
    numbers = progress(found)
    until = found.send_at if found.state in NOT_BEGUN else None
    context: dict[str, Any] = {
        "progress": numbers,
        "asks": numbers.asks and found.state in (*BEGUN, DispatchState.CANCELLED),
        "summary": _summary(found, numbers),
        "until": until,
        "seconds": max(0, int((until - now).total_seconds())) if until else 0,
        "late": bool(until and now > until + LATE),
        "live": found.state in LIVE,
        "screen": f"{found.state}-{numbers.asks}",
    }
    if found.state in ENDED:
        context |= {
            "report": report(found),
            "failures": failures(found),
            "visited": most_visited(found),
        }
    return context


def _summary(found: Dispatch, numbers: Progress) -> str:
    """Return the state in one line, for those who listen."""
    return _("%(state)s: %(ended)d of %(total)d") % {
        "state": DispatchState(found.state).label,
        "ended": numbers.all.ended,
        "total": numbers.all.total,
    }


@require_safe
@never_cache
def moving(request: HttpRequest, pk: int) -> HttpResponse:
    """Return the numbers of a sending, for the script that renews them.

    ``screen`` changes when what can be done does: then the whole page is fetched.
    """
    require(request, VIEW, SEND, APPROVE)
    found = named(pk)
    context = {"dispatch": found, "zone": settings.TIME_ZONE, **_numbers(found)}
    return JsonResponse(
        {
            "screen": context.get("screen", found.state),
            "live": context.get("live", False),
            "seconds": context.get("seconds", 0),
            "summary": context.get("summary", ""),
            "html": render_to_string("newsletter/admin/progress.html", context),
            "languages": render_to_string(
                "newsletter/admin/progress_languages.html", context
            ),
        }
    )


@require_safe
def edition(request: HttpRequest, pk: int, language: str) -> HttpResponse:
    """Show the mail of a language as it was approved."""
    require(request, VIEW, SEND, APPROVE)
    found = get_object_or_404(Edition, dispatch_id=pk, language=language)
    return framed(found.html)
