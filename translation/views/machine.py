"""Asking a machine for drafts, and watching it work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import Count, Min
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
from wagtail.models import Locale, Page

from core.pages.models import SitePage

from .. import actions
from ..desk.machine_offers import OPEN, Offer, offers, readable_sources
from ..desk.staleness import standings
from ..enums import JobState, State
from ..exceptions import TranslationError
from ..localize import Extent
from ..machine import engine_for, is_on
from ..models import MachineJob
from .lists import own_locales

# As many pages as one person can look through, and pay for, at a time.
AT_ONCE = 20
MOST_REASONS = 5


def _locales(request: HttpRequest) -> list[Locale]:
    """Return the person's languages; without an engine there is nothing here."""
    locales = own_locales(request.user) if is_on() else []
    if not locales:
        raise Http404
    return locales


def _named(locales: Sequence[Locale], code: str) -> Locale:
    found = next((one for one in locales if one.language_code == code), None)
    if found is None:
        raise Http404
    return found


def _is_id(text: str) -> bool:
    """Tell whether a text may be the number of a page: databases have a largest."""
    return text.isdecimal() and len(text) < 10


class MachineView(TemplateView):
    """What a machine would be sent: one page, or what is new in a language."""

    template_name = "translation/machine.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.locales = _locales(request)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        asked = self.request.GET
        code = asked.get("language", "")
        chosen = _named(self.locales, code) if code else None
        if "page" in asked:
            context |= self._of_page(asked["page"], chosen)
        else:
            context |= self._of_language(chosen)
        possible: list[Offer] = [one for one in context["offers"] if not one.obstacle]
        context["possible"] = possible
        context["at_work"] = _at_work(self.locales)
        context["total"] = Extent(
            texts=sum(one.extent.texts for one in possible),
            words=sum(one.extent.words for one in possible),
            characters=sum(one.extent.characters for one in possible),
        )
        engines = {one.engine.label: one.engine for one in possible if one.engine}
        context["receivers"] = sorted(
            label for label, engine in engines.items() if engine.leaves_site
        )
        return context

    def _of_page(self, pk: str, chosen: Locale | None) -> dict[str, Any]:
        """Offer one page, named by itself or by a translation, in my languages."""
        if not _is_id(pk):
            raise Http404
        named: Any = get_object_or_404(SitePage.objects.select_related("locale"), pk=pk)
        source = get_object_or_404(
            readable_sources().select_related("locale"),
            translation_key=named.translation_key,
        )
        wanted = chosen or (named.locale if named.pk != source.pk else None)
        others = [one for one in self.locales if one.pk != source.locale_id]
        return {
            "source": source,
            "offers": offers([source], others),
            "wanted": wanted,
            "by_page": True,
        }

    def _of_language(self, chosen: Locale | None) -> dict[str, Any]:
        """Offer the first pages that nobody has begun in a language."""
        able = [one for one in self.locales if engine_for(one.language_code)]
        locale = chosen or (able[0] if able else self.locales[0])
        others = list(
            readable_sources()
            .exclude(locale=locale)
            .select_related("locale")
            .order_by("path")
        )
        found = standings([one.translation_key for one in others], [locale])
        new = [
            one
            for one in others
            if found[one.translation_key, locale.pk].state == State.MISSING
        ]
        return {
            "locale": locale,
            "able": able,
            "offers": offers(new[:AT_ONCE], [locale]),
            "further": max(0, len(new) - AT_ONCE),
        }

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Ask for the pages in the languages that were ticked."""
        codes = request.POST.getlist("language")
        ids = [one for one in request.POST.getlist("page") if _is_id(one)]
        locales = [_named(self.locales, code) for code in dict.fromkeys(codes)]
        pages = list(
            readable_sources().filter(pk__in=ids[:AT_ONCE]).select_related("locale")
        )
        if not locales or not pages:
            messages.error(request, _("Tick at least one page and one language."))
            return redirect(request.get_full_path())
        asked = actions.ask_machine(pages, locales, request.user)
        for reason in asked.refused[:MOST_REASONS]:
            messages.warning(request, str(reason))
        if not asked.jobs:
            return redirect(request.get_full_path())
        return redirect("desk:machine-batch", asked.batch)


def _at_work(locales: Sequence[Locale]) -> list[Any]:
    """Return the batches of these languages that go on, the newest first; one query."""
    jobs = MachineJob.objects.filter(locale__in=locales, state__in=OPEN)
    batches = jobs.order_by().values("batch")
    counted = batches.annotate(asked=Min("asked_at"), left=Count("pk"))
    return list(counted.order_by("-asked")[:AT_ONCE])


@dataclass(frozen=True)
class JobRow:
    """A job as the page of its batch shows it; ``page_id`` is that of the draft."""

    job: MachineJob
    title: str
    language: str
    page_id: int | None

    @property
    def waits(self) -> bool:
        return bool(self.job.state == JobState.WAITING)

    @property
    def failed(self) -> bool:
        return bool(self.job.state == JobState.FAILED)


def _batch(request: HttpRequest, batch: UUID) -> dict[str, Any]:
    """Return the jobs of a batch in the person's languages; four queries."""
    jobs = list(
        MachineJob.objects.filter(
            batch=batch, locale__in=_locales(request)
        ).select_related("locale")
    )
    if not jobs:
        raise Http404
    keys = {one.key for one in jobs}
    titles = {
        key: (title, code)
        for key, title, code in SitePage.objects.sources()
        .filter(translation_key__in=keys)
        .values_list("translation_key", "title", "locale__language_code")
    }
    pages = {
        (key, locale): pk
        for key, locale, pk in Page.objects.filter(
            translation_key__in=keys, alias_of=None
        ).values_list("translation_key", "locale_id", "pk")
    }
    rows = [
        JobRow(
            one,
            *titles.get(one.key, (str(one.key), "")),
            page_id=pages.get((one.key, one.locale_id)),
        )
        for one in jobs
    ]
    left = sum(one.state in OPEN for one in jobs)
    return {"batch": batch, "rows": rows, "left": left, "ended": len(jobs) - left}


def machine_batch(request: HttpRequest, batch: UUID) -> HttpResponse:
    """Show how far a machine has come; the list below renews itself."""
    return render(request, "translation/machine_batch.html", _batch(request, batch))


def machine_jobs(request: HttpRequest, batch: UUID) -> HttpResponse:
    """Return the list alone, for the page that shows it."""
    return render(request, "translation/machine_jobs.html", _batch(request, batch))


def _job(request: HttpRequest, job_id: int) -> MachineJob:
    jobs = MachineJob.objects.filter(locale__in=_locales(request))
    return get_object_or_404(jobs.select_related("locale"), pk=job_id)


@require_POST
def machine_again(request: HttpRequest, job_id: int) -> HttpResponse:
    """Put a job that failed on the list anew."""
    job = _job(request, job_id)
    try:
        actions.ask_machine_again(job, request.user)
    except TranslationError as error:
        messages.error(request, str(error))
    return redirect("desk:machine-batch", job.batch)


@require_POST
def machine_cancel(request: HttpRequest, job_id: int) -> HttpResponse:
    """Take a job that has not begun from the list."""
    job = _job(request, job_id)
    if not actions.call_machine_off(job, request.user):
        messages.error(request, _("It was too late: the work has begun."))
    return redirect("desk:machine-batch", job.batch)
