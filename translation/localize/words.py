"""How many words a text has, and all texts of a source."""

from __future__ import annotations

import html
import re

from wagtail_localize.models import StringSegment

from .sources import Source

__all__ = ["count_words", "words_of"]

_TAGS = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\S*\w\S*")


def count_words(fragment: str) -> int:
    """Count what people read as words: no marks, and no full stop by itself."""
    return len(_WORD.findall(html.unescape(_TAGS.sub(" ", fragment))))


def words_of(source: Source) -> int:
    """Count the visible words, each text once in each place; one query."""
    texts = (
        StringSegment.objects.filter(source=source)
        .order_by()
        .values_list("context", "string", "string__data")
        .distinct()
    )
    return sum(count_words(data) for *_place, data in texts)
