"""The form of one translation: source beside target, saved, reviewed and approved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.functional import cached_property
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.generic import TemplateView
from wagtail.models import Page, TaskState

from core.pages.enums import TranslationMethod
from core.pages.models import SitePage

from .. import actions, localize, machine
from ..desk import talk
from ..exceptions import InvalidTexts, TextsChanged, TranslationError
from ..forms import Posted, TextForm
from ..models import LocaleMember, TranslatedText
from ..querysets import is_translation


def own_page(user: Any, page_id: int) -> Any:
    """Return a translated page in one of the person's languages."""
    page = get_object_or_404(
        SitePage.objects.select_related("locale"), pk=page_id, alias_of=None
    )
    if not is_translation(page) or not LocaleMember.objects.may_translate(
        user, page.locale
    ):
        raise Http404
    return page


class TextView(TemplateView):
    """The source beside the target, one row a segment."""

    template_name = "translation/edit.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.page: Any = own_page(request.user, kwargs["page_id"])

    @cached_property
    def translation(self) -> localize.Translation:
        found = localize.find_translation(self.page.translation_key, self.page.locale)
        if found is None:
            raise Http404
        return found

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the texts; offer to begin where a page was made without the desk."""
        page = self.page
        if localize.find_translation(page.translation_key, page.locale) is None:
            source = get_object_or_404(
                SitePage.objects.sources(), translation_key=page.translation_key
            )
            context = {"page": page, "source_page": source}
            return render(request, "translation/begin.html", context)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        page, user = self.page, self.request.user
        state = page.specific.current_workflow_state
        task_state = state.current_task_state if state else None
        row = TranslatedText.objects.filter(
            key=page.translation_key, locale=page.locale
        ).first()
        in_review = page.workflow_in_progress
        may_review = LocaleMember.objects.may_review(user, page.locale)
        context |= {
            "page": page,
            "source_page": self._source_page(),
            "target": get_language_info(page.locale.language_code),
            "source": get_language_info(self.translation.source.locale.language_code),
            "version": row.version if row else 0,
            "stale_since": row.stale_since if row else None,
            "in_review": in_review,
            "may_review": may_review,
            "may_write": may_review or not in_review,
            "comment": self._comment(task_state),
            "machine": machine.is_on(),
            "said": talk.discussion(page.translation_key, page.locale, None).filter(
                settled_at=None
            ),
        }
        if "form" not in context:
            context["form"] = self._form()
        return context

    def _form(self, posted: Posted | None = None) -> TextForm:
        form = TextForm(self.translation, posted)
        form.add_help(self.translation)
        form.add_doubts(actions.open_doubts(self.translation, form.segments))
        return form

    def _source_page(self) -> Page:
        source: Page = get_object_or_404(
            Page,
            translation_key=self.page.translation_key,
            locale=self.translation.source.locale,
        )
        return source

    def _comment(self, task_state: Any) -> str:
        """Return why a reviewer sent the page back, while it is back."""
        if task_state is None or task_state.status != TaskState.STATUS_REJECTED:
            return ""
        return str(task_state.comment)

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        posted = Posted(request.POST)
        act = ACTS.get(request.POST.get("action", ""))
        if act is None or posted.version is None:
            raise Http404
        try:
            self._save(posted, whole=act is not _saved)
        except TranslationError as error:
            return self._refused(error, posted)
        try:
            message = act(self.page, request)
        except TranslationError as error:
            messages.warning(request, _("Your texts are saved as a draft."))
            messages.error(request, str(error))
            return redirect("desk:edit", self.page.pk)
        messages.success(request, message)
        return redirect("desk:edit", self.page.pk)

    @transaction.atomic
    def _save(self, posted: Posted, whole: bool) -> None:
        """Keep what was written; ``whole`` if the person speaks for the whole page."""
        user = self.request.user
        texts = posted.touched
        # Whoever ticked and wrote as well meant what they wrote.
        empty = {key for key in posted.kept if key not in texts}
        texts |= actions.still_right(self.translation, empty)
        version = actions.save_texts(
            self.translation, texts, user, posted.before, read=posted.read
        )
        if whole and version - 1 != posted.version:
            raise TextsChanged
        actions.accept_doubts(self.translation, posted.accepted, user)
        actions.write_draft(self.translation, user)

    def _refused(self, error: TranslationError, posted: Posted) -> HttpResponse:
        """Show the form again with every text as it was typed."""
        conflict = isinstance(error, TextsChanged)
        form = self._form(posted)
        if isinstance(error, InvalidTexts):
            form.add_errors(error.errors)
        messages.error(self.request, str(error))
        context = self.get_context_data(form=form, conflict=conflict)
        return self.render_to_response(context, status=409 if conflict else 400)


def _saved(page: Any, request: HttpRequest) -> str:
    return _("Draft saved. Readers see it once it is approved.")


def _submitted(page: Any, request: HttpRequest) -> str:
    actions.submit_for_review(page, request.user)
    return _("Submitted. A reviewer of this language will look at it.")


def _approved(page: Any, request: HttpRequest) -> str:
    actions.approve(page, request.user)
    return _("Approved and published.")


def _approved_as_machine(page: Any, request: HttpRequest) -> str:
    actions.approve(page, request.user, TranslationMethod.MACHINE)
    return _("Published; readers are told that a machine translated it.")


def _sent_back(page: Any, request: HttpRequest) -> str:
    comment = request.POST.get("comment", "").strip()
    if not comment:
        raise TranslationError(_("Say in a few words what should be changed."))
    actions.reject(page, request.user, comment)
    return _("Sent back to the translators.")


ACTS: dict[str, Callable[[Any, HttpRequest], str]] = {
    "save": _saved,
    "submit": _submitted,
    "approve": _approved,
    "approve-machine": _approved_as_machine,
    "reject": _sent_back,
}


@xframe_options_sameorigin
def preview(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show the draft as readers would see it."""
    page = own_page(request.user, page_id)
    draft = page.get_latest_revision_as_object()
    shown: HttpResponse = draft.make_preview_request(
        request, draft.default_preview_mode
    )
    return shown
