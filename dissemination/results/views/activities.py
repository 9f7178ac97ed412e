"""Activities in the admin: written down, found, proved, repeated, deleted."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Locale

from core.web.screens import require
from partners.models import PartnerPage

from ..actions.recording import (
    add_proof,
    days_of_series,
    delete,
    repeat,
    save,
)
from ..exceptions import BadProof, ResultsError
from ..forms.activities import ActivityForm, FilterForm, SeriesForm
from ..models import Activity, ActivityProof
from ..permissions import RECORD
from ..recording.duplicates import likely_doubles
from ..recording.export import as_csv, as_xlsx
from ..recording.proofs import MOST

PAGE_SIZE = 50
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORMS = {"csv": (as_csv, "text/csv; charset=utf-8"), "xlsx": (as_xlsx, XLSX)}


def _mine(request: HttpRequest, pk: int) -> Activity:
    """Return an activity within the user's reach; any other does not exist."""
    rows = Activity.objects.within_reach(request.user)
    found: Activity = get_object_or_404(rows, pk=pk)
    return found


@require_safe
@never_cache
def index(request: HttpRequest) -> HttpResponse:
    """List what was done, the newest first."""
    require(request, RECORD)
    form = FilterForm(request.GET)
    rows = Activity.objects.within_reach(request.user).matching(form.asked())
    rows = rows.prefetch_related("proofs")
    query = request.GET.copy()
    query.pop("page", None)
    page = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
    pages = PartnerPage.objects.versions_by_id(
        [one.partner_id for one in page], Locale.get_active()
    )
    context = {
        "form": form,
        "shown": page,
        "rows": [(one, pages.get(one.partner_id)) for one in page],
        "total": page.paginator.count,
        "query": query.urlencode(),
        "is_asked": any(form.asked().values()),
    }
    return render(request, "results/admin/activities.html", context)


@require_safe
@never_cache
def export(request: HttpRequest, form: str) -> HttpResponse:
    """Return the list as a file for spreadsheets."""
    require(request, RECORD)
    rows = Activity.objects.within_reach(request.user)
    rows = rows.matching(FilterForm(request.GET).asked())
    make, content_type = FORMS[form]
    response = HttpResponse(make(rows), content_type=content_type)
    name = f'attachment; filename="activities.{form}"'
    response["Content-Disposition"] = name
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Write an activity down."""
    require(request, RECORD)
    return _edited(request, None)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    require(request, RECORD)
    return _edited(request, _mine(request, pk))


def _edited(request: HttpRequest, activity: Activity | None) -> HttpResponse:
    if request.method != "POST":
        form = ActivityForm(instance=activity, user=request.user)
        return _form(request, form, [], [])
    form = ActivityForm(
        request.POST, request.FILES, instance=activity, user=request.user
    )
    if activity is None and _is_written(request, form):
        return _next(request)
    # Files first: a mistake elsewhere must not cost the photo that was just taken.
    kept, wrong = _kept(request, form)
    if not form.is_valid():
        return _form(request, form, kept, wrong)
    given = form.save(commit=False)
    if activity is None and form.cleaned_data["sent"]:
        given.key = form.cleaned_data["sent"]
    doubles = likely_doubles(given) if form.may_double else []
    if doubles:
        return _form(request, form, kept, wrong, doubles)
    try:
        saved = save(given, request.user, [proof.key for proof in kept])
    except IntegrityError:
        # Sent twice in the same moment: the other one was faster.
        if activity is None and _is_written(request, form):
            return _next(request)
        raise
    except (BadProof, ValidationError) as error:
        form.add_error(None, str(error) if isinstance(error, BadProof) else error)
        return _form(request, form, kept, wrong)
    messages.success(request, _("The activity is written down."))
    for reason in wrong:
        messages.warning(request, reason)
    if wrong:
        return redirect("activities:edit", saved.pk)
    return _next(request)


def _next(request: HttpRequest) -> HttpResponse:
    if "another-one" in request.POST:
        return redirect("activities:add")
    return redirect("activities:index")


def _is_written(request: HttpRequest, form: ActivityForm) -> bool:
    """Tell whether this very form was sent and saved before."""
    try:
        key = UUID(form.data.get("sent", ""))
    except ValueError:
        return False
    rows = Activity.objects.filter(key=key, recorded_by=request.user.pk)
    return bool(rows.exists())


def _kept(
    request: HttpRequest, form: ActivityForm
) -> tuple[list[ActivityProof], list[str]]:
    """Return the proofs that wait for this form, and what is wrong with files."""
    keys, wrong = [], []
    for given in request.POST.getlist("kept"):
        try:
            keys.append(UUID(given))
        except ValueError:
            wrong.append(_("A file was lost on the way. Choose it again."))
    kept = list(ActivityProof.objects.waiting(request.user, keys))
    has = form.instance.proofs.count() if form.instance.pk else 0
    for upload in form.uploads():
        if has + len(kept) >= MOST:
            wrong.append(_("An activity can have ten proofs at most."))
            break
        try:
            kept.append(add_proof(upload, request.user))
        except BadProof as error:
            wrong.append(str(error))
    return kept, wrong


def _form(
    request: HttpRequest,
    form: ActivityForm,
    kept: list[ActivityProof],
    wrong: list[str],
    doubles: list[Activity] | None = None,
) -> HttpResponse:
    saved = form.instance.pk is not None
    context = {
        "form": form,
        "first": [one for one in form if one.name in _first_fields(form)],
        "later": [form[name] for name in form.later],
        "later_wrong": any(form[name].errors for name in form.later),
        "kept": kept,
        "wrong": wrong,
        "doubles": doubles or [],
        "activity": form.instance if saved else None,
        "proofs": list(form.instance.proofs.all()) if saved else [],
    }
    status = 400 if form.is_bound else 200
    return render(request, "results/admin/activity.html", context, status=status)


def _first_fields(form: ActivityForm) -> set[str]:
    return set(form.Meta.fields) - set(form.later)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask whether to delete an activity with its proofs, then do so."""
    require(request, RECORD)
    activity = _mine(request, pk)
    if request.method == "POST":
        delete(activity, request.user)
        messages.success(request, _("The activity and its proofs are deleted."))
        return redirect("activities:index")
    return render(
        request,
        "results/admin/activity_delete.html",
        {"activity": activity, "proofs": activity.proofs.count()},
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """Write the same activity down for other days, after showing which."""
    require(request, RECORD)
    activity = _mine(request, pk)
    form = SeriesForm(
        request.POST if request.method == "POST" else None,
        initial={"town": activity.town, "every": "once"},
    )
    days: list[Any] = []
    if form.is_bound and form.is_valid():
        asked = form.cleaned_data
        try:
            days = (
                [asked["day"]]
                if asked["every"] == "once"
                else days_of_series(activity.date, asked["every"], asked["day"])
            )
            if "confirm" in request.POST:
                made = repeat(activity, days, request.user, asked["town"])
                messages.success(request, _done(len(made)))
                return redirect("activities:index")
        except ResultsError as error:
            form.add_error("day", str(error))
        except ValidationError as error:
            form.add_error("day", error.messages)
    context = {"activity": activity, "form": form, "days": days}
    status = 400 if form.is_bound and form.errors else 200
    return render(request, "results/admin/activity_again.html", context, status=status)


def _done(number: int) -> str:
    return ngettext(
        "%(number)d activity is written down. Add the numbers once they are known.",
        "%(number)d activities are written down. Add the numbers once they are known.",
        number,
    ) % {"number": number}
