"""What went where, when and in which language; for the funder, also as a file."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator
from typing import Any

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.web.screens import require
from core.web.sheets import safe

from ..models import Publication
from ..permissions import VIEW
from ..registry import NETWORKS

__all__ = ["report", "report_file"]

PAGE_SIZE = 50


class ReportForm(forms.Form):
    """A part of the posts that are out; what is empty is not asked for."""

    since = forms.DateField(
        label=gettext_lazy("From"),
        required=False,
        widget=forms.DateInput({"type": "date"}),
    )
    until = forms.DateField(
        label=gettext_lazy("Until"),
        required=False,
        widget=forms.DateInput({"type": "date"}),
    )
    network = forms.ChoiceField(label=gettext_lazy("Network"), required=False)
    language = forms.ChoiceField(label=gettext_lazy("Language"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        everything = ("", gettext_lazy("All"))
        network: Any = self.fields["network"]
        network.choices = [
            everything,
            *((one.name, one.label) for one in NETWORKS.values()),
        ]
        language: Any = self.fields["language"]
        language.choices = [everything, *settings.LANGUAGES]

    def found(self) -> Any:
        """Return the posts that were asked for, the newest first."""
        data = self.cleaned_data if self.is_valid() else {}
        posts = Publication.objects.out().order_by("-published_at", "-pk")
        if data.get("since"):
            posts = posts.filter(published_at__date__gte=data["since"])
        if data.get("until"):
            posts = posts.filter(published_at__date__lte=data["until"])
        for name in ("network", "language"):
            if data.get(name):
                posts = posts.filter(**{name: data[name]})
        return posts


@require_safe
@never_cache
def report(request: HttpRequest) -> HttpResponse:
    """Show what is out, with its addresses and the counts of reactions."""
    require(request, VIEW)
    form = ReportForm(request.GET)
    found = form.found()
    page = Paginator(found, PAGE_SIZE).get_page(request.GET.get("page"))
    query = request.GET.copy()
    query.pop("page", None)
    counted = found.order_by().values_list("network").annotate(posts=Count("pk"))
    return render(
        request,
        "social/admin/report.html",
        {
            "form": form,
            "shown": page,
            "total": page.paginator.count,
            "networks": [(_label(name), posts) for name, posts in sorted(counted)],
            "query": query.urlencode(),
            "zone": settings.TIME_ZONE,
        },
    )


@require_safe
@never_cache
def report_file(request: HttpRequest) -> HttpResponse:
    """Return the same as a file for spreadsheets."""
    require(request, VIEW)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="channels.csv"'
    # Without the mark, a spreadsheet reads our letters in an alphabet of its own.
    response.write("\ufeff")
    writer = csv.writer(response)
    for row in _rows(ReportForm(request.GET).found()):
        writer.writerow([safe(cell) for cell in row])
    return response


def _rows(found: Any) -> Iterator[list[Any]]:
    yield [
        *[_("Published"), _("Network"), _("Account"), _("Language"), _("Title")],
        *[_("Address there"), _("Address here"), _("By hand")],
        *[_("Likes"), _("Shares"), _("Replies"), _("Text")],
    ]
    for one in found.iterator(chunk_size=500):
        counts = one.reactions
        yield [
            _moment(one.published_at),
            _label(one.network),
            one.account_name,
            one.language,
            one.title,
            one.address,
            one.payload.get("link", ""),
            _("yes") if one.state == "by_hand" else "",
            *(counts.get(name, "") for name in ("likes", "shares", "replies")),
            one.payload.get("text", ""),
        ]


def _moment(when: dt.datetime | None) -> str:
    return when.isoformat(timespec="minutes") if when else ""


def _label(name: str) -> str:
    known = NETWORKS.get(name)
    return known.label if known else name
