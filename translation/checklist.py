"""What waits today for the people of a language, on the start page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from core.pages.checklist import MOST
from core.publishing.registry import Todo, TodoGroup, todo_source

from .desk.places import text_address
from .desk.queue import Row, by_urgency, open_in
from .models import LocaleMember


@todo_source
def texts_to_translate(user: Any) -> Iterator[TodoGroup]:
    """The most urgent texts of each language that a person works for."""
    locales = list(LocaleMember.objects.locales_of(user))
    if not locales:
        return
    found = open_in(locales)
    reviewed = set(LocaleMember.objects.reviewed_by(user).values_list("pk", flat=True))
    for locale in locales:
        mine = [
            row
            for row in found[locale.pk]
            if row.standing.work.assignee_id in {None, user.pk}
        ]
        rows = by_urgency(mine, reviews=locale.pk in reviewed)[:MOST]
        yield TodoGroup(
            _("Translate into: %(language)s") % {"language": locale.get_display_name()},
            "globe",
            [_todo(row, locale.language_code) for row in rows],
        )


def _todo(row: Row, language: str) -> Todo:
    address = text_address(row.page_id, row.title, language)
    return Todo(title=row.title, address=address, note=str(row.state.label))
