"""Asking and answering about texts, and settling what was said."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from ..desk import talk
from ..exceptions import CannotBeAsked, NotAllowed, UnfitComment
from ..localize import Segment
from ..models import LocaleMember, SegmentComment
from ..tasks import mail_comment
from .rules import require_translator

__all__ = ["LONGEST_COMMENT", "comment", "reopen", "settle"]

LONGEST_COMMENT = 2_000


@transaction.atomic
def comment(
    page: Page, segment: Segment | None, text: str, user: Any, asked: Any = None
) -> SegmentComment:
    """Say something about a text, or about the whole page, and mail whom it concerns.

    Only people of the language ask somebody; who was asked may answer. Raises
    ``NotAllowed``, ``UnfitComment`` or ``CannotBeAsked``.
    """
    spot = (segment.context_id, segment.string_id) if segment else None
    said = talk.discussion(page.translation_key, page.locale, spot)
    if not talk.may_read(user, page.locale, said):
        raise NotAllowed(page.locale)
    text = text.replace("\r\n", "\n").strip()
    if not text or len(text) > LONGEST_COMMENT or "\x00" in text:
        raise UnfitComment(LONGEST_COMMENT)
    if asked is not None:
        _require_askable(page, segment, asked, user)
    context, string = spot or (None, None)
    made = SegmentComment.objects.create(
        key=page.translation_key,
        locale=page.locale,
        context_id=context,
        string_id=string,
        text=text,
        author=user,
        asked=asked,
    )
    _mail(made, said)
    return made


def _require_askable(
    page: Page, segment: Segment | None, asked: Any, user: Any
) -> None:
    """Let only people of the language ask, and only those who can open the answer."""
    require_translator(user, page.locale)
    known = asked in talk.people_to_ask(page, talk.source_of(page), user)
    # Who wrote the source sees single texts; the whole page is for the language.
    sees_all = LocaleMember.objects.may_translate(asked, page.locale)
    if not known or (segment is None and not sees_all):
        raise CannotBeAsked(talk.name_of(asked))


def _mail(made: SegmentComment, said: Any) -> None:
    """Mail who is asked, and once each those who spoke in what is still open."""
    concerned = set(
        said.filter(settled_at=None, author__isnull=False).values_list(
            "author", flat=True
        )
    )
    for pk in concerned | {made.asked_id}:
        if pk is None or pk == made.author_id:
            continue
        transaction.on_commit(partial(mail_comment.enqueue, made.pk, pk))


@transaction.atomic
def settle(comments: Sequence[SegmentComment], user: Any) -> None:
    """Note that nothing is left to do about these comments. Raises ``NotAllowed``."""
    _note(comments, user, settled_at=timezone.now(), settled_by=user)


@transaction.atomic
def reopen(comments: Sequence[SegmentComment], user: Any) -> None:
    """Note that something is left to do after all. Raises ``NotAllowed``."""
    _note(comments, user, settled_at=None, settled_by=None)


def _note(comments: Sequence[SegmentComment], user: Any, **facts: Any) -> None:
    for locale in {one.locale for one in comments}:
        if not LocaleMember.objects.may_translate(user, locale):
            raise NotAllowed(locale)
    SegmentComment.objects.filter(pk__in=[one.pk for one in comments]).update(**facts)
