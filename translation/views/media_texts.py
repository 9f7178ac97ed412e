"""What is said in recordings, in one language."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from core.media.captions import MOST_BYTES

from ..actions.media_texts import (
    GivenMediaTexts,
    approve_media_texts,
    suggest_media_texts,
)
from ..desk.media_texts import recording, recordings
from ..enums import WordState
from ..exceptions import TextsChanged, TranslationError, UnfitMediaTexts
from ..models import LocaleMember
from .languages import wanted_locale
from .lists import PAGE_SIZE

SAVE, APPROVE = ACTS = ("save", "approve")


class MediaTextsView(TemplateView):
    """Every recording with where its texts stand in my language."""

    template_name = "translation/media_texts.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        locales, locale = wanted_locale(self.request)
        context = super().get_context_data(**kwargs)
        context |= {"locales": locales, "locale": locale}
        if locale is not None:
            rows = recordings(locale)
            order = list(WordState)
            # What waits stands first.
            rows.sort(key=lambda one: order.index(one.state))
            page = Paginator(rows, PAGE_SIZE).get_page(self.request.GET.get("page"))
            context |= {"shown": page, "total": len(rows)}
        return context


class MediaTextView(TemplateView):
    """The transcript of one recording beside mine, and the captions of both."""

    template_name = "translation/media_text.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        _locales, locale = wanted_locale(request)
        found = recording(locale, kwargs["media_id"]) if locale else None
        if locale is None or found is None:
            raise Http404
        self.locale, self.recording = locale, found
        self.may_review = LocaleMember.objects.may_review(request.user, locale)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        found = self.recording
        context.setdefault("transcript", found.transcript)
        return context | {
            "locale": self.locale,
            "recording": found,
            "may_review": self.may_review,
            "target": get_language_info(self.locale.language_code),
            "source": get_language_info(found.source.language),
            "other_cues": found.other_cues(),
            "lines": min(max(found.source.transcript.count("\n") + 6, 12), 30),
        }

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        act = request.POST.get("action", "")
        if act not in ACTS:
            raise Http404
        if act == APPROVE and not self.may_review:
            raise PermissionDenied
        media, user = self.recording.media, request.user
        try:
            suggest_media_texts(media, self.locale, self._given(), user)
        except TranslationError as error:
            return self._refused(error)
        message = _("Saved. Readers see it once a reviewer approves it.")
        if act == APPROVE:
            ticked = "other_cues" in request.POST
            try:
                approve_media_texts(media, self.locale, user, other_cues=ticked)
            except TranslationError as error:
                messages.warning(request, message)
                messages.error(request, str(error))
                return self._back("desk:media-text", media.pk)
            message = _("Approved; readers see it now.")
        messages.success(request, message)
        return self._back("desk:media-text", media.pk)

    def _given(self) -> GivenMediaTexts:
        data = self.request.POST
        file: Any = self.request.FILES.get("captions")
        return GivenMediaTexts(
            transcript=data.get("transcript", ""),
            captions=file.read(MOST_BYTES + 1) if file else None,
            digest=data.get("digest", ""),
            shown=data.get("shown", ""),
        )

    def _refused(self, error: TranslationError) -> HttpResponse:
        """Show the form again with the transcript as it was typed."""
        request = self.request
        message = str(error)
        if isinstance(error, TextsChanged):
            message = _(
                "Somebody else wrote here meanwhile. Your text is still in the field: "
                "compare the two, then save again."
            )
        messages.error(request, message)
        found = recording(self.locale, self.recording.media.pk)
        self.recording = found or self.recording
        errors = error.errors if isinstance(error, UnfitMediaTexts) else {}
        context = self.get_context_data(
            transcript=request.POST.get("transcript", ""),
            errors=errors,
            of_others=not errors,
            file_again="captions" in request.FILES,
        )
        return self.render_to_response(context, status=400 if errors else 409)

    def _back(self, name: str, *args: Any) -> HttpResponse:
        query = f"?language={self.locale.language_code}"
        return HttpResponseRedirect(reverse(name, args=args) + query)
