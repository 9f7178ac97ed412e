"""Sheets of activities: read, looked at row by row, taken over."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from core.web.screens import require

from ..actions.importing import discard, read_sheet, take_over
from ..enums import ActivityKind
from ..exceptions import BadSheet
from ..forms.activities import SheetForm
from ..models import ActivityImport
from ..permissions import RECORD
from ..recording.rows import COLUMNS
from ..recording.sheets import LARGEST, template

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def import_sheet(request: HttpRequest) -> HttpResponse:
    """Take a sheet, and show what it would write down."""
    require(request, RECORD)
    form = SheetForm(
        request.POST if request.method == "POST" else None,
        request.FILES if request.method == "POST" else None,
    )
    if form.is_bound and form.is_valid():
        sheet = form.cleaned_data["sheet"]
        try:
            # One byte more than may be read tells that there is more.
            data = sheet.read(LARGEST + 1)
            asked = form.cleaned_data
            kept = read_sheet(
                data, sheet.name, asked["project"], request.user, asked["language"]
            )
        except BadSheet as error:
            form.add_error("sheet", str(error))
        else:
            return redirect("activities:imported", kept.pk)
    context = {"form": form, "columns": list(COLUMNS.values())}
    status = 400 if form.is_bound else 200
    return render(request, "results/admin/import.html", context, status=status)


@require_safe
def empty_sheet(request: HttpRequest) -> HttpResponse:
    """Return a workbook with our columns."""
    require(request, RECORD)
    response = HttpResponse(template(), content_type=XLSX)
    response["Content-Disposition"] = 'attachment; filename="activities.xlsx"'
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def imported(request: HttpRequest, sheet_id: int) -> HttpResponse:
    """Show the rows of a sheet; write the chosen ones down, or put it away."""
    require(request, RECORD)
    rows = ActivityImport.objects.filter(user_id=request.user.pk or 0)
    kept: ActivityImport = get_object_or_404(rows, pk=sheet_id)
    if request.method != "POST":
        context = {
            "kept": kept,
            "rows": [_shown(row) for row in kept.rows],
            "good": sum(not row["wrong"] for row in kept.rows),
        }
        return render(request, "results/admin/imported.html", context)
    if "discard" in request.POST:
        discard(kept)
        messages.success(request, _("The sheet is put away; nothing was written."))
        return redirect("activities:import")
    lines = {int(one) for one in request.POST.getlist("line") if one.isdecimal()}
    try:
        taken = take_over(kept, lines, request.user)
    except BadSheet as error:
        messages.error(request, str(error))
        return redirect("activities:imported", kept.pk)
    number = taken.written
    said = ngettext(
        "%(number)d activity is written down.",
        "%(number)d activities are written down.",
        number,
    )
    messages.success(request, said % {"number": number})
    if taken.left:
        left = ngettext(
            "%(number)d row was left out: it was written down meanwhile.",
            "%(number)d rows were left out: they were written down meanwhile.",
            taken.left,
        )
        messages.warning(request, left % {"number": taken.left})
    return redirect("activities:index")


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row with what its cells are taken for, as nobody can guess that."""
    values = row["values"]
    day, kind = values.get("date"), values.get("kind")
    return {
        **row,
        "day": dt.date.fromisoformat(day) if day else None,
        "kind": ActivityKind(kind).label if kind else row["cells"].get("kind", ""),
        "people": values.get("participants", row["cells"].get("participants", "")),
    }
