"""What is open in one language, and in all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
from wagtail.models import Locale

from core.pages.models import SitePage

from .. import actions, machine
from ..desk.batches import CHOICES
from ..desk.matrix import matrix
from ..desk.queue import Filters, Row, by_urgency, open_in, with_words
from ..desk.records import Record
from ..enums import Deadline, MatrixOrder, State
from ..exceptions import TranslationError
from ..models import LocaleMember
from ..querysets import may_coordinate

PAGE_SIZE = 50
TABS = [
    State.RETURNED,
    State.STALE,
    State.IN_PROGRESS,
    State.MISSING,
    State.IN_REVIEW,
]


def own_locales(user: Any) -> list[Locale]:
    """Return the languages whose desk a person may open."""
    if may_coordinate(user):
        return list(Locale.objects.order_by("language_code"))
    return list(LocaleMember.objects.locales_of(user))


def own_locale(user: Any, language: str) -> Locale:
    """Return a language by its code; one that is not the person's is not found."""
    locale = get_object_or_404(Locale, language_code=language)
    if not LocaleMember.objects.may_translate(user, locale):
        raise Http404
    return locale


def kinds_of(known: Iterable[Record]) -> list[tuple[str, str]]:
    """Return ``(value, label)`` of each kind of page there is, by label."""
    return sorted({(one.model, one.kind) for one in known}, key=lambda kind: kind[1])


class QueueView(TemplateView):
    """What is open in one of my languages."""

    template_name = "translation/queue.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        locales = own_locales(user)
        locale = self._chosen(locales)
        context = super().get_context_data(**kwargs)
        context |= {"locales": locales, "locale": locale}
        context["is_coordinator"] = may_coordinate(user)
        context["machine"] = machine.is_on()
        if locale is not None:
            found = open_in(locales)
            context["tabs"] = [(one, len(found[one.pk])) for one in locales]
            roles = LocaleMember.objects.roles_of(user, locale)
            context |= self._rows(locale, found[locale.pk], "reviewer" in roles)
            context["is_member"] = bool(roles)
        return context

    def _chosen(self, locales: Sequence[Locale]) -> Locale | None:
        wanted = self.request.GET.get("language", "")
        locale = next((one for one in locales if one.language_code == wanted), None)
        if wanted and locale is None:
            raise Http404
        if locales and locale is None:
            own = get_language()
            named = (one for one in locales if one.language_code == own)
            locale = next(named, locales[0])
        return locale

    def _rows(self, locale: Locale, rows: list[Row], reviews: bool) -> dict[str, Any]:
        user: Any = self.request.user
        asked = self.request.GET
        filters = Filters(
            state=asked.get("state", ""),
            kind=asked.get("kind", ""),
            who=asked.get("who", ""),
            due=asked.get("due", ""),
            text=asked.get("q", "").strip(),
        )
        chosen = filters.chosen(rows, user.pk)
        counts = Counter(row.state for row in chosen)
        wanted = by_urgency(filters.in_state(chosen), reviews=reviews)
        shown = Paginator(wanted, PAGE_SIZE).get_page(asked.get("page"))
        may_assign = reviews or may_coordinate(user)
        return {
            "filters": filters,
            "states": [
                ("", _("All"), len(chosen)),
                *((one.value, one.label, counts[one]) for one in TABS),
            ],
            "kinds": kinds_of(row.record for row in rows),
            "deadlines": Deadline.choices,
            "minutes": CHOICES,
            "shown": shown,
            "rows": with_words(shown.object_list, locale),
            "is_all_done": not rows,
            "may_assign": may_assign,
            "people": LocaleMember.objects.people_of(locale) if may_assign else [],
        }


class MatrixView(TemplateView):
    """Every record in every language, for those who coordinate."""

    template_name = "translation/matrix.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if not may_coordinate(self.request.user):
            raise PermissionDenied
        asked = self.request.GET
        order = asked.get("order", "")
        order = MatrixOrder(order) if order in MatrixOrder.values else MatrixOrder.AGE
        whole = matrix(own_locales(self.request.user), order=order)
        kinds = kinds_of(line.record for line in whole.lines)
        lines = whole.lines
        if asked.get("kind") in dict(kinds):
            lines = [line for line in lines if line.record.model == asked["kind"]]
        if asked.get("state") in State.values:
            lines = [line for line in lines if line.has(State(asked["state"]))]
        return super().get_context_data(**kwargs) | {
            "matrix": whole,
            "totals": list(zip(whole.locales, whole.totals(), strict=True)),
            "kinds": kinds,
            "states": State.choices,
            "orders": MatrixOrder.choices,
            "order": order,
            "asked": asked,
            "shown": Paginator(lines, PAGE_SIZE).get_page(asked.get("page")),
        }


@require_POST
def start(request: HttpRequest, page_id: int, language: str) -> HttpResponse:
    """Begin a translation and open it."""
    locale = own_locale(request.user, language)
    source = get_object_or_404(SitePage.objects.live().public(), pk=page_id)
    try:
        actions.start(source.specific, locale, request.user)
    except TranslationError as error:
        messages.error(request, str(error))
        response = redirect("desk:index")
        response["Location"] += f"?language={locale.language_code}"
        return response
    return redirect("desk:edit", source.get_translation(locale).pk)
