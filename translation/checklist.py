"""What waits today for the people of a language, on the start page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from core.pages.checklist import MOST
from core.publishing.registry import Todo, TodoGroup, todo_source

from .desk.queue import Row, open_rows
from .models import LocaleMember


@todo_source
def texts_to_translate(user: Any) -> Iterator[TodoGroup]:
    """The most urgent texts of each language that a person works for."""
    for locale in LocaleMember.objects.locales_of(user):
        desk = f"{reverse('desk:index')}?language={locale.language_code}"
        rows = open_rows(locale)[:MOST]
        yield TodoGroup(
            _("Translate into: %(language)s") % {"language": locale.get_display_name()},
            "globe",
            [_todo(row, desk) for row in rows],
        )


def _todo(row: Row, desk: str) -> Todo:
    address = reverse("desk:edit", args=[row.page_id]) if row.page_id else desk
    return Todo(title=row.title, address=address, note=str(row.state.label))
