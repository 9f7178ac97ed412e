"""A fragment of the source as people read it: its marks shown, and nothing else."""

from __future__ import annotations

import re

import nh3
from django.utils.safestring import SafeString, mark_safe

from .segment_checks import ALLOWED_TAGS

__all__ = ["shown"]

_LINK = re.compile(r'<a id="')


def shown(fragment: str) -> SafeString:
    """Return a fragment as HTML that leads nowhere; links keep only their names."""
    cleaned = nh3.clean(
        fragment, tags=ALLOWED_TAGS, attributes={"a": {"id"}}, link_rel=None
    )
    # One name may stand in several texts of the page, so it cannot be an id there.
    return mark_safe(_LINK.sub('<a data-link="', cleaned))
