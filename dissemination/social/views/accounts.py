"""Connecting, trying and disconnecting accounts."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from wagtail.models import ModelLogEntry

from core.web.screens import form_on, require

from ..actions import accounts as acting
from ..channels import Network
from ..enums import WAITING, Health, Way
from ..exceptions import SocialError
from ..forms.accounts import AccountForm, ConnectForm
from ..models import Account
from ..permissions import ACCOUNTS
from ..registry import NETWORKS

__all__ = [
    "account",
    "choose",
    "connect_new",
    "disconnect_account",
    "index",
    "reconnect",
    "test_account",
]


@require_safe
@never_cache
def index(request: HttpRequest) -> HttpResponse:
    """All accounts and how they stand."""
    require(request, ACCOUNTS)
    found = Account.objects.select_related("partner").order_by(
        "health", "language", "network"
    )
    return render(
        request,
        "social/admin/accounts.html",
        {"accounts": found, "off": Health.DISCONNECTED},
    )


@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    """Choose the network of a new account."""
    require(request, ACCOUNTS)
    networks = sorted(NETWORKS.values(), key=lambda one: one.label.casefold())
    return render(
        request,
        "social/admin/networks.html",
        {
            "connected": [one for one in networks if one.channel],
            "by_hand": [one for one in networks if not one.channel],
        },
    )


@never_cache
def connect_new(request: HttpRequest, network: str) -> HttpResponse:
    """Connect a new account; nothing is kept unless the network lets it in."""
    require(request, ACCOUNTS)
    if network not in NETWORKS:
        raise Http404
    new = Account(network=network, language=_language(request))
    form, connecting = _forms(request, new)
    if request.method == "POST" and form.is_valid() and connecting.is_valid():
        form.save(commit=False)
        if _connected(request, new, connecting):
            messages.success(request, _("%(account)s is connected.") % {"account": new})
            return redirect("channel-accounts:account", new.pk)
    return _shown_form(request, new.of, form, connecting)


def _forms(request: HttpRequest, one: Account) -> tuple[AccountForm, ConnectForm]:
    data = request.POST if request.method == "POST" else None
    initial = {"server": one.server, "handle": one.handle} if one.pk else {}
    return AccountForm(data, instance=one), ConnectForm(one.of, data, initial=initial)


def _connected(request: HttpRequest, one: Account, form: ConnectForm) -> bool:
    try:
        if one.of.channel is None:
            acting.add_by_hand(one, request.user)
        else:
            acting.connect(one, request.user, form.cleaned_data)
    except SocialError as error:
        form.add_error(None, str(error))
        return False
    return True


def _shown_form(
    request: HttpRequest,
    network: Network,
    form: AccountForm | None,
    connecting: ConnectForm,
    one: Account | None = None,
) -> HttpResponse:
    return render(
        request,
        "social/admin/connect.html",
        {
            "network": network,
            "form": form,
            "connecting": connecting,
            "account": one,
        },
    )


def _language(request: HttpRequest) -> str:
    return str(getattr(request, "LANGUAGE_CODE", ""))


@never_cache
def account(request: HttpRequest, pk: int) -> HttpResponse:
    """Show an account, and change what it speaks and how posts get there."""
    require(request, ACCOUNTS)
    one = _found(pk)
    form = AccountForm(request.POST or None, instance=one)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("channel-accounts:account", pk)
    one.refresh_from_db()
    return render(
        request,
        "social/admin/account.html",
        {
            "account": one,
            "form": form,
            "waiting": one.publications.filter(state__in=WAITING).count(),
            "out": one.publications.out()[:10],
            "log": ModelLogEntry.objects.for_instance(one).select_related("user")[:20],
            "is_off": one.health == Health.DISCONNECTED,
            "by_hand": one.way == Way.HAND,
        },
    )


def _found(pk: int) -> Any:
    return get_object_or_404(Account.objects.select_related("partner"), pk=pk)


@never_cache
def reconnect(request: HttpRequest, pk: int) -> HttpResponse:
    """Connect an account anew, with another token."""
    require(request, ACCOUNTS)
    one = _found(pk)
    if one.of.channel is None:
        raise Http404
    _form, connecting = _forms(request, one)
    if request.method == "POST" and connecting.is_valid():
        try:
            waiting = acting.connect(one, request.user, connecting.cleaned_data)
        except SocialError as error:
            connecting.add_error(None, str(error))
        else:
            messages.success(request, _reconnected(one, waiting))
            return redirect("channel-accounts:account", pk)
    return _shown_form(request, one.of, None, connecting, one)


def _reconnected(one: Account, waiting: int) -> str:
    if not waiting:
        return _("%(account)s is connected.") % {"account": one}
    return ngettext(
        "%(account)s is connected. %(count)d post that waited goes out in a minute.",
        "%(account)s is connected. %(count)d posts that waited go out in a minute.",
        waiting,
    ) % {"account": one, "count": waiting}


@require_POST
def test_account(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask the network how the account stands."""
    require(request, ACCOUNTS)
    try:
        acting.test(_found(pk))
    except SocialError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("The network answers, and the token is good."))
    return redirect("channel-accounts:account", pk)


@form_on("channel-accounts:account", ACCOUNTS)
def disconnect_account(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget the token, once the person has said that they mean it."""
    one = _found(pk)
    if request.POST.get("sure") != "yes":
        messages.error(request, _("Nothing was changed. Tick that you mean it."))
        return redirect("channel-accounts:account", pk)
    try:
        stopped = acting.disconnect(one, request.user)
    except SocialError as error:
        messages.error(request, str(error))
        return redirect("channel-accounts:account", pk)
    messages.success(request, _disconnected(stopped))
    return redirect("channel-accounts:index")


def _disconnected(stopped: int) -> str:
    if not stopped:
        return _("Disconnected. The token is forgotten.")
    return ngettext(
        "Disconnected. %(count)d post that waited will not go out.",
        "Disconnected. %(count)d posts that waited will not go out.",
        stopped,
    ) % {"count": stopped}
