"""The funder's words at the foot of every page."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.translation import get_language

from ..funding import FundingNotice, notices

register = template.Library()


@register.simple_tag
def funding_notices(page: Any = None) -> list[FundingNotice]:
    return notices(page, get_language() or "en")
