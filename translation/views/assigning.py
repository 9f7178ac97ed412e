"""Who is asked for which texts, and by when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST
from django.views.generic import FormView
from wagtail.models import Locale

from core.pages.models import SitePage

from .. import actions
from ..desk.places import queue_address
from ..desk.staleness import standings
from ..exceptions import NotAssigned, TranslationError
from ..models import LocaleMember
from .lists import PAGE_SIZE, own_locale

AS_IT_IS, NOBODY = "", "nobody"


class AssignForm(forms.Form):
    """A person and a day; either may be left as it is, or taken away."""

    person = forms.ChoiceField(label=gettext_lazy("Translator"), required=False)
    due_on = forms.DateField(
        label=gettext_lazy("Wanted by"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    no_day = forms.BooleanField(label=gettext_lazy("No date"), required=False)

    def __init__(self, locale: Locale, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {
            str(one.pk): one for one in LocaleMember.objects.people_of(locale)
        }
        field: Any = self.fields["person"]
        field.choices = [
            (AS_IT_IS, _("As it is")),
            (NOBODY, _("Nobody")),
            *((pk, one.get_full_name() or str(one)) for pk, one in self.people.items()),
        ]

    def clean(self) -> dict[str, Any]:
        found: dict[str, Any] = super().clean() or {}
        if not self.errors and not self.wanted:
            raise forms.ValidationError(_("Choose whom you ask, or by when."))
        return found

    @property
    def wanted(self) -> dict[str, Any]:
        """Return what should change, as ``actions.assign`` takes it."""
        found: dict[str, Any] = {}
        person: str = self.cleaned_data["person"]
        day: dt.date | None = self.cleaned_data["due_on"]
        if person != AS_IT_IS:
            found["assignee"] = None if person == NOBODY else self.people[person]
        if day is not None or self.cleaned_data["no_day"]:
            found["due_on"] = day
        return found


def _sources(locale: Locale, ids: list[str]) -> list[SitePage]:
    """Return the originals that are named and can be translated into a language."""
    wanted = {int(one) for one in ids[:PAGE_SIZE] if one.isdecimal() and len(one) < 19}
    return list(
        SitePage.objects.sources()
        .live()
        .public()
        .filter(pk__in=wanted, alias_of=None)
        .exclude(locale=locale)
        .select_related("locale")
        .order_by("path")
    )


def _source(locale: Locale, page_id: int) -> SitePage:
    found = _sources(locale, [str(page_id)])
    if not found:
        raise Http404
    return found[0]


def _back(request: HttpRequest, locale: Locale) -> HttpResponse:
    """Return to where the person came from, if that is on this site."""
    target = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = queue_address(locale.language_code)
    return redirect(target)


class AssignView(FormView):  # type: ignore[type-arg]  # generic in its stubs alone
    """Ask a person for one text, or for several, in one language."""

    template_name = "translation/assign.html"
    form_class = AssignForm

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.locale = own_locale(request.user, kwargs["language"])
        if not LocaleMember.objects.may_review(request.user, self.locale):
            raise Http404
        asked = request.POST if request.method == "POST" else request.GET
        self.pages = _sources(self.locale, asked.getlist("page"))

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"locale": self.locale}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = standings([one.translation_key for one in self.pages], [self.locale])
        rows = [(one, found[one.translation_key, self.locale.pk]) for one in self.pages]
        asked = self.request.POST or self.request.GET
        return super().get_context_data(**kwargs) | {
            "locale": self.locale,
            "rows": rows,
            "next": asked.get("next", ""),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.pages:
            messages.error(request, _("Tick at least one text."))
            return _back(request, self.locale)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form: AssignForm) -> HttpResponse:
        try:
            number = actions.assign(
                self.pages, self.locale, self.request.user, **form.wanted
            )
        except NotAssigned as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        messages.success(
            self.request,
            ngettext("%(count)d text changed.", "%(count)d texts changed.", number)
            % {"count": number},
        )
        return _back(self.request, self.locale)

    def form_invalid(self, form: AssignForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=400)


def _act(
    request: HttpRequest,
    page_id: int,
    language: str,
    act: Callable[[SitePage, Locale], str],
) -> HttpResponse:
    locale = own_locale(request.user, language)
    page = _source(locale, page_id)
    try:
        messages.success(request, act(page, locale))
    except TranslationError as error:
        messages.error(request, str(error))
    return _back(request, locale)


@require_POST
def take(request: HttpRequest, page_id: int, language: str) -> HttpResponse:
    """Take a text that is free."""

    def act(page: SitePage, locale: Locale) -> str:
        actions.take(page, locale, request.user)
        return _("“%(title)s” is yours.") % {"title": page}

    return _act(request, page_id, language, act)


@require_POST
def give_back(request: HttpRequest, page_id: int, language: str) -> HttpResponse:
    """Let others have a text."""

    def act(page: SitePage, locale: Locale) -> str:
        actions.give_back(page, locale, request.user)
        return _("Others may take “%(title)s” now.") % {"title": page}

    return _act(request, page_id, language, act)


@require_POST
def remind(request: HttpRequest, page_id: int, language: str) -> HttpResponse:
    """Send a mail to whoever was asked for a text."""
    locale = own_locale(request.user, language)
    if not LocaleMember.objects.may_review(request.user, locale):
        raise Http404

    def act(page: SitePage, locale: Locale) -> str:
        person = actions.remind(page, locale, request.user)
        name = person.get_full_name() or person.get_username()
        return _("%(name)s gets a mail.") % {"name": name}

    return _act(request, page_id, language, act)
