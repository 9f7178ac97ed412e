"""How to cite a practice."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils.translation import gettext as _

from core.web.addresses import absolute

from .models import PracticePage


def citation(page: PracticePage, project: Any = None) -> str:
    """Return one sentence that names owner, title, year, project and address."""
    published = page.last_published_at or dt.datetime.now(dt.UTC)
    parts = {
        "owner": page.practice_owner,
        "title": page.title,
        "year": published.year,
        "address": absolute(page.url or ""),
        "licence": page.get_licence_display(),
    }
    if project is None:
        return _("%(owner)s (%(year)s). %(title)s. %(address)s. %(licence)s") % parts
    return _(
        "%(owner)s (%(year)s). %(title)s. In: %(project)s. %(address)s. %(licence)s"
    ) % {**parts, "project": project.title}
