"""What a person does to a sending; every step is a POST and says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from core.web.screens import form_on, require

from ..actions import dispatching
from ..enums import UnknownDecision
from ..exceptions import NewsletterError, NotSoMany
from ..forms.sending import CancelForm, DecideForm, SendForm
from ..models import Dispatch
from ..permissions import APPROVE, SEND
from .dispatches import form_of_tests, named, shown
from .issues import tried

__all__ = ["send", "step", "test_dispatch"]


def _cancel(dispatch: Dispatch, request: HttpRequest) -> None:
    form = CancelForm(request.POST)
    # What is no number is not the number of the issue either.
    typed = form.cleaned_data["typed"] if form.is_valid() else -1
    dispatching.cancel(dispatch, request.user, typed)


def _settle(dispatch: Dispatch, request: HttpRequest) -> None:
    form = DecideForm(request.POST)
    if not form.is_valid():
        raise Http404
    dispatching.settle_unknown(
        dispatch,
        request.user,
        UnknownDecision(form.cleaned_data["decision"]),
        form.cleaned_data["seen"],
    )


Step = Callable[[Dispatch, HttpRequest], None]
STEPS: dict[str, tuple[Step, Any]] = {
    "stop": (
        lambda dispatch, request: dispatching.stop(dispatch, request.user),
        gettext_lazy("Stopped. Nothing has left."),
    ),
    "pause": (
        lambda dispatch, request: dispatching.pause(dispatch, request.user),
        gettext_lazy("Paused. What is on its way at this moment still arrives."),
    ),
    "resume": (
        lambda dispatch, request: dispatching.resume(dispatch, request.user),
        gettext_lazy("It goes on. Nobody gets the mail twice."),
    ),
    "cancel": (_cancel, gettext_lazy("Cancelled. Nothing more is sent.")),
    "settle": (_settle, gettext_lazy("Your decision is kept.")),
    "continue": (
        lambda dispatch, request: dispatching.continue_after_restore(
            dispatch, request.user
        ),
        gettext_lazy("It goes on where the backup stood."),
    ),
}


@require_POST
def step(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """Take one step; whoever comes second is told what the first has done."""
    require(request, SEND)
    if name not in STEPS:
        raise Http404
    dispatch = named(pk)
    act, words = STEPS[name]
    try:
        act(dispatch, request)
    except NewsletterError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, words)
    return redirect("sendings:dispatch", pk)


@form_on("sendings:dispatch", SEND)
def send(request: HttpRequest, pk: int) -> HttpResponse:
    """Send an approved issue, if the number of people was typed as it is."""
    dispatch = named(pk)
    form = SendForm(request.POST)
    if not form.is_valid():
        return _again(request, dispatch, form)
    try:
        dispatching.start(dispatch, request.user, form.cleaned_data["typed"], form.at)
    except NotSoMany as error:
        form.add_error("typed", str(error))
    except NewsletterError as error:
        form.add_error(None, str(error))
    else:
        return redirect("sendings:dispatch", pk)
    return _again(request, dispatch, form)


def _again(request: HttpRequest, dispatch: Dispatch, form: SendForm) -> HttpResponse:
    dispatch.refresh_from_db()
    for error in form.non_field_errors():
        messages.error(request, str(error))
    messages.error(request, _("Nothing was sent."))
    return shown(request, dispatch, form)


@form_on("sendings:dispatch", SEND, APPROVE)
def test_dispatch(request: HttpRequest, pk: int) -> HttpResponse:
    """Send approved editions to a few addresses."""
    dispatch = named(pk)
    editions = list(dispatch.editions.all())
    form = form_of_tests(request, editions, request.POST)
    if form.is_valid():
        wanted = form.cleaned_data["languages"]
        chosen = [one for one in editions if one.language in wanted]
        if tried(request, dispatch, chosen, form):
            return redirect("sendings:dispatch", pk)
    return shown(request, dispatch, test_form=form)
