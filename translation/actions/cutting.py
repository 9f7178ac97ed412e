"""Cutting originals into texts before anybody translates them, so that they count."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef

from core.pages.models import SitePage
from core.publishing.schedule import every

from .. import localize
from ..models import SourceText
from .standing import note_source

__all__ = ["cut", "cut_all"]


@transaction.atomic
def cut(page_id: int) -> None:
    """Cut a public original into texts, and remember how many words they have.

    It may be gone, or no longer public, by now.
    """
    page = _public_sources().filter(pk=page_id).first()
    if page is not None:
        note_source(localize.open_source(page.specific), page.translation_key)


@every(dt.timedelta(days=1))
def cut_what_is_left() -> None:
    """Set right sites that are older than the count, and tasks that were lost."""
    cut_all()


def cut_all() -> int:
    """Cut what nobody has cut yet; return how many. One query where none is left."""
    measured = SourceText.objects.filter(key=OuterRef("translation_key"), words__gt=0)
    waiting = _public_sources().exclude(Exists(measured))
    found = list(waiting.order_by("path").values_list("pk", flat=True))
    for pk in found:
        cut(pk)
    return len(found)


def _public_sources() -> Any:
    return SitePage.objects.sources().live().public().filter(alias_of=None)
