"""Texts as files: what to take away, and what came back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_GET, require_POST
from django.views.generic import TemplateView
from wagtail.models import Locale

from core.pages.models import SitePage

from .. import actions
from ..desk.exports import exported, pairs
from ..desk.imports import Outcome, Preview
from ..desk.open_pages import OpenPage, open_pages
from ..exceptions import TranslationError, UnreadableFile
from ..exchange import tmx
from ..exchange.formats import FORMATS, Written
from ..exchange.limits import require_size
from ..exchange.reading import read
from ..models import FileImport, LocaleMember
from .lists import PAGE_SIZE, own_locales

ALL = "all"


def _own(user: Any, language: str) -> Locale:
    locale = get_object_or_404(Locale, language_code=language)
    if not LocaleMember.objects.may_translate(user, locale):
        raise Http404
    return locale


def _numbers(asked: QueryDict) -> set[int]:
    """Return the ids of pages in an address; what is no number is nobody's."""
    return {
        int(one)
        for one in asked.getlist("page")
        if one.isascii() and one.isdecimal() and len(one) < 19
    }


def _keys(numbers: set[int]) -> set[UUID]:
    """Return the records of pages, whichever of their languages was named."""
    return set(
        SitePage.objects.filter(pk__in=numbers, alias_of=None).values_list(
            "translation_key", flat=True
        )
    )


class FilesView(TemplateView):
    """Asks what to take away, and takes what comes back."""

    template_name = "translation/files.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.GET
        locales = own_locales(self.request.user)
        wanted = kwargs.get("language") or asked.get("language") or get_language()
        locale = next((one for one in locales if one.language_code == wanted), None)
        if locale is None and asked.get("language"):
            raise Http404
        if locale is None and locales:
            locale = locales[0]
        context = super().get_context_data(**kwargs)
        context |= {"locales": locales, "locale": locale, "formats": FORMATS}
        if locale is not None:
            chosen = _keys(_numbers(asked))
            rows = open_pages(locale)
            context |= {
                "rows": [(row, row.key in chosen) for row in rows],
                "others": _others(chosen, rows, locale),
                "chosen": chosen,
            }
        return context


def _others(chosen: set[UUID], rows: list[OpenPage], locale: Locale) -> Any:
    """Return the pages that were asked for and are not open."""
    keys = chosen - {row.key for row in rows}
    sources = SitePage.objects.sources().exclude(locale=locale)
    return sources.filter(translation_key__in=keys).select_related("locale")


@require_GET
@cache_control(private=True, no_store=True)
def export(request: HttpRequest) -> HttpResponse:
    """Send the texts of pages in one language as a file."""
    asked = request.GET
    locale = _own(request.user, asked.get("language", ""))
    wanted = FORMATS.get(asked.get("format", ""))
    if wanted is None:
        raise Http404
    if asked.get("what") == ALL:
        keys = {row.key for row in open_pages(locale)}
    else:
        keys = _keys(_numbers(asked))
    actions.cut_for_export(keys)
    given = exported(keys, locale)
    try:
        if not given.rows:
            raise TranslationError(_("Tick the pages that you want to take along."))
        written = wanted[1](given)
    except TranslationError as error:
        messages.error(request, str(error))
        return _back(locale)
    return _attached(written, locale)


@require_GET
@cache_control(private=True, no_store=True)
def export_memory(request: HttpRequest) -> HttpResponse:
    """Send what people translated into one language, for the memory of their tools."""
    locale = _own(request.user, request.GET.get("language", ""))
    data = tmx.write(pairs(locale), locale.language_code, timezone.now())
    return _attached(Written(data, tmx.EXTENSION, tmx.MIME_TYPE), locale)


def _attached(written: Written, locale: Locale) -> HttpResponse:
    today = timezone.localdate().isoformat()
    name = f"{locale.language_code}-{today}.{written.extension}"
    return HttpResponse(
        written.data,
        content_type=written.mime_type,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _back(locale: Locale) -> HttpResponse:
    response = redirect("desk:files")
    response["Location"] += f"?language={locale.language_code}"
    return response


@require_POST
def import_file(request: HttpRequest) -> HttpResponse:
    """Read a file and show what it would change; nothing is taken over yet."""
    locale = _own(request.user, request.POST.get("language", ""))
    file = request.FILES.get("file")
    try:
        if file is None:
            raise UnreadableFile(_("Choose a file first."))
        require_size(file.size or 0)
        given = read(file.read())
        _require_language(given.language, locale)
        kept = actions.keep_import(given, file.name or "", locale, request.user)
    except TranslationError as error:
        view = FilesView()
        view.setup(request)
        context = view.get_context_data(
            language=locale.language_code, refused=str(error)
        )
        return render(request, FilesView.template_name, context, status=400)
    return redirect("desk:import-preview", kept.pk)


def _require_language(language: str, locale: Locale) -> None:
    """Refuse a file that says it is in another language; dialects are not told apart.

    One that names none is taken: its texts are known by their places.
    """
    own = locale.language_code.split("-")[0]
    if language and language.split("-")[0].lower() != own:
        raise UnreadableFile(
            _("This file says that it is in “%(other)s”, and not in %(language)s.")
            % {"other": language, "language": locale.get_display_name()}
        )


class ImportView(TemplateView):
    """What a file would change, row by row; only for the person who brought it."""

    template_name = "translation/import.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        own = FileImport.objects.filter(user=request.user.pk)
        self.kept: FileImport = get_object_or_404(own, pk=kwargs["import_id"])
        self.locale = _own(request.user, self.kept.rows["language"])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        preview = actions.preview_of(self.kept, self.locale, self.request.user)
        listed = preview.of(Outcome.REJECTED, Outcome.CHANGE, Outcome.READ)
        listed.sort(key=lambda one: one.accepted)
        pages = Paginator(listed, PAGE_SIZE)
        return super().get_context_data(**kwargs) | {
            "kept": self.kept,
            "locale": self.locale,
            "preview": preview,
            "summary": _summary(preview),
            "shown": pages.get_page(self.request.GET.get("page")),
        }

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if request.POST.get("action") == "discard":
            self.kept.delete()
            messages.success(request, _("The file was put away; nothing was changed."))
            return _back(self.locale)
        try:
            applied = actions.apply_import(
                self.kept, self.locale, request.user, request.POST.get("seen", "")
            )
        except TranslationError as error:
            messages.error(request, str(error))
            return self.render_to_response(self.get_context_data(), status=409)
        messages.success(
            request,
            ngettext(
                "%(count)d text was taken over as a draft.",
                "%(count)d texts were taken over as drafts.",
                applied.texts,
            )
            % {"count": applied.texts},
        )
        return redirect(f"{reverse('desk:index')}?language={self.locale.language_code}")


def _summary(preview: Preview) -> list[tuple[str, int]]:
    """Return what becomes of the rows, in words; what there is none of is left out."""
    counts = preview.counts
    doubtful = sum(one.row.doubtful for one in preview.accepted)
    named = [
        (_("will change"), counts[Outcome.CHANGE]),
        (_("of them stay doubtful"), doubtful),
        (_("will count as read by you"), counts[Outcome.READ]),
        (_("cannot be taken"), counts[Outcome.REJECTED]),
        (_("are on the site already"), counts[Outcome.SAME]),
        (_("are empty in the file"), counts[Outcome.EMPTY]),
    ]
    return [(words, count) for words, count in named if count]
