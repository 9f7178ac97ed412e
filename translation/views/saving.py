"""Saving while a person writes, and telling the page what came of it."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest, JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from .. import actions, localize
from ..exceptions import InvalidTexts, TextsChanged, TranslationError
from ..forms import Posted, TextForm
from .texts import own_page

NOTE = "translation/note.html"


@require_POST
def autosave(request: HttpRequest, page_id: int) -> JsonResponse:
    """Keep the texts that changed; those with a fault wait, with the reasons.

    Answers ``{version, left, done, rows: {id: {state, stored, note}}}``; ``note`` is
    HTML. With 409 nothing was kept, and ``message`` says why.
    """
    page = own_page(request.user, page_id)
    translation = localize.find_translation(page.translation_key, page.locale)
    posted = Posted(request.POST)
    if translation is None or posted.version is None:
        raise Http404
    touched = posted.touched
    asked = posted.kept | posted.read | touched.keys()
    asked |= {number for number, _name in posted.accepted}
    texts = actions.still_right(translation, posted.kept - touched.keys()) | touched
    try:
        with transaction.atomic():
            refused = actions.save_what_passes(
                translation, texts, request.user, posted.before, posted.read
            )
            actions.accept_doubts(translation, posted.accepted, request.user)
            actions.write_draft(translation, request.user)
    except InvalidTexts as error:
        refused = error.errors
    except TextsChanged:
        # The texts of both are on the page only once the form is sent.
        message = _(
            "Somebody else saved the same text while you were writing. Yours is kept "
            "in this browser: choose “Save draft” to see both."
        )
        return JsonResponse({"message": message}, status=409)
    except TranslationError as error:
        return JsonResponse({"message": str(error)}, status=409)
    answer = _standing(page, translation, asked, refused)
    # Who has not seen what others saved keeps the old number: approving asks for it.
    seen_all = actions.version_of(translation) == posted.version + 1
    return JsonResponse(answer | {"version": posted.version + seen_all})


def _standing(
    page: Any, translation: Any, asked: set[int], refused: dict[int, list[str]]
) -> dict[str, Any]:
    form = TextForm(translation)
    form.add_errors(refused)
    form.add_doubts(actions.open_doubts(translation, form.segments))
    shared = {
        "page": page,
        "target": get_language_info(page.locale.language_code),
        "may_write": True,
    }
    return {
        "left": form.left_in_words,
        "done": form.done,
        "rows": {
            row.segment.id: {
                "state": row.state,
                "stored": row.stored,
                "note": render_to_string(
                    "translation/note.html", shared | {"row": row}
                ),
            }
            for row in form.rows
            if row.segment.id in asked
        },
    }
