"""What a reader who found a mistake tells, without saying who they are."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from wagtail.models import Locale

from ..exceptions import TooManyReports
from ..localize.places import public_texts
from ..models import SegmentComment, SegmentVersion

__all__ = ["LONGEST_REPORT", "LONGEST_WORDS", "MOST_REPORTS", "report_mistake"]

LONGEST_REPORT = 1_000
LONGEST_WORDS = 300
# More open ones on one page help nobody, and keep robots from filling the desk.
MOST_REPORTS = 20
_TAG = re.compile(r"<[^>]*>")
Spot = tuple[int, int]


@transaction.atomic
def report_mistake(page: Any, text: str, words: str = "") -> None:
    """Keep what a reader of a public page says, at the text that has ``words``.

    What was reported already, and is still open, is not kept twice. Raises
    ``TooManyReports``.
    """
    said = f"“{words.strip()}”\n\n{text.strip()}" if words.strip() else text.strip()
    known = list(
        SegmentComment.objects.filter(
            key=page.translation_key,
            locale=page.locale,
            from_reader=True,
            settled_at=None,
        ).values_list("text", flat=True)
    )
    if normal(said) in {normal(one) for one in known}:
        return
    if len(known) >= MOST_REPORTS:
        raise TooManyReports
    context, string = _place_of(words, page.translation_key, page.locale) or (
        None,
        None,
    )
    SegmentComment.objects.create(
        key=page.translation_key,
        locale=page.locale,
        context_id=context,
        string_id=string,
        text=said,
        from_reader=True,
    )


def normal(text: str) -> str:
    """Return a text as it compares: no tags, no soft hyphens, one kind of space."""
    shown = html.unescape(_TAG.sub(" ", text)).replace("\u00ad", "")
    return " ".join(unicodedata.normalize("NFC", shown).casefold().split())


def _place_of(words: str, key: Any, locale: Locale) -> Spot | None:
    """Return the text in which the words stand; of several the shortest.

    Readers may see an earlier text than the draft has now, so the history is asked
    where the present texts do not have the words.
    """
    wanted = normal(words)
    if not wanted:
        return None
    texts = public_texts(key, locale)
    present = _shortest(wanted, texts)
    if present is not None:
        return present
    current = {spot for spot, _text in texts}
    earlier = SegmentVersion.objects.filter(
        locale=locale, context_id__in={context for context, _string in current}
    ).values_list("context_id", "string_id", "text")
    return _shortest(
        wanted,
        (
            ((context, string), text)
            for context, string, text in earlier
            if (context, string) in current
        ),
    )


def _shortest(wanted: str, texts: Iterable[tuple[Spot, str]]) -> Spot | None:
    found = [(spot, text) for spot, text in texts if wanted in normal(text)]
    return min(found, key=lambda one: len(one[1]))[0] if found else None
