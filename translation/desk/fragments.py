"""A fragment of the source as people read it: its marks shown, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable

import nh3
from django.utils.html import format_html, linebreaks
from django.utils.safestring import SafeString, mark_safe

from .glossary import TermHint, highlight
from .segment_checks import ALLOWED_TAGS

__all__ = ["plain_as_html", "shown", "with_terms"]

_LINK = re.compile(r'<a id="')


def shown(fragment: str) -> SafeString:
    """Return a fragment as HTML that leads nowhere; links keep only their names."""
    cleaned = nh3.clean(
        fragment, tags=ALLOWED_TAGS, attributes={"a": {"id"}}, link_rel=None
    )
    # One name may stand in several texts of the page, so it cannot be an id there.
    return mark_safe(_LINK.sub('<a data-link="', cleaned))


def plain_as_html(text: str) -> SafeString:
    """Return a text without marks in paragraphs; nothing in it is taken for a mark."""
    return mark_safe(linebreaks(text, autoescape=True))


def with_terms(fragment: SafeString, terms: Iterable[TermHint]) -> SafeString:
    """Return a fragment in which the agreed words are marked."""
    return mark_safe(
        "".join(
            format_html("<mark>{}</mark>", mark_safe(piece)) if term else piece
            for piece, term in highlight(fragment, terms)
        )
    )
