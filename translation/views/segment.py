"""One text by itself: how it came to be, and what people say about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.models import Page

from core.pages.models import SitePage

from .. import actions, localize
from ..desk import talk
from ..desk.fragments import plain_as_html, shown
from ..desk.history import history, versions
from ..exceptions import InvalidTexts, TextsChanged, TranslationError
from ..models import LocaleMember
from ..querysets import is_translation

__all__ = ["SegmentView"]


class SegmentView(TemplateView):
    """The discussion and the history of a text.

    Whoever was asked about a text sees it and the discussion, whatever their language;
    its history, and the right to change anything, is for people of the language.
    With ``?fragment=1`` all answers come without the frame of the admin.
    """

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.page = get_object_or_404(
            SitePage.objects.select_related("locale"),
            pk=kwargs["page_id"],
            alias_of=None,
        )
        self.translation = _translation_of(self.page)
        self.segment = self._find(kwargs["segment_id"])
        self.said = talk.discussion(
            self.page.translation_key,
            self.page.locale,
            (self.segment.context_id, self.segment.string_id),
        )
        if not talk.may_read(request.user, self.page.locale, self.said):
            raise Http404
        self.may_write = LocaleMember.objects.may_translate(
            request.user, self.page.locale
        )
        self.in_fragment = request.GET.get("fragment") == "1"

    def _find(self, segment_id: int) -> localize.Segment:
        for one in localize.segments_of(self.translation):
            if one.id == segment_id:
                return one
        raise Http404

    def get_template_names(self) -> list[str]:
        if self.in_fragment:
            return ["translation/segment_fragment.html"]
        return ["translation/segment.html"]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        segment, page = self.segment, self.page
        said = list(self.said)
        source_page = talk.source_of(page)
        context = super().get_context_data(**kwargs) | {
            "page": page,
            "source_page": source_page,
            "segment": segment,
            "source": get_language_info(self.translation.source.locale.language_code),
            "target": get_language_info(page.locale.language_code),
            "source_html": _as_html(segment, segment.source),
            "present_html": _as_html(segment, segment.translation),
            "present": localize.to_input(segment, segment.translation),
            "may_write": self.may_write,
            "said": said,
            "open": sum(one.settled_at is None for one in said),
            "longest": actions.LONGEST_COMMENT,
            "version": actions.version_of(self.translation),
        }
        if self.may_write:
            user = self.request.user
            context["people"] = talk.people_to_ask(page, source_page, user)
            context["steps"] = history(segment, page.locale)
        return context

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        act = ACTS.get(request.POST.get("action", ""))
        if act is None:
            raise Http404
        try:
            note = act(self, request)
        except TranslationError as error:
            return self._refused(error)
        if self.in_fragment:
            self.segment = self._find(self.segment.id)
            return self.render_to_response(self.get_context_data(note=note))
        messages.success(request, note)
        return HttpResponseRedirect(request.get_full_path())

    def _refused(self, error: TranslationError) -> HttpResponse:
        """Show why; what was typed stays in the form."""
        reasons = [str(error)]
        if isinstance(error, InvalidTexts):
            reasons = error.errors.get(self.segment.id, reasons)
        posted = self.request.POST
        context = self.get_context_data(
            errors=reasons, typed=posted.get("text", ""), chosen=posted.get("asked", "")
        )
        status = 409 if isinstance(error, TextsChanged) else 400
        return self.render_to_response(context, status=status)


def _translation_of(page: Page) -> localize.Translation:
    found = localize.find_translation(page.translation_key, page.locale)
    if found is None or not is_translation(page):
        raise Http404
    return found


def _as_html(segment: localize.Segment, fragment: str) -> str:
    if segment.marked_up:
        return shown(fragment)
    return plain_as_html(localize.to_input(segment, fragment))


def _comment(view: SegmentView, request: HttpRequest) -> str:
    asked = None
    chosen = request.POST.get("asked", "")
    if chosen and view.may_write:
        people = talk.people_to_ask(view.page, talk.source_of(view.page), request.user)
        asked = next((one for one in people if str(one.pk) == chosen), None)
        if asked is None:
            raise TranslationError(_("Choose somebody of the list."))
    text = request.POST.get("text", "")
    actions.comment(view.page, view.segment, text, request.user, asked)
    if asked is None:
        return _("Your comment is kept.")
    return _("Your comment is kept, and %(name)s gets a mail.") % {
        "name": talk.name_of(asked)
    }


def _settle(view: SegmentView, request: HttpRequest) -> str:
    actions.settle(list(view.said.filter(settled_at=None)), request.user)
    return _("Settled. It can be opened again.")


def _reopen(view: SegmentView, request: HttpRequest) -> str:
    """Open again what was settled together, which is what was said last."""
    last = view.said.exclude(settled_at=None).order_by("-settled_at").first()
    if last is not None:
        together = view.said.filter(settled_at=last.settled_at)
        actions.reopen(list(together), request.user)
    return _("Open again.")


def _put_back(view: SegmentView, request: HttpRequest) -> str:
    wanted = request.POST.get("back", "")
    found = versions(view.segment, view.page.locale)
    version = next((one for one in found if str(one.pk) == wanted), None)
    if version is None or not view.may_write:
        raise Http404
    seen = request.POST.get("was", "")
    actions.put_back(view.translation, view.segment, version, request.user, seen)
    return _("The earlier text is back, in the draft. Readers see it once approved.")


ACTS: dict[str, Callable[[SegmentView, HttpRequest], str]] = {
    "comment": _comment,
    "settle": _settle,
    "reopen": _reopen,
    "back": _put_back,
}
