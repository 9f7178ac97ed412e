"""The agreed words: everybody reads them, coordinators and reviewers keep them."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.models import Locale

from core.pages.collation import sort_key
from core.search.text import fold

from .. import actions
from ..models import GlossaryTerm, LocaleMember
from ..querysets import may_coordinate
from .lists import PAGE_SIZE, own_locales
from .term_form import TermForm


class GlossaryView(TemplateView):
    """Every term with its approved forms."""

    template_name = "translation/glossary.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        asked = self.request.GET.get("q", "").strip()
        own = own_locales(user)
        others = Locale.objects.exclude(pk__in=[one.pk for one in own])
        locales = [*own, *others.order_by("language_code")]
        terms = GlossaryTerm.objects.select_related("locale").prefetch_related("forms")
        # The databases fold few of the alphabets; there are not many terms.
        found = [term for term in terms if fold(asked) in fold(_all_words(term))]
        found.sort(key=lambda term: sort_key(term.text, term.locale.language_code))
        shown = Paginator(found, PAGE_SIZE).get_page(self.request.GET.get("page"))
        return super().get_context_data(**kwargs) | {
            "asked": asked,
            "locales": locales,
            "shown": shown,
            "rows": [(term, _cells(term, locales)) for term in shown],
            "may_add": may_coordinate(user),
            "may_edit": LocaleMember.objects.reviewed_by(user).exists(),
        }


def _all_words(term: GlossaryTerm) -> str:
    forms = [form.text for form in term.forms.all()]
    return "\n".join([term.text, term.note, *forms])


def _cells(term: GlossaryTerm, locales: list[Locale]) -> list[tuple[Locale, str]]:
    """Return the words of a term in each language, its own as well."""
    words = {form.locale_id: form.text for form in term.forms.all()}
    words[term.locale_id] = term.text
    return [(locale, words.get(locale.pk, "")) for locale in locales]


class TermView(TemplateView):
    """A term and its forms, one field a language, as far as the person may write."""

    template_name = "translation/glossary_term.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.reviewed = list(
            LocaleMember.objects.reviewed_by(request.user).order_by("language_code")
        )
        self.may_coordinate = may_coordinate(request.user)
        if not self.reviewed:
            raise PermissionDenied
        self.term = self.wanted_term()

    def wanted_term(self) -> GlossaryTerm:
        return get_object_or_404(GlossaryTerm, pk=self.kwargs["pk"])

    def form(self, data: Any = None) -> TermForm:
        return TermForm(data, self.term, self.reviewed, self.may_coordinate)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context.setdefault("form", self.form())
        return context | {
            "term": self.term,
            "may_coordinate": self.may_coordinate,
            "others": self._others(),
        }

    def _others(self) -> list[tuple[Locale, str]]:
        """Return the forms that the person may read and not change."""
        if self.term.pk is None:
            return []
        own = [locale.pk for locale in self.reviewed]
        forms = self.term.forms.exclude(locale__in=own).select_related("locale")
        return [(form.locale, form.text) for form in forms]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        form = self.form(request.POST)
        if form.is_valid():
            try:
                with transaction.atomic():
                    if self.may_coordinate:
                        actions.save_term(form.filled_term(), request.user)
                    actions.agree_forms(self.term, form.forms(), request.user)
            except ValidationError as error:
                form.refuse(error)
            else:
                messages.success(
                    request, _("“%(term)s” is saved.") % {"term": self.term}
                )
                return redirect("desk:glossary")
        return self.render_to_response(self.get_context_data(form=form), status=400)


class NewTermView(TermView):
    """A term that the glossary does not have yet, for coordinators."""

    def wanted_term(self) -> GlossaryTerm:
        if not self.may_coordinate:
            raise PermissionDenied
        return GlossaryTerm()


class DeleteTermView(TemplateView):
    """Asks before a term goes."""

    template_name = "translation/glossary_delete.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        if not may_coordinate(request.user):
            raise PermissionDenied
        self.term = get_object_or_404(GlossaryTerm, pk=kwargs["pk"])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"term": self.term}

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        actions.delete_term(self.term, request.user)
        message = _("“%(term)s” is no longer in the glossary.") % {"term": self.term}
        messages.success(request, message)
        return redirect("desk:glossary")
