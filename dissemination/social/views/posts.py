"""One approved post: what goes out, what came of it, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import ModelLogEntry

from core.web.screens import require

from ..actions import approving, settling
from ..enums import PublicationState
from ..exceptions import SocialError
from ..forms.composer import CorrectForm, SettleForm
from ..models import Publication
from ..permissions import APPROVE, SETTLE, VIEW

__all__ = ["post", "step"]


@require_safe
@never_cache
def post(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a post as it was approved, and every try to publish it."""
    require(request, VIEW)
    return _shown(request, _found(pk))


def _shown(
    request: HttpRequest, one: Publication, form: CorrectForm | None = None
) -> HttpResponse:
    frozen = one.frozen
    account = one.account
    network = account.of if account is not None and account.is_connected else None
    out = one.state == PublicationState.PUBLISHED and bool(one.remote_id)
    left = (one.send_at - timezone.now()).total_seconds()
    return render(
        request,
        "social/admin/post.html",
        {
            "post": one,
            "frozen": frozen,
            "zone": settings.TIME_ZONE,
            "attempts": one.attempts.all(),
            "seconds": max(0, int(left)),
            "may_cancel": one.state in approving.STOPPED and not one.may_be_out,
            "may_remove": out and network is not None and network.removes,
            "may_correct": out and network is not None and network.corrects,
            "may_settle": request.user.has_perm(SETTLE),
            "correct_form": form or CorrectForm(initial={"text": _body(one)}),
            "settle_form": SettleForm(),
            "log": ModelLogEntry.objects.for_instance(one).select_related("user")[:50],
        },
    )


def _body(one: Publication) -> str:
    """Return the words of a post without its address and hashtags."""
    frozen = one.frozen
    ends = [" ".join(f"#{tag}" for tag in frozen.tags), frozen.link]
    body = frozen.text
    for end in ends:
        if end:
            body = body.removesuffix(end).rstrip()
    return body


def _found(pk: int) -> Any:
    related = ("account", "approved_by", "variant__post__page", "after")
    return get_object_or_404(Publication.objects.select_related(*related), pk=pk)


def _settle(one: Publication, request: HttpRequest) -> None:
    form = SettleForm(request.POST)
    if not form.is_valid():
        errors = [str(error) for found in form.errors.values() for error in found]
        raise SocialError(" ".join(errors))
    data = form.cleaned_data
    settling.settle(
        one, request.user, is_out=data["is_out"] == "yes", address=data["address"]
    )


def _take_down(one: Publication, request: HttpRequest) -> None:
    if request.POST.get("sure") != "yes":
        raise SocialError(_("Nothing was changed. Tick that you mean it."))
    settling.take_down(one, request.user)


def _correct(one: Publication, request: HttpRequest) -> None:
    form = CorrectForm(request.POST)
    if not form.is_valid():
        raise SocialError(_("The post has no text."))
    body = form.cleaned_data["text"].replace("\r\n", "\n")
    settling.correct(one, request.user, body)


Step = Callable[[Publication, HttpRequest], None]
STEPS: dict[str, tuple[str, Step, Any]] = {
    "cancel": (
        APPROVE,
        lambda one, request: approving.cancel(one, request.user),
        gettext_lazy("Taken back. Nothing has gone out."),
    ),
    "continue": (
        APPROVE,
        lambda one, request: approving.continue_after_restore(one, request.user),
        gettext_lazy("It goes on where the backup stood."),
    ),
    "look": (
        SETTLE,
        lambda one, request: settling.look_again(one, request.user),
        gettext_lazy("The network is asked again."),
    ),
    "settle": (SETTLE, _settle, gettext_lazy("Your decision is kept.")),
    "remove": (SETTLE, _take_down, gettext_lazy("The post is taken down.")),
    "correct": (SETTLE, _correct, gettext_lazy("The post is corrected.")),
}


@require_http_methods(["GET", "HEAD", "POST"])
def step(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """Take one step; whoever comes second is told what the first has done.

    Who only opens the address is shown the post.
    """
    if name not in STEPS:
        raise Http404
    permission, act, words = STEPS[name]
    require(request, permission)
    if request.method != "POST":
        return redirect("channels:post", pk)
    one = _found(pk)
    try:
        act(one, request)
    except SocialError as error:
        messages.error(request, str(error))
        if name == "correct":
            one = _found(pk)
            return _shown(request, one, CorrectForm(request.POST))
    else:
        messages.success(request, words)
    return redirect("channels:post", pk)
