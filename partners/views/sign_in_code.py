"""The code for phones, and the sheet to sign, as organisers show and print them."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.web.screens import form_on, require

from ..actions import opening
from ..attending.code import svg_of
from ..attending.opening import address_of, is_open, sign_in_of
from ..attending.sheet import sheet_of
from ..forms.attendance import SheetForm
from ..permissions import ATTENDANCE
from .attendances import FOLDER
from .registrations import meeting_reached

__all__ = ["change", "code", "picture", "sheet"]


@never_cache
@require_safe
def code(request: HttpRequest, key: UUID) -> HttpResponse:
    """Show the code large, to be seen across a room or printed."""
    require(request, ATTENDANCE)
    page = meeting_reached(request, key)
    found = sign_in_of(page)
    context = {
        "meeting": page,
        "sign_in": found,
        "address": address_of(found),
        "is_open": is_open(found, page),
        "is_by_hand": found.open_until is not None and is_open(found, page),
    }
    return render(request, f"{FOLDER}/code.html", context)


@never_cache
@require_safe
def picture(request: HttpRequest, key: UUID) -> HttpResponse:
    """Answer the code itself."""
    require(request, ATTENDANCE)
    page = meeting_reached(request, key)
    drawn = svg_of(address_of(sign_in_of(page)))
    return HttpResponse(drawn, content_type="image/svg+xml")


@form_on("attendance:code", ATTENDANCE)
def change(request: HttpRequest, key: UUID) -> HttpResponse:
    """Open or close signing in, or end every code that was shown so far."""
    found = sign_in_of(meeting_reached(request, key))
    wish = request.POST.get("do", "")
    if wish == "open":
        opening.open_for_a_while(found)
        messages.success(request, _("People can sign in for two hours."))
    elif wish == "close":
        opening.close(found)
        messages.success(request, _("Nobody can sign in now."))
    elif wish == "new":
        opening.renew(found)
        messages.success(
            request, _("This is a new code. Those shown or printed before are void.")
        )
    return redirect("attendance:code", key)


@never_cache
@require_safe
def sheet(request: HttpRequest, key: UUID) -> HttpResponse:
    """Hand out the sheet to sign as a PDF, in the language asked for."""
    require(request, ATTENDANCE)
    page = meeting_reached(request, key)
    form = SheetForm(request.GET)
    form.is_valid()
    chosen = form.cleaned_data
    language = chosen.get("language") or page.locale.language_code
    empty = chosen.get("empty")
    data = sheet_of(
        page,
        language,
        empty=10 if empty is None else empty,
        with_names=bool(chosen.get("names")),
    )
    name = f"sign-in-{page.slug}-{language}.pdf"
    return HttpResponse(
        data,
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="{name}"',
            "Cache-Control": "private, no-store",
        },
    )
