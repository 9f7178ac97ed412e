"""System checks of what settings and content must agree on."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connections

__all__ = ["languages_in_use"]


@register(Tags.database)
def languages_in_use(
    app_configs: Any = None, databases: Any = None, **kwargs: Any
) -> list[CheckMessage]:
    """Find languages that pages are written in and the settings no longer name.

    Asked with the database, so by ``migrate`` and ``check --database default``.
    """
    from wagtail.models import Locale, Page

    if not databases or "default" not in databases:
        return []
    tables = connections["default"].introspection.table_names()
    if not {Locale._meta.db_table, Page._meta.db_table} <= set(tables):
        return []
    known = {code for code, _name in settings.LANGUAGES}
    lost = Locale.objects.exclude(language_code__in=known).filter(
        pk__in=Page.objects.filter(depth__gt=1).values("locale")
    )
    return [
        Error(
            f"Pages are written in “{code}”, which is not a language of the site.",
            hint=(
                f"Add {code} to HECO_LANGUAGES again, or delete its pages before "
                "taking the language away."
            ),
            id="heco.E001",
        )
        for code in lost.values_list("language_code", flat=True)
    ]
