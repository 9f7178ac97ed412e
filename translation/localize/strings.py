"""Texts on their way between people and the engine's fragments of HTML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation
from wagtail_localize.strings import StringValue

from .segments import Segment

__all__ = ["from_input", "store", "to_input"]

_SPACES = re.compile(r"\s+")


def to_input(segment: Segment, stored: str) -> str:
    """Return a stored fragment as a person edits it: plain unless it has markup."""
    return stored if segment.marked_up else StringValue(stored).render_text()


def from_input(segment: Segment, text: str) -> str:
    """Return what a person wrote as the engine stores it.

    Where the source has no markup, nothing in the text is taken for markup.
    """
    text = text.replace("\r\n", "\n").strip()
    if segment.marked_up:
        return _SPACES.sub(" ", text)
    if segment.rich:
        text = _SPACES.sub(" ", text)
    return str(StringValue.from_plaintext(text).data)


def store(
    segments: Mapping[Segment, str], locale: Locale, user: Any, by_machine: bool = False
) -> None:
    """Keep the fragment of each segment, in place of an older one.

    Written in one statement and without the engine's signals, which would show
    drafts' titles in the page explorer.
    """
    now = timezone.now()
    kind = (
        StringTranslation.TRANSLATION_TYPE_MACHINE
        if by_machine
        else StringTranslation.TRANSLATION_TYPE_MANUAL
    )
    rows = [
        StringTranslation(
            translation_of_id=segment.string_id,
            context_id=segment.context_id,
            locale=locale,
            data=data,
            translation_type=kind,
            last_translated_by=user,
            updated_at=now,
        )
        for segment, data in segments.items()
    ]
    StringTranslation.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["locale", "translation_of", "context"],
        update_fields=[
            *["data", "translation_type", "last_translated_by", "updated_at"],
            *["has_error", "field_error"],
        ],
    )
