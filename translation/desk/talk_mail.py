"""The mail to somebody who is asked about a text, or whose question was answered."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.urls import reverse

from .. import localize
from ..localize.places import find_places
from ..models import SegmentComment
from ..transport import send_to
from .segment_checks import visible
from .talk import discussion, may_read, name_of, page_of, source_of

__all__ = ["tell"]


def tell(comment_id: int, user_id: int) -> None:
    """Mail a comment to a person, unless either is gone or it is not theirs to read."""
    comment = (
        SegmentComment.objects.select_related("author", "locale")
        .filter(pk=comment_id)
        .first()
    )
    user = get_user_model().objects.filter(pk=user_id).first()
    if comment is None or user is None:
        return
    page = page_of(comment.key, comment.locale)
    if page is None or not may_read(user, comment.locale, _said(comment)):
        return
    send_to(user, "comment", _facts(comment, page, user))


def _spot(comment: SegmentComment) -> tuple[int, int] | None:
    if comment.context_id is None or comment.string_id is None:
        return None
    return comment.context_id, comment.string_id


def _said(comment: SegmentComment) -> Any:
    return discussion(comment.key, comment.locale, _spot(comment))


def _facts(comment: SegmentComment, page: Any, user: Any) -> dict[str, Any]:
    facts = {
        "comment": comment,
        "author": name_of(comment.author) if comment.author else "",
        "is_asked": comment.asked_id == user.pk,
        "title": (source_of(page) or page).title,
        "language": comment.locale.language_code,
        "address": reverse("desk:edit", args=[page.pk]),
    }
    spot = _spot(comment)
    translation = localize.find_translation(comment.key, comment.locale)
    if spot is None or translation is None:
        return facts
    place = find_places([spot]).get(spot)
    facts["source_language"] = translation.source.locale.language_code
    if place is None or place.segment_id is None:
        return facts
    segment = next(
        one
        for one in localize.segments_of(translation)
        if (one.context_id, one.string_id) == spot
    )
    return facts | {
        "address": reverse("desk:segment", args=[page.pk, segment.id]),
        "source": _shown(segment, segment.source),
        "present": _shown(segment, segment.translation),
    }


def _shown(segment: localize.Segment, fragment: str) -> str:
    return visible(segment, localize.to_input(segment, fragment)).strip()
