"""All terms of one language on one page: suggested by translators, then approved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import get_language_info, ngettext
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from ..actions.doubting import doubts_left
from ..actions.words import approve_word, suggest_word
from ..desk.doubts import Doubt
from ..desk.words import Word, words
from ..enums import WordState
from ..exceptions import SourceChanged, TextsChanged, TranslationError
from ..models import LocaleMember
from .languages import wanted_locale
from .word_form import Outcome, PostedWord, WordRow, posted_words

PAGE_SIZE = 100
SAVE, APPROVE, APPROVE_ALL = ACTS = ("save", "approve", "approve-all")


class WordsView(TemplateView):
    """Each term beside an input, grouped by vocabulary."""

    template_name = "translation/words.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.locales, self.locale = wanted_locale(request)
        self.may_review = self.locale is not None and (
            LocaleMember.objects.may_review(request.user, self.locale)
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        outcome = kwargs.pop("outcome", None) or Outcome()
        context = super().get_context_data(**kwargs)
        context |= {"locales": self.locales, "locale": self.locale}
        if self.locale is None:
            return context
        everything = words(self.locale)
        waiting = [one for one in everything if one.state != WordState.APPROVED]
        only_open = self.request.GET.get("open") == "1"
        shown = Paginator(waiting if only_open else everything, PAGE_SIZE).get_page(
            self.request.GET.get("page")
        )
        # What was refused is shown, wherever it would stand.
        refused = [one for one in everything if one.key in outcome.posted]
        rows = self._rows({one.key: one for one in [*refused, *shown]}, outcome)
        return context | {
            "may_review": self.may_review,
            "target": get_language_info(self.locale.language_code),
            "total": len(everything),
            "waiting": len(waiting),
            "suggested": sum(one.state == WordState.SUGGESTED for one in everything),
            "only_open": only_open,
            "shown": shown,
            "groups": [
                (name, list(group))
                for name, group in groupby(rows, lambda row: row.word.vocabulary)
            ],
        }

    def _rows(self, shown: dict[UUID, Word], outcome: Outcome) -> list[WordRow]:
        doubts = self._doubts(shown.values())
        return sorted(
            (
                WordRow(
                    one,
                    doubts,
                    outcome.posted.get(one.key),
                    outcome.errors.get(one.key, ""),
                    outcome.faults.get(one.key),
                )
                for one in shown.values()
            ),
            key=lambda row: row.word.vocabulary,
        )

    def _doubts(self, shown: Iterable[Word]) -> dict[int, list[Doubt]]:
        """Return what is odd in suggestions; three queries for each source language."""
        by_locale: dict[Any, list[Any]] = {}
        for word in shown:
            if word.state == WordState.SUGGESTED:
                texts = [one.segment for one in word.texts]
                by_locale.setdefault(word.record.locale, []).extend(texts)
        found: dict[int, list[Doubt]] = {}
        for source, segments in by_locale.items():
            found |= doubts_left(segments, source, self.locale)
        return found

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        act = request.POST.get("action", "")
        if act not in ACTS or self.locale is None:
            raise Http404
        if act != SAVE and not self.may_review:
            raise PermissionDenied
        outcome = self._take(posted_words(request.POST), act)
        self._tell(outcome)
        if outcome.posted:
            context = self.get_context_data(outcome=outcome)
            return self.render_to_response(context, status=outcome.status)
        query = request.GET.copy()
        query["language"] = self.locale.language_code
        return HttpResponseRedirect(f"{reverse('desk:words')}?{query.urlencode()}")

    def _take(self, sent: dict[UUID, PostedWord], act: str) -> Outcome:
        """Keep each term by itself: what is wrong with one does not lose another."""
        outcome = Outcome()
        for word in words(self.locale):
            posted = sent.pop(word.key, None)
            if posted is None:
                continue
            asked = posted.was_suggested or bool(posted.touched)
            whole = posted.ticked or (act == APPROVE_ALL and asked)
            if not (whole or posted.touched or posted.right):
                continue
            is_approved = whole and act != SAVE
            try:
                self._keep(word, posted, whole, is_approved)
            except TranslationError as error:
                outcome.refuse(word.key, posted, error)
            else:
                outcome.count(is_approved)
        outcome.lost = [text for one in sent.values() for text in one.touched.values()]
        return outcome

    def _keep(
        self, word: Word, posted: PostedWord, whole: bool, is_approved: bool
    ) -> None:
        if not posted.fits(word):
            raise SourceChanged
        if not posted.is_as_seen(word, whole):
            raise TextsChanged
        given, user = posted.given(word, whole), self.request.user
        suggest_word(word.record, self.locale, given, user)
        if is_approved:
            # What cannot be approved yet stays suggested, with what is odd about it.
            seen = replace(given, seen=given.texts, right=())
            approve_word(word.record, self.locale, seen, user)

    def _tell(self, outcome: Outcome) -> None:
        request = self.request
        if outcome.approved:
            message = ngettext(
                "%(count)d term approved; readers see it now.",
                "%(count)d terms approved; readers see them now.",
                outcome.approved,
            )
            messages.success(request, message % {"count": outcome.approved})
        if outcome.saved:
            message = ngettext(
                "%(count)d term saved. Readers see it once a reviewer approves it.",
                "%(count)d terms saved. Readers see them once a reviewer approves "
                "them.",
                outcome.saved,
            )
            messages.success(request, message % {"count": outcome.saved})
        if outcome.posted:
            message = ngettext(
                "%(count)d term was not taken. The reason stands beside it.",
                "%(count)d terms were not taken. The reason stands beside each.",
                len(outcome.posted),
            )
            messages.error(request, message % {"count": len(outcome.posted)})
        for text in outcome.lost:
            messages.error(
                request,
                _("A term was deleted meanwhile. You wrote for it: “%(text)s”")
                % {"text": text},
            )
        if outcome.is_empty:
            messages.warning(request, _("Nothing was changed or ticked."))
