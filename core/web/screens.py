"""What screens of the admin share: who may see them, and where a form leads."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

__all__ = ["form_on", "require"]


def require(request: HttpRequest, *permissions: str) -> None:
    """Let in whoever has one of the rights; Wagtail sends the others away."""
    if not any(request.user.has_perm(one) for one in permissions):
        raise PermissionDenied


View = Callable[..., HttpResponse]


def form_on(page: str, *permissions: str) -> Callable[[View], View]:
    """Take the form of ``page`` from whoever has one of the rights.

    Who only opens its address is shown the page: a form with a mistake in it is shown
    at that address, and who has to log in anew meanwhile is led back there.
    """

    def decorated(view: View) -> View:
        @require_http_methods(["GET", "HEAD", "POST"])
        @wraps(view)
        def taken(request: HttpRequest, **key: Any) -> HttpResponse:
            require(request, *permissions)
            if request.method != "POST":
                return HttpResponseRedirect(reverse(page, kwargs=key))
            return view(request, **key)

        found: View = taken
        return found

    return decorated
