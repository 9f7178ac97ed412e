"""Addresses in plain ASCII, from titles in any script."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

from anyascii import anyascii

# Bulgaria's official romanisation (Transliteration Act of 2009), where the general
# table of anyascii, made for Russian as well, differs from it.
_BULGARIAN = str.maketrans(
    {"щ": "sht", "ъ": "a", "ь": "y", "х": "h", "ю": "yu", "я": "ya", "й": "y"}
)
LONGEST = 80


def slug_from(title: str, language: str) -> str:
    """Return a readable address for ``title``, never longer than 80 characters.

    Empty where the title holds nothing that can be spelled.
    """
    text = title.lower()
    if language == "bg":
        text = text.translate(_BULGARIAN)
    words = re.findall(r"[a-z0-9]+", anyascii(text).lower().replace("'", ""))
    slug = "-".join(words)
    if len(slug) > LONGEST:
        slug = slug[: LONGEST + 1].rpartition("-")[0] or slug[:LONGEST]
    return slug


def free_slug(title: str, page: Any, parent: Any) -> str:
    """Return the slug of ``title``, numbered where another page below has it."""
    slug = slug_from(title, page.locale.language_code)
    siblings = parent.get_children().filter(slug__startswith=slug)
    taken = set(siblings.exclude(pk=page.pk).values_list("slug", flat=True))
    if not slug or slug not in taken:
        return slug
    numbered = (f"{slug}-{number}" for number in count(2))
    return next(candidate for candidate in numbered if candidate not in taken)
